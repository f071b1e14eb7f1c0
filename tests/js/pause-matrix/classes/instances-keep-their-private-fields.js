class Account {
  #balance = 10;
  static #count = 0;
  #history = [];
  constructor(owner) { this.owner = owner; Account.#count++; }
  #note(n) { this.#history.push(n); }
  deposit(n) { this.#balance += n; this.#note(n); return this; }
  get state() { return [this.owner, this.#balance, this.#history, Account.#count]; }
  static is(o) { return #balance in o; }
}
const accounts = [new Account('a').deposit(1), new Account('b')];
const n = fetch('/amount').n;
accounts[1].deposit(n);
accounts.push(new Account('c'));
const again = fetch('/again');
accounts[0].deposit(again);
[accounts.map(a => a.state), accounts.every(Account.is), Account.is({})];
// pause: /amount => {"n": 5}
// pause: /again => 7
// expect: [[["a",18,[1,7],3],["b",15,[5],3],["c",10,[],3]],true,false]
