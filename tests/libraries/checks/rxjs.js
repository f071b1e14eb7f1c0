// style: standard
const rxjs = require('rxjs/dist/bundles/rxjs.umd.min.js');

const { of, from, range, merge, concat, zip, combineLatest, forkJoin, Subject, BehaviorSubject, ReplaySubject, AsyncSubject, EMPTY, NEVER, throwError, defer, iif, generate, firstValueFrom, lastValueFrom, Observable, pipe, race, partition } = rxjs;
const { map, filter, reduce, scan, take, skip, mergeMap, concatMap, switchMap, exhaustMap, toArray, catchError, retry, finalize, tap, distinctUntilChanged, groupBy, pairwise, bufferCount, startWith, endWith, share, shareReplay, takeUntil, takeWhile, withLatestFrom, materialize, expand, windowCount, last, first, every, find, count, max, defaultIfEmpty, throwIfEmpty, zipWith, partition: split } = rxjs;

const all = source => lastValueFrom(source.pipe(toArray(), defaultIfEmpty([])));
const log = [];
const subject = new Subject();
const behavior = new BehaviorSubject('first');
const replay = new ReplaySubject(2);
let tries = 0;
subject.pipe(withLatestFrom(behavior), finalize(() => log.push('done'))).subscribe({ next: pair => log.push(pair.join('/')), complete: () => log.push('complete') });
subject.next(1);
behavior.next('second');
subject.next(2);
subject.complete();
[1, 2, 3].forEach(n => replay.next(n));
replay.complete();
const shared = defer(() => { log.push('subscribed'); return of(1, 2); }).pipe(shareReplay(1));
const flaky = new Observable(subscriber => { tries++; subscriber.next(tries); if (tries < 3) subscriber.error(new Error('again')); else subscriber.complete(); });
return {
  piped: await all(range(1, 10).pipe(filter(n => n % 2), map(n => n * n), scan((sum, n) => sum + n, 0), take(4), skip(1))),
  flat: [await all(of(1, 2).pipe(mergeMap(n => of(n, n * 10)))), await all(of(1, 2).pipe(concatMap(async n => n + 1))), await all(of(1, 2, 3).pipe(switchMap(n => Promise.resolve(n)))), await all(of(1, 2).pipe(exhaustMap(n => Promise.resolve(n))))],
  joined: [await all(concat(of(1), of(2), EMPTY, from([3]))), await all(merge(of('a'), of('b'))), await all(zip(of(1, 2), of('x', 'y', 'z'))), await all(combineLatest([of(1, 2), of('x', 'y')])), await lastValueFrom(forkJoin({ a: of(1, 2), b: Promise.resolve(3) })), await all(of(1).pipe(startWith(0), endWith(9), zipWith(of('p', 'q'))))],
  grouped: await all(of('a1', 'b1', 'a2').pipe(groupBy(text => text[0]), mergeMap(group => group.pipe(toArray(), map(items => [group.key, items]))))),
  windows: [await all(range(1, 5).pipe(bufferCount(2))), await all(range(1, 4).pipe(pairwise())), await all(of(1, 1, 2, 1).pipe(distinctUntilChanged())), await all(range(1, 4).pipe(windowCount(2), mergeMap(part => part.pipe(reduce((a, b) => a + b)))))],
  errors: [await all(throwError(() => new Error('bad')).pipe(catchError(error => of(error.message)))), await all(flaky.pipe(retry(5))), tries, await firstValueFrom(EMPTY).catch(error => error.name), await lastValueFrom(EMPTY.pipe(throwIfEmpty(() => new TypeError('none')))).catch(error => error.message), (await all(throwError(() => 'x').pipe(materialize()))).map(note => note.kind)],
  ends: [await firstValueFrom(of(7, 8)), await lastValueFrom(of(7, 8)), await all(range(1, 9).pipe(takeWhile(n => n < 4, true))), await all(of(1, 2, 3).pipe(takeUntil(NEVER))), await lastValueFrom(range(1, 5).pipe(count(n => n > 2))), await lastValueFrom(of(3, 9, 2).pipe(max())), await lastValueFrom(of(1, 2).pipe(every(n => n > 0))), await lastValueFrom(of(1, 2).pipe(find(n => n > 1)))],
  made: [await all(generate({ initialState: 1, condition: n => n < 20, iterate: n => n * 3 })), await all(iif(() => true, of('yes'), of('no'))), await all(of(1).pipe(expand(n => (n < 8 ? of(n * 2) : EMPTY)))), await all(race(of('fast'), NEVER)), await Promise.all(partition(range(1, 4), n => n > 2).map(all)), await all(from((async function* () { yield 1; yield 2; })()))],
  replayed: [await all(replay), await all(shared), await all(shared)],
  log, operator: await all(of(1, 2).pipe(pipe(map(n => n + 1), tap(n => log.push('tap' + n))))),
  unsubscribed: (() => { const seen = []; const source = new Subject(); const subscription = source.subscribe(n => seen.push(n)); source.next(1); subscription.unsubscribe(); source.next(2); return [seen, subscription.closed, source.observed]; })(),
};
// expect: {"piped":[10,35,84],"flat":[[1,10,2,20],[2,3],[3],[1]],"joined":[[1,2,3],["a","b"],[[1,"x"],[2,"y"]],[[2,"x"],[2,"y"]],{"a":2,"b":3},[[0,"p"],[1,"q"]]],"grouped":[["a",["a1","a2"]],["b",["b1"]]],"windows":[[[1,2],[3,4],[5]],[[1,2],[2,3],[3,4]],[1,2,1],[3,7]],"errors":[["bad"],[1,2,3],3,"EmptyError","none",["E"]],"ends":[7,8,[1,2,3,4],[1,2,3],3,9,true,2],"made":[[1,3,9],["yes"],[1,2,4,8],["fast"],[[3,4],[1,2]],[1,2]],"replayed":[[2,3],[1,2],[2]],"log":["1/first","2/second","complete","done","subscribed","tap2","tap3"],"operator":[2,3],"unsubscribed":[[1],true,false]}
