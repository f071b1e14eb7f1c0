const target = new EventTarget();
const log = [];
const f = (event) => log.push('f ' + event.type);
target.addEventListener('go', f);
target.addEventListener('go', f);
target.addEventListener('go', f, true);
target.addEventListener('go', () => log.push('g'));
target.addEventListener('stay', () => log.push('stay'));
const result = target.dispatchEvent(new Event('go'));
target.removeEventListener('go', f);
target.removeEventListener('go', () => {});
target.dispatchEvent(new Event('go'));
return [log, result];
// expect: [["f go","f go","g","f go","g"],true]
// style: standard
