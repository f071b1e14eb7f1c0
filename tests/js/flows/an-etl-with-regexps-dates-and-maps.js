const rows = fetch('/log').split('\n').map(line => /^(?<at>\S+) \[(?<level>\w+)\] (?<who>[^:]+): (?<text>.*)$/.exec(line)?.groups).filter(Boolean);
const byDay = new Map();
for (const { at, level, who, text } of rows) {
  const day = new Date(at).toISOString().slice(0, 10);
  const entry = byDay.get(day) ?? byDay.set(day, { levels: {}, users: new Set(), ms: 0n }).get(day);
  entry.levels[level] = (entry.levels[level] ?? 0) + 1;
  entry.users.add(fetch('/user/' + encodeURIComponent(who)).name);
  for (const [, n] of text.matchAll(/(\d+)ms/g)) entry.ms += BigInt(n);
}
[...byDay].sort(([a], [b]) => a.localeCompare(b)).map(([day, { levels, users, ms }]) => ({ day, levels, users: [...users].sort(), ms: String(ms) }))
// pause: /log => "2024-03-01T23:30:00-02:00 [warn] a b: took 15ms then 7ms\nnot a line\n2024-03-01T10:00:00Z [info] c: fine\n2024-03-02T00:10:00Z [warn] c: 1ms"
// pause: /user/a%20b => {"name": "Ann"}
// pause: /user/c => {"name": "Cy"}
// pause: /user/c => {"name": "Cy"}
// expect: [{"day":"2024-03-01","levels":{"info":1},"users":["Cy"],"ms":"0"},{"day":"2024-03-02","levels":{"warn":2},"users":["Ann","Cy"],"ms":"23"}]
