const buffer = new ArrayBuffer(4), view = new Uint8Array(buffer); view.set([1, 2, 3, 4]);
const attempt = f => { try { f(); return 'ok'; } catch (error) { return error.name; } };
const moved = structuredClone({ view, buffer }, { transfer: [buffer] });
[buffer.byteLength, view.length, moved.buffer.byteLength, [...moved.view], moved.view.buffer === moved.buffer, attempt(() => structuredClone(buffer)), attempt(() => structuredClone(1, { transfer: [buffer] })), attempt(() => structuredClone(1, { transfer: [{}] })), attempt(() => structuredClone(1, { transfer: 5 }))]
// node: no structuredClone in a bare context
// expect: [0,0,4,[1,2,3,4],true,"DataCloneError","DataCloneError","DataCloneError","TypeError"]
