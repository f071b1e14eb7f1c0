const rows = [];
let cursor = null;
do {
  const page = fetch('/rows' + (cursor ? '?after=' + cursor : ''));
  rows.push(...page.rows);
  cursor = page.next;
} while (cursor);
({ count: rows.length, last: rows.at(-1) });
// pause: /rows => {"rows": [1, 2], "next": "b"}
// pause: /rows?after=b => {"rows": [3], "next": "c"}
// pause: /rows?after=c => {"rows": [4, 5], "next": null}
// expect: {"count": 5, "last": 5}
