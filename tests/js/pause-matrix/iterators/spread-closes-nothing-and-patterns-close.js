const log = [];
const make = (name, size) => ({
  [Symbol.iterator]() {
    let i = 0;
    return {
      next: () => ({ done: i >= size, value: name + i++ }),
      return(v) { log.push('return ' + name + ' ' + fetch('/return/' + name)); return {}; },
    };
  },
});
const [a] = make('pattern', 3);
const [b, c] = make('short', 1);
const [d, ...e] = make('rest', 3);
const f = [...make('spread', 2)];
const g = new Map();
try { new Map(make('pairs', 2)); } catch (error) { log.push(error.name); }
try { Array.from(make('from', 2), () => { throw new RangeError('stop'); }); } catch (error) { log.push(error.message); }
for (const x of make('loop', 5)) { if (x === 'loop1') break; }
[a, b, c, d, e, f, log]
// pause: /return/pattern => 1
// pause: /return/pairs => 2
// pause: /return/from => 3
// pause: /return/loop => 4
// expect: ["pattern0","short0",null,"rest0",["rest1","rest2"],["spread0","spread1"],["return pattern 1","return pairs 2","TypeError","return from 3","stop","return loop 4"]]
