const plain = new Event('a');
const rich = new CustomEvent('b', { bubbles: true, cancelable: true, composed: true, detail: { x: 1 } });
const show = (e) => [e.type, e.bubbles, e.cancelable, e.composed, e.defaultPrevented, e.eventPhase, e.target, e.currentTarget, e.isTrusted, e.returnValue, e.cancelBubble, e.composedPath(), typeof e.timeStamp];
rich.preventDefault();
plain.preventDefault();
return [show(plain), show(rich), rich.detail, new CustomEvent('c').detail, rich instanceof Event, Event.AT_TARGET, Event.BUBBLING_PHASE, String(rich)];
// expect: [["a",false,false,false,false,0,null,null,false,true,false,[],"number"],["b",true,true,true,true,0,null,null,false,false,false,[],"number"],{"x":1},null,true,2,3,"[object CustomEvent]"]
// style: standard
