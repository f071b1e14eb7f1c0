const controller = new AbortController();
const request = new Request('http://a/', { signal: controller.signal });
const clone = request.clone();
const plain = new Request('http://a/');
const before = [request.signal === controller.signal, request.signal.aborted, plain.signal instanceof AbortSignal, plain.signal === plain.signal];
controller.abort('why');
return [before, request.signal.aborted, request.signal.reason, clone.signal.aborted, new Request(request).signal.reason, plain.signal.aborted];
// style: standard
// expect: [[false,false,true,true],true,"why",true,"why",false]
