const Papa = require('papaparse/papaparse.js');

const rows = [];
Papa.parse('id,qty\na,1\nb,2\nc,3', {
  header: true,
  transform: (value, field) => (field === 'qty' ? Number(value) : value),
  step({ data }) { rows.push({ ...data, price: data.qty * fetch('/price/' + data.id) }); },
  complete: () => rows.push(fetch('/done', { method: 'POST', body: JSON.stringify(rows.length) })),
});
const csv = Papa.unparse(rows.slice(0, 3), { quotes: true, newline: '\n' });
const result = { rows, csv, typed: Papa.parse('k,v\nx,y', { header: true, transform: value => fetch('/cell/' + value) }).data };
result;
// pause: /price/a => 10
// pause: /price/b => 2.5
// pause: /price/c => 1
// pause: POST /done 3 => "thanks"
// pause: /cell/x => "X"
// pause: /cell/y => null
// expect: {"rows":[{"id":"a","qty":1,"price":10},{"id":"b","qty":2,"price":5},{"id":"c","qty":3,"price":3},"thanks"],"csv":"\"id\",\"qty\",\"price\"\n\"a\",\"1\",\"10\"\n\"b\",\"2\",\"5\"\n\"c\",\"3\",\"3\"","typed":[{"k":"X","v":null}]}
