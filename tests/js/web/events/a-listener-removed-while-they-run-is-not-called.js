const target = new EventTarget();
const log = [];
const last = () => log.push('last');
target.addEventListener('x', () => { log.push('first'); target.removeEventListener('x', last); });
target.addEventListener('x', last);
target.dispatchEvent(new Event('x'));
log.push('|');
target.dispatchEvent(new Event('x'));
return log;
// expect: ["first","|","first"]
// style: standard
