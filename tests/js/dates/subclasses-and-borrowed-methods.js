class Day extends Date {
  constructor(...parts) { super(...parts); this.label = 'day'; }
  get iso() { return this.toISOString().slice(0, 10); }
  static today() { return new this(0); }
  [Symbol.toPrimitive](hint) { return hint === 'number' ? 7 : this.iso; }
}
const d = Day.today();
const other = Reflect.construct(Date, [0], Array);
[d.iso, d.label, `${d}`, d - 1, d instanceof Date, JSON.stringify(d), other instanceof Array, Date.prototype.getTime.call(other), Object.getPrototypeOf(Day) === Date, Day.UTC(1970, 0), new Day('x').label, Object.setPrototypeOf(new Date(3), null) instanceof Date, Date.prototype.getTime.call(Object.setPrototypeOf(new Date(3), null))]
// expect: ["1970-01-01","day","1970-01-01",6,true,"\"1970-01-01T00:00:00.000Z\"",true,0,true,0,"day",false,3]
