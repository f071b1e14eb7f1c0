const one = new AbortController();
const two = new AbortController();
const any = AbortSignal.any([one.signal, two.signal, AbortSignal.timeout(60_000)]);
const deep = AbortSignal.any([any, new AbortController().signal]);
const log = [];
any.onabort = (event) => log.push('any ' + event.type);
deep.addEventListener('abort', () => log.push('deep'));
two.signal.addEventListener('abort', () => log.push('two'));
two.abort('because');
one.abort('too late');
return [log, any.aborted, any.reason, deep.reason, one.signal.reason, AbortSignal.any([]).aborted, AbortSignal.any([AbortSignal.abort(1), AbortSignal.abort(2)]).reason];
// expect: [["two","any abort","deep"],true,"because","because","too late",false,1]
// style: standard
