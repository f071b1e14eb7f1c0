const days = ['2024-03-01', '2023-12-31', '2024-02-29'].map(t => new Date(t));
const [a, b] = days;
const sorted = [...days].sort((x, y) => x - y).map(d => d.toISOString().slice(0, 10));
const addDays = (d, n) => new Date(d.getTime() + n * 864e5);
const diff = (x, y) => Math.round((x - y) / 864e5);
[sorted, a > b, a == new Date(a), +a === +new Date(a), Math.max(...days) === +a, diff(a, b), addDays(b, 1).toISOString(), [...days].sort()[0] !== undefined, new Set(days.map(Number)).size, isNaN(new Date('x') - a), new Date(NaN) < a, Object.is(new Date(NaN).getTime(), NaN), a instanceof Date, Object.keys(a)]
// expect: [["2023-12-31","2024-02-29","2024-03-01"],true,false,true,true,61,"2024-01-01T00:00:00.000Z",true,3,true,false,true,true,[]]
