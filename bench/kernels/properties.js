const SIZE = 20000; // quick 500
function kernel(n) {
  const account = { owner: { name: 'Ann' }, balance: 0, moves: 0 };
  let last = null;
  for (let i = 0; i < n; i++) {
    const move = { id: i, amount: i % 100, previous: last };
    account.balance += move.amount;
    account.moves++;
    if (last !== null && last.amount > move.amount) account.owner.name = 'Bob';
    last = { id: move.id, amount: move.amount };
  }
  return account.balance + account.moves + account.owner.name.length + last.id;
}
kernel(SIZE);
