const { headers } = await fetch(input.base + '/reply?type=text/plain&header=x-a:1');
const tries = [() => headers.set('x-a', '2'), () => headers.append('x-b', '2'), () => headers.delete('x-a'), () => headers.set('bad name', '1')];
const names = tries.map(run => { try { run(); return 'none'; } catch (error) { return [error.name, error.message]; } });
return [names, headers.get('x-a'), new Headers(headers).get('x-a')];
// style: standard
// request: GET /reply?type=text/plain&header=x-a:1
// expect: [[["TypeError","immutable"],["TypeError","immutable"],["TypeError","immutable"],["TypeError","Headers.set: \"bad name\" is an invalid header name."]],"1","1"]
