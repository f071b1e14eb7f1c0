const log = [];
class Mine extends Uint8Array {
  static get [Symbol.species]() { log.push(fetch('/species')); return Uint16Array; }
}
const mine = new Mine([1, 2, 3]);
const doubled = mine.map(x => x * 200);
const part = mine.slice(1);
const buffer = new ArrayBuffer(4, { maxByteLength: 8 });
const view = new Uint8Array(buffer);
const seen = view.map((x, i) => { if (i === 1) buffer.resize(2); return fetch('/map/' + i); });
[doubled.constructor.name, [...doubled], part.constructor.name, [...part], log, [...seen], view.length]
// pause: /species => 1
// pause: /species => 2
// pause: /map/0 => 5
// pause: /map/1 => 6
// pause: /map/2 => 7
// pause: /map/3 => 8
// expect: ["Uint16Array",[200,400,600],"Uint16Array",[2,3],[1,2],[5,6,7,8],2]
