const target = new EventTarget();
const log = [];
target.addEventListener('x', (event) => { log.push(event.eventPhase, event.currentTarget === target, event.composedPath().length); event.preventDefault(); });
target.addEventListener('x', (event) => { log.push('second', event.defaultPrevented); event.stopImmediatePropagation(); });
target.addEventListener('x', () => log.push('never'));
const event = new Event('x', { cancelable: true });
const results = [target.dispatchEvent(event), target.dispatchEvent(new Event('x'))];
return [log, results, event.eventPhase, event.currentTarget];
// expect: [[2,true,1,"second",true,2,true,1,"second",false],[false,true],0,null]
// style: standard
