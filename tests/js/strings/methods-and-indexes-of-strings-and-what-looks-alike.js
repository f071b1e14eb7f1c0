const log = [];
function read(x) {
  const out = [x.length];
  for (let i = 0; i < 3; i++) out.push(x[i], x[i + 1]);
  return out.join();
}
function part(x) {
  return x.slice(1).concat(x.at(0));
}
class List extends Array {
  slice() {
    return ['overridden'];
  }
}
for (const x of ['abc', 'a', '', [1, 2], [1, , 3], new List(1, 2), new Uint8Array([7, 8]), { length: 'own', 1: 'one' }, 5, true])
  log.push(read(x));
for (const x of ['abc', [1, 2, 3], List.of(4, 5)]) log.push(String(part(x)));
const slice = String.prototype.slice;
String.prototype.slice = () => 'patched ';
log.push(part('abc'));
String.prototype.slice = slice;
log.push(part('abc'), part(new String('xyz')));
for (const bad of [null, undefined])
  for (const work of [() => read(bad), () => part(bad)]) {
    try {
      work();
    } catch (error) {
      log.push(error.message);
    }
  }
log;
// expect: ["3,a,b,b,c,c,","1,a,,,,,","0,,,,,,","2,1,2,2,,,","3,1,,,3,3,","2,1,2,2,,,","2,7,8,8,,,","own,,one,one,,,",",,,,,,",",,,,,,","bca","2,3,1","overridden,4","patched a","bca","yzx","Cannot read properties of null (reading 'length')","Cannot read properties of null (reading 'slice')","Cannot read properties of undefined (reading 'length')","Cannot read properties of undefined (reading 'slice')"]
