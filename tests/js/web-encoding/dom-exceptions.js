const e = new DOMException('it was stopped', 'AbortError'), plain = new DOMException()
class Special extends DOMException { get code() { return 'special' } }
;[
  e.name, e.message, e.code, String(e), e instanceof DOMException, Object.prototype.toString.call(e), plain.name, plain.message, plain.code, new DOMException('a', 'Mine').code,
  DOMException.DATA_CLONE_ERR, e.ABORT_ERR, DOMException.length, Object.keys(e), Object.getOwnPropertyNames(e), Object.keys(DOMException.prototype).slice(0, 4), e.stack.split('\n')[0],
  ['NotFoundError', 'SyntaxError', 'InvalidCharacterError', 'QuotaExceededError', 'InUseAttributeError', 'URLMismatchError', 'TimeoutError', 'DataCloneError', 'NotReadableError', 'InvalidNodeTypeError']
    .map(name => new DOMException('', name).code),
  new Special('x').code, new Special('x').name, new DOMException('a', { name: 'N', cause: 7 }).cause, new DOMException(undefined, undefined).name, new DOMException(null, null).name,
  Object.getOwnPropertyDescriptor(DOMException, 'ABORT_ERR'), Object.getPrototypeOf(DOMException.prototype).constructor.name, e.propertyIsEnumerable('stack'),
]
// expect: ["AbortError","it was stopped",20,"AbortError: it was stopped",true,"[object DOMException]","Error","",0,0,25,20,0,[],["stack"],["name","message","code","INDEX_SIZE_ERR"],"AbortError: it was stopped",[8,12,5,22,10,21,23,25,0,24],"special","Error",7,"Error","null",{"value":20,"writable":false,"enumerable":true,"configurable":false},"Error",false]
