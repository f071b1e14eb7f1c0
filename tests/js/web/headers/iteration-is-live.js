const headers = new Headers({ b: '1', d: '2' });
const seen = [];
for (const [name] of headers) {
  seen.push(name);
  if (name === 'b') { headers.append('c', 'new'); headers.append('a', 'shifts the rest'); }
  if (seen.length > 8) break;
}
return seen;
// style: standard
// expect: ["b","b","c","d"]
