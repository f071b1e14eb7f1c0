const log = [];
const v = n => ({ valueOf() { log.push(n); return fetch('/' + n); } });
const view = new DataView(new ArrayBuffer(8), v('offset'), v('size'));
view.setInt16(v('at'), v('value'), true);
view.setFloat32(v('at'), v('float'));
const big = { valueOf() { return BigInt(fetch('/big')); } };
const wide = new DataView(new ArrayBuffer(8));
wide.setBigUint64(0, big);
[view.byteOffset, view.byteLength, view.getInt16(v('at'), true), wide.getUint8(7), wide.getBigInt64(0).toString(), log]
// pause: /offset => 2
// pause: /size => 6
// pause: /at => 0
// pause: /value => -2
// pause: /at => 2
// pause: /float => 1.5
// pause: /big => "300"
// pause: /at => 0
// expect: [2,6,-2,44,"300",["offset","size","at","value","at","float","at"]]
