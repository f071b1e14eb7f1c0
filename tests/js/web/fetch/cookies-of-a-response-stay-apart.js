const r = await fetch(input.base + '/reply?header=set-cookie:a=1;%20Expires=Mon,%201%20Jan%202035%2000:00:00%20GMT&header=Set-Cookie:b=2&header=x:1');
await fetch(input.base + '/echo');
return [r.headers.getSetCookie(), r.headers.get('set-cookie'), [...r.headers].filter(([name]) => name === 'set-cookie'), r.clone().headers.getSetCookie().length];
// style: standard
// request: GET /echo
// request: GET /reply?header=set-cookie:a=1;%20Expires=Mon,%201%20Jan%202035%2000:00:00%20GMT&header=Set-Cookie:b=2&header=x:1
// expect: [["a=1; Expires=Mon, 1 Jan 2035 00:00:00 GMT","b=2"],"a=1; Expires=Mon, 1 Jan 2035 00:00:00 GMT, b=2",[["set-cookie","a=1; Expires=Mon, 1 Jan 2035 00:00:00 GMT"],["set-cookie","b=2"]],2]
