const hints = [];
const o = { [Symbol.toPrimitive](hint) { hints.push(hint); return hint === 'number' ? 10 : hint === 'string' ? 'str' : 'def'; } };
const results = [+o, -o, o * 2, o + 1, 1 + o, `${o}`, o + '', String(o), Number(o), o == 'def', o > 5, [1, 2][o], { [o]: 1 }, Math.abs(o), o ** 2, o ? 1 : 2, !o, o === o, new Date(o).getTime(), isNaN(o), ['def'].includes(o), JSON.stringify({ o })];
const bad = [{ [Symbol.toPrimitive]: () => ({}) }, { [Symbol.toPrimitive]: 1 }, { [Symbol.toPrimitive]: null, valueOf: () => 3 }, { [Symbol.toPrimitive]: undefined, toString: () => '4' }, { valueOf: null, toString: null }].map(x => { try { return +x; } catch (error) { return error.name; } });
[results, hints, bad]
// expect: [[10,-10,20,"def1","1def","str","def","str",10,true,true,null,{"str":1},10,100,1,false,true,null,false,false,"{\"o\":{}}"],["number","number","number","default","default","string","default","string","number","default","number","string","string","number","number","default","number"],["TypeError","TypeError",3,4,"TypeError"]]
