const date = /(?<y>\d{4})-(?<m>\d\d)/u;
const { groups } = date.exec('on 2024-05');
const quoted = /(?<q>['"]).*?\k<q>/;
const nothing = /(?<a>x)|(?<b>y)/.exec('y').groups;
const forward = /\k<later>(?<later>a)/.exec('aa')[0];
const inside = /(?<o>(?<i>b)+)/.exec('abbb').groups;
[
  { ...groups }, Object.getPrototypeOf(groups), quoted.exec(`say "it's" now`)[0], Object.keys(nothing), nothing.a === undefined,
  forward, { ...inside }, '2024-05'.replace(date, '$<m>/$<y>$<none>|'), 'ab'.replace(/(a)/, '$<x>'), 'x'.replace(/(?<n>x)/, '$<n'),
]
// expect: [{"y":"2024","m":"05"},null,"\"it's\"",["a","b"],true,"a",{"o":"bbb","i":"b"},"05/2024|","$<x>b","$<n"]
