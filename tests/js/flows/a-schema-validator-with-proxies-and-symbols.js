const optional = Symbol('optional');
const builder = (rules = []) => new Proxy(() => {}, { get: (_, k) => (k === 'rules' ? rules : builder([...rules, { name: k }])), apply: (_, __, a) => builder([...rules.slice(0, -1), { ...rules.at(-1), args: a }]) });
const is = builder();
const checks = { string: v => typeof v === 'string', number: v => typeof v === 'number', min: (v, n) => (v.length ?? v) >= n, match: (v, r) => r.test(v), unique: v => fetch('/unique/' + v) };
const validate = (schema, data) => Reflect.ownKeys(schema).flatMap(key => { const rule = schema[key].rules ?? schema[key]; if (!(key in data)) return schema[optional]?.includes(key) || key === optional ? [] : [key + ' is missing']; return rule.filter(({ name, args = [] }) => !checks[name](data[key], ...args)).map(({ name }) => `${key}: ${name}`); });
const schema = { name: is.string.min(2).unique, age: is.number.min(18), mail: is.string.match(/^\S+@\S+$/), note: is.string, [optional]: ['note'] };
[validate(schema, { name: 'ann', age: 30, mail: 'a@b' }), validate(schema, { name: 'x', age: 5, note: 1 }), validate(schema, { name: 'bob', age: '7', mail: 'no' })]
// pause: /unique/ann => true
// pause: /unique/x => true
// pause: /unique/bob => false
// expect: [[],["name: min","age: min","mail is missing","note: string"],["name: unique","age: number","age: min","mail: match"]]
