// style: standard
const { from, of, lastValueFrom, mergeMap, concatMap, toArray, map, catchError, scan, reduce, defer, retry } = require('rxjs/dist/bundles/rxjs.umd.min.js');

const load = url => defer(async () => { const response = await fetch(url); if (!response.ok) throw new Error(url + ' ' + response.status); return response.json(); });
const users = await lastValueFrom(from([1, 2, 3]).pipe(mergeMap(id => load('/users/' + id)), map(user => user.name), toArray()));
const running = await lastValueFrom(from(users).pipe(concatMap(name => load('/scores/' + name)), scan((sum, score) => sum + score, 0), toArray()));
const retried = await lastValueFrom(load('/flaky').pipe(retry(1), catchError(error => of(error.message))));
return { users, running, retried };
// pause: /users/1 => {"name": "a"}
// pause: /users/2 => {"name": "b"}
// pause: /users/3 => {"name": "c"}
// pause: /scores/a => 1
// pause: /scores/b => 2
// pause: /scores/c => 3
// pause: /flaky => 503 null
// pause: /flaky => {"fine": true}
// expect: {"users":["a","b","c"],"running":[1,3,6],"retried":{"fine":true}}
