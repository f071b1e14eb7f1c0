const log = [];
class Account {
  #balance = fetch('/start');
  static #made = 0;
  static #note(text) { log.push(text + fetch('/note')); return ++Account.#made; }
  get #double() { return this.#balance * fetch('/factor'); }
  set #double(v) { this.#balance = v / fetch('/divisor'); }
  async = 1;
  #add(n) { this.#balance += fetch('/add') + n; return this; }
  run() {
    this.#balance += fetch('/plus');
    this.#add(1).#add(2);
    this.#double += 4;
    this.#balance++;
    return [this.#balance, Account.#note('run '), #balance in this, #balance in (fetch('/other') ?? {})];
  }
}
[new Account().run(), log]
// pause: /start => 100
// pause: /plus => 10
// pause: /add => 1
// pause: /add => 1
// pause: /factor => 2
// pause: /divisor => 2
// pause: /note => "n"
// pause: /other => null
// expect: [[118,1,true,false],["run n"]]
