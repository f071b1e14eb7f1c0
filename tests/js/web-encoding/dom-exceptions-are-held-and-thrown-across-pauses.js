const held = new DOMException('kept', 'NotFoundError')
held.extra = [1]
try {
  fetch('/pause')
  throw held
} catch (error) {
  ;[error === held, error.name, error.message, error.code, error.extra, fetch('/again'), error instanceof DOMException, String(error)]
}
// pause: /pause => null
// pause: /again => 1
// expect: [true,"NotFoundError","kept",8,[1],1,true,"NotFoundError: kept"]
