const d = new Date(Date.UTC(2024, 1, 29, 23, 59, 58, 997));
const names = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
const before = new Date(-1);
[names.map(n => d['getUTC' + n]()), names.map(n => before['getUTC' + n]()), names.map(n => new Date(NaN)['getUTC' + n]()), new Date(NaN).getTimezoneOffset(), d.getTime() === d.valueOf(), +d === Number(d), new Date(Date.UTC(1900, 1, 29)).getUTCDate(), new Date(Date.UTC(2000, 1, 29)).getUTCDate(), new Date(-62135596800000).getUTCDay(), [2023, 2024, 2100, 2000].map(y => new Date(Date.UTC(y, 1, 29)).getUTCMonth())]
// expect: [[2024,1,29,4,23,59,58,997],[1969,11,31,3,23,59,59,999],[null,null,null,null,null,null,null,null],null,true,true,1,29,1,[2,1,2,1]]
