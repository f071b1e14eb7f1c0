const rules = [];
const rule = (name, when, then) => rules.push({ name, when, then });
rule('vip', o => o.total > 100, o => { o.discount = 10; });
rule('known', o => fetch('/known/' + o.customer), o => { o.discount = (o.discount ?? 0) + 5; });
rule('never', () => false, () => { throw new Error('never'); });
const order = { customer: 7, total: 150 };
const fired = rules.filter(({ when, then }) => when(order) && (then(order), true)).map(r => r.name);
{ order, fired }
// pause: /known/7 => true
// expect: {"order": {"customer": 7, "total": 150, "discount": 15}, "fired": ["vip", "known"]}
