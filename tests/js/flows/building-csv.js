const escape = v => (String(v).includes(',') || String(v).includes('"') ? '"' + String(v).replaceAll('"', '""') + '"' : String(v));
const people = fetch('/people');
const columns = Object.keys(people[0]);
const csv = [columns, ...people.map(p => columns.map(c => p[c] ?? ''))].map(row => row.map(escape).join(',')).join('\n');
fetch('/upload', { method: 'PUT', body: csv });
csv.split('\n').length;
// pause: /people => [{"name": "Smith, Ann", "note": "says \"hi\""}, {"name": "Bo", "note": null}]
// pause: PUT /upload "name,note\n\"Smith, Ann\",\"says \"\"hi\"\"\"\nBo," => null
// expect: 3
