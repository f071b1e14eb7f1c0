const headers = new Headers([['set-cookie', 'a=1'], ['Set-Cookie', 'b=2; Expires=Mon, 1 Jan 2035 00:00:00 GMT'], ['s', '1'], ['sz', '2']]);
const before = [headers.get('set-cookie'), headers.getSetCookie(), [...headers]];
headers.set('set-cookie', 'c=3');
const after = headers.getSetCookie();
headers.delete('SET-COOKIE');
return [before, after, headers.getSetCookie(), headers.has('set-cookie')];
// style: standard
// expect: [["a=1, b=2; Expires=Mon, 1 Jan 2035 00:00:00 GMT",["a=1","b=2; Expires=Mon, 1 Jan 2035 00:00:00 GMT"],[["s","1"],["set-cookie","a=1"],["set-cookie","b=2; Expires=Mon, 1 Jan 2035 00:00:00 GMT"],["sz","2"]]],["c=3"],[],false]
