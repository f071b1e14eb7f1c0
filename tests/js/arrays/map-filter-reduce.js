const a = [1, 2, 3, 4];
[a.map((n, i, all) => n * i + all.length), a.filter(n => n % 2), a.reduce((s, n) => s + n), a.reduce((s, n) => s + n, ''), a.reduceRight((s, n) => s + n, ''), a.map(String), ['1', '2', '3'].map(Number), a];
// expect: [[4, 6, 10, 16], [1, 3], 10, "1234", "4321", ["1", "2", "3", "4"], [1, 2, 3], [1, 2, 3, 4]]
