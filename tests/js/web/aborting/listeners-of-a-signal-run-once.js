const controller = new AbortController();
const log = [];
const { signal } = controller;
signal.addEventListener('abort', (event) => log.push([event.type, event.isTrusted, event.target === signal, event.bubbles]));
signal.onabort = () => log.push('handler');
signal.addEventListener('abort', { handleEvent() { log.push(this !== signal ? 'object' : 'signal'); } });
signal.addEventListener('abort', () => log.push('once'), { once: true });
controller.abort();
controller.abort('again');
return [log, typeof signal.onabort, signal.reason.name];
// expect: [[["abort",true,true,false],"handler","object","once"],"function","AbortError"]
// style: standard
