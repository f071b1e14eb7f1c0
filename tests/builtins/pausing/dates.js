// W gives back what it is given; in two of three runs it pauses.
const lines = [];
const log = (...parts) => console.log(parts.map(part => typeof part === 'string' ? part : JSON.stringify(part)).join(' '));
const slow = value => ({ valueOf: () => W(value), toString: () => W(String(value)) });
const d = new Date(W(Date.UTC(2020, 0, 31, 15, 4, 5, 678)));
log(d, typeof d, d instanceof Date, Object.prototype.toString.call(d), `${d}`, d - 1, d + 1);
log(new Date(slow(5)), new Date(slow(2020), slow(1), slow(29), slow(1)), Date.UTC(slow(99), slow(1)), Date.parse(slow('2020-01-01')));
for (const [name, ...args] of [['setMonth', 1], ['setDate', 31], ['setFullYear', 1999, 1, 29], ['setHours', 25, 61, 61, 1001],
  ['setMinutes', -1], ['setSeconds', 1.9, 2.9], ['setMilliseconds', 5], ['setUTCHours', 3], ['setTime', 86400000 * 365]]) {
  log(name, d[name](...args.map(slow)), d.toISOString(), d.getDay(), d.getUTCDate(), d.getTimezoneOffset());
}
d.note = 'kept';
const same = { d, also: d };
W(1);
log(same.d === same.also, same.d.note, same, d.toJSON(), d.toUTCString(), d.toDateString(), d.toTimeString());
const invalid = new Date(NaN);
W(1);
log(String(invalid), invalid.toJSON(), invalid.getTime(), invalid.toLocaleString());
try { invalid.toISOString() } catch (error) { log(error.name, error.message) }
const options = { get year() { return W('numeric') }, get month() { return W('long') }, get timeZone() { return W('UTC') } };
log(d.toLocaleString('en-US', options), d.toLocaleDateString(), d.toLocaleTimeString('en-US', { timeStyle: slow('short') }));
log(Date.prototype.toJSON.call({ toISOString: () => W('mine'), valueOf: () => W(1) }));
log(d[Symbol.toPrimitive]('number'), Date.prototype[Symbol.toPrimitive].call({ toString: () => W('text') }, 'string'));
log([new Date(3), new Date(1), new Date(2)].sort((a, b) => W(a - b)), new Date(2) > new Date(1), Date.length, Date.name);
