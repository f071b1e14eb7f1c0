const headers = new Headers({ accept: 'a' });
headers.append('Accept', 'b');
headers.append('ACCEPT', ' c ');
const combined = headers.get('accept');
headers.set('accept', 'd');
headers.append('x', '');
headers.append('x', '');
return [combined, headers.get('accept'), headers.get('x')];
// style: standard
// expect: ["a, b, c","d",", "]
