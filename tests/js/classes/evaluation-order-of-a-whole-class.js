const log = []; const at = (n, v = n) => (log.push(n), v);
class Base { constructor() { log.push('Base'); } }
class C extends at('heritage', Base) {
  [at('m1')]() {} static [at('m2')]() {} [at('f1')] = at('f1 value'); static [at('s1')] = at('s1 value'); get [at('g1')]() { return 1; } static { log.push('block'); } [at('f2')] = at('f2 value'); static [at('s2')] = at('s2 value');
  constructor() { log.push('before'); super(at('arg')); log.push('after'); }
}
log.push('made'); new C(); 
const keys = Reflect.ownKeys(C.prototype), statics = Object.keys(C);
class Key { static [Symbol.toPrimitive]() { log.push('key'); return 'k'; } }
class U { [Key] = log.push('value'); static [Key] = 1; } new U(); new U();
[log, keys, statics]
// expect: [["heritage","m1","m2","f1","s1","g1","f2","s2","s1 value","block","s2 value","made","before","arg","Base","f1 value","f2 value","after","key","key","value","value"],["constructor","m1","g1"],["s1","s2"]]
