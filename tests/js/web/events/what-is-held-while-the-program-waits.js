const target = new EventTarget();
const controller = new AbortController();
const composed = AbortSignal.any([controller.signal]);
const event = new CustomEvent('later', { detail: { n: 1 }, cancelable: true });
const log = [];
target.addEventListener('later', function (e) { log.push([this === target, e.detail, e === event]); }, { once: true });
target.addEventListener('later', () => log.push('goes with the signal'), { signal: controller.signal });
controller.signal.onabort = () => log.push('aborted');
const response = await fetch(input.base + '/reply?status=200');
const plain = new Event('plain');
await new Promise((done) => setTimeout(done, 10));
target.dispatchEvent(event);
controller.abort(response.status);
target.dispatchEvent(event);
return [log, composed.reason, plain.type, event.defaultPrevented];
// request: GET /reply?status=200
// expect: [[[true,{"n":1},true],"goes with the signal","aborted"],200,"plain",false]
// style: standard
