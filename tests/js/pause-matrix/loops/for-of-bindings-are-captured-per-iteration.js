const readers = [];
for (const item of ['a', 'b']) { readers.push(() => item); fetch('/' + item); }
for (let item of ['c', 'd']) { readers.push(() => item); item += fetch('/' + item); }
readers.map(read => read());
// pause: /a => 1
// pause: /b => 1
// pause: /c => "1"
// pause: /d => "2"
// expect: ["a", "b", "c1", "d2"]
