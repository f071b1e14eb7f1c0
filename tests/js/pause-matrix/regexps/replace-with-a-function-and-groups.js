const seen = [];
const text = '2024-05 and 2023-11';
const out = text.replace(/(?<year>\d{4})-(?<month>\d\d)/g, (all, y, m, offset, whole, groups) => {
  seen.push([all, offset, whole === text, groups.year, { ...groups }]);
  return fetch('/month/' + groups.month) + ' ' + y;
});
const sticky = /a/y;
sticky.lastIndex = 1;
const once = 'aab'.replace(sticky, m => fetch('/once') + m);
const astral = '\u{1f600}x\u{1f600}'.replace(/./gu, c => c.length + fetch('/c'));
[out, seen, once, sticky.lastIndex, astral]
// pause: /month/05 => "May"
// pause: /month/11 => "November"
// pause: /once => "!"
// pause: /c => "a"
// pause: /c => "b"
// pause: /c => "c"
// expect: ["May 2024 and November 2023",[["2024-05",0,true,"2024",{"year":"2024","month":"05"}],["2023-11",12,true,"2023",{"year":"2023","month":"11"}]],"a!ab",2,"2a1b2c"]
