const counter = {
  count: 5,
  add(id) {
    const amount = fetch('/amount/' + id);
    this.count += amount;
    return this;
  },
};
counter.add('a').add('b').count;
// pause: /amount/a => 10
// pause: /amount/b => 100
// expect: 115
