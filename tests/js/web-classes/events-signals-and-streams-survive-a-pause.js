const controller = new AbortController();
const seen = [];
controller.signal.addEventListener('abort', event => seen.push(event.type), { once: true });
const either = AbortSignal.any([controller.signal, new AbortController().signal]);
const target = new EventTarget();
target.addEventListener('ping', event => seen.push(event.detail));
const event = new Event('plain', { cancelable: true });
const custom = new CustomEvent('ping', { detail: 5 });
const stream = new Response('text').body;
const walk = stream.values();
await fetch('/first');
const chunk = await walk.next();
await walk.return();
target.dispatchEvent(custom);
controller.abort('why');
return [seen, event.type, event.cancelable, either.aborted, either.reason, [...chunk.value].length, stream.locked];
// style: standard
// pause: /first => 1
// expect: [[5, "abort"], "plain", true, true, "why", 4, false]
// node: skip its fetch is a stand-in
