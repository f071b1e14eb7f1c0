class Tagged extends Headers {
  constructor(init) { super(init); this.tag = 'mine'; }
  get(name) { return '<' + super.get(name) + '>'; }
}
const headers = new Tagged({ a: '1' });
await fetch(input.base + '/echo', { headers });
return [headers.get('a'), headers.tag, headers instanceof Headers, headers.constructor.name];
// style: standard
// request: GET /echo {"a":"1"}
// expect: ["<1>","mine",true,"Tagged"]
