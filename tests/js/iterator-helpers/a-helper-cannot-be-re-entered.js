let helper;
const attempt = f => { try { return f(); } catch (error) { return error.name; } };
helper = [1, 2].values().map(x => attempt(() => helper.next()));
const closing = [1, 2].values().map(x => attempt(() => closing.return()));
const done = [1].values().map(x => x); done.return();
[helper.next(), closing.next(), done.next(), done.return(), attempt(() => helper.constructor.name), attempt(() => Object.getPrototypeOf(helper).next.call({}))]
// node: no iterator helpers
// expect: [{"value":"TypeError","done":false},{"value":"TypeError","done":false},{"done":true},{"done":true},"Iterator","TypeError"]
