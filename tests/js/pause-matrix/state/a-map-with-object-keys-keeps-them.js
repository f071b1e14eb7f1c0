const a = { id: 'a' }, b = { id: 'b' };
const map = new Map([[a, b], [b, 'bee'], [NaN, 'nan'], [0, 'zero']]);
const set = new Set([a, map]);
map.set('self', map);
fetch('/wait');
map.delete(b);
map.set(b, 'again');
[map.get(a) === b, map.get(map.get(a)), map.get(NaN), map.get(-0), set.has(map), set.has(a), map.get('self') === map, map.size, [...map.keys()].indexOf(b)];
// pause: /wait => null
// expect: [true, "again", "nan", "zero", true, true, true, 5, 4]
