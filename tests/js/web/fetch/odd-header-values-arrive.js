const r = await fetch(input.base + '/reply?header=x-empty:&header=x-latin:%C3%A9&header=x-space:%20a%20b&header=x-quotes:%22a,b%22');
return [r.headers.get('x-empty'), r.headers.get('x-space'), r.headers.get('x-quotes'), r.headers.has('x-latin')];
// style: standard
// request: GET /reply?header=x-empty:&header=x-latin:%C3%A9&header=x-space:%20a%20b&header=x-quotes:%22a,b%22
// expect: ["","a b","\"a,b\"",true]
