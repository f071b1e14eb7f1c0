const text = s => ({ toString() { return fetch('/text/' + s); } });
const like = {
  [Symbol.match]: true,
  get source() { return fetch('/source'); },
  get flags() { return fetch('/flags'); },
  get constructor() { return fetch('/constructor'); },
};
const results = [
  String(new RegExp(text('a'), text('b'))),
  String(new RegExp(like)),
  String(RegExp(like)),
  'abc'.startsWith(text('c')),
];
try { new RegExp('a', text('bad')); } catch (error) { results.push(error.name); }
try { 'abc'.includes({ get [Symbol.match]() { return fetch('/is-regexp'); } }); } catch (error) { results.push(error.name); }
results
// pause: /text/a => "x+"
// pause: /text/b => "gi"
// pause: /source => "s"
// pause: /flags => "m"
// pause: /constructor => 1
// pause: /source => "t"
// pause: /flags => ""
// pause: /text/c => "ab"
// pause: /text/bad => "gg"
// pause: /is-regexp => true
// expect: ["/x+/gi","/s/m","/t/",true,"SyntaxError","TypeError"]
