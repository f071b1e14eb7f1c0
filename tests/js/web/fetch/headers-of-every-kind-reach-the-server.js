const seen = [];
for (const headers of [{ 'X-A': '1' }, [['x-a', '1'], ['X-A', '2']], new Headers({ b: '3' }), new Map([['m', '4']]), undefined, {}]) {
  seen.push((await (await fetch(input.base + '/echo', { headers })).json()).headers);
}
return seen;
// style: standard
// request: GET /echo
// request: GET /echo
// request: GET /echo {"b":"3"}
// request: GET /echo {"m":"4"}
// request: GET /echo {"x-a":"1"}
// request: GET /echo {"x-a":"1, 2"}
// expect: [{"x-a":"1"},{"x-a":"1, 2"},{"b":"3"},{"m":"4"},{},{}]
