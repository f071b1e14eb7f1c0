function account() {
  let balance = 0;
  const history = [];
  return new Map([
    ['add', n => { history.push(n); balance += n; }],
    ['read', () => balance],
    ['history', () => history],
  ]);
}
const mine = account();
const yours = account();
mine.get('add')(fetch('/amount'));
yours.get('add')(1);
mine.get('add')(fetch('/amount'));
[mine.get('read')(), mine.get('history')(), yours.get('read')()];
// pause: /amount => 5
// pause: /amount => 6
// expect: [11, [5, 6], 1]
