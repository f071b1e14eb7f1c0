const YAML = require('yaml');

const text = `# settings
name: "quoted \\u00e9 \\n"
plain: a plain scalar # comment
single: 'it''s'
numbers: [1, -2.5, 0x1F, 0o17, 1e3, .inf, -.INF, .nan, 1_000]
flags: {yes: true, no: False, none: ~, empty: , null: Null}
folded: >-
  one
  two

  three
   indented
literal: |+
  keep
    this

base: &base
  a: 1
  list:
  - x
  -   - nested
      - deep
merged:
  <<: *base
  b: 2
same: *base
? complex
: value
? [1, 2]
: pair
date: 2001-12-14t21:59:43.10-05:00
tagged: !!str 123
multi: first
  second
"quoted key": 'x: y'
`;
const caught = action => { try { return action(); } catch (error) { return [error.name, error.code ?? null, error.message]; } };
const document = YAML.parseDocument('# head\na: 1 # one\nb:\n  - x\n  - y\n# tail\n');
document.set('a', 2);
document.addIn(['b'], { k: 'v' });
document.deleteIn(['b', 0]);
document.get('b').comment = ' the list';
const shared = { x: 1 };
const result = {
  parsed: YAML.parse(text, { merge: true }),
  edited: [String(document), document.getIn(['b', 1, 'k']), document.has('c'), document.toJS(), document.errors.length],
  documents: YAML.parseAllDocuments('---\na: 1\n...\n---\n- b\n--- |\n text\n').map(one => one.toJS()),
  written: YAML.stringify({ text: 'multi\nline\n', long: 'word '.repeat(30).trim(), tricky: ['true', '1', 'null', ' lead', 'a: b', '#no', '- x', '', "it's", 'é', '\t', '1e5', '2001-01-01'], nested: { deep: [{ a: 1, b: [] }, {}], n: null }, n: -0, big: 1e21, inf: Infinity, u: undefined, date: new Date(0), set: new Set([1]), map: new Map([[{ k: 1 }, 'v']]) }),
  aliases: YAML.stringify({ a: shared, b: shared, list: [shared] }),
  flow: YAML.stringify({ a: [1, { b: 2 }] }, { collectionStyle: 'flow', lineWidth: 20 }),
  options: [YAML.stringify(['x', 'y'], { defaultStringType: 'QUOTE_SINGLE' }), YAML.stringify({ b: 1, a: 2 }, { sortMapEntries: true, indent: 4 }), YAML.parse('a: 1', (key, value) => (typeof value === 'number' ? value + 1 : value)), YAML.parse('a: 017', { version: '1.1' }), YAML.parse('9007199254740993', { intAsBigInt: true }).toString(), YAML.parse('1: x', { mapAsMap: true }).get(1)],
  errors: ['a: b: c', '[1, 2', 'a: 1\na: 2', '"open', '*none', 'a:\n\t- x', '@bad'].map(bad => caught(() => YAML.parse(bad))),
  cst: [...new YAML.Lexer().lex('a: [1, "b"]')],
  custom: YAML.parse('!up abc', { customTags: [{ tag: '!up', resolve: value => value.toUpperCase() }] }),
  visited: (() => { const doc = YAML.parseDocument('a: [1, {b: 2}]'); const seen = []; YAML.visit(doc, { Scalar: (key, node) => { seen.push([key, node.value]); } }); return seen; })(),
};
result;
// expect: {"parsed":{"name":"quoted é \n","plain":"a plain scalar","single":"it's","numbers":[1,-2.5,31,15,1000,null,null,null,"1_000"],"flags":{"yes":true,"no":false,"none":null,"empty":null,"":null},"folded":"one two\nthree\n indented","literal":"keep\n  this\n\n","base":{"a":1,"list":["x",["nested","deep"]]},"merged":{"a":1,"list":["x",["nested","deep"]],"b":2},"same":{"a":1,"list":["x",["nested","deep"]]},"complex":"value","[ 1, 2 ]":"pair","date":"2001-12-14t21:59:43.10-05:00","tagged":"123","multi":"first second","quoted key":"x: y"},"edited":["# head\na: 2 # one\nb:\n  - y\n  - k: v\n  # the list\n\n# tail\n",null,false,{"a":2,"b":["y",{"k":"v"}]},0],"documents":[{"a":1},["b"],"text\n"],"written":"text: |\n  multi\n  line\nlong: word word word word word word word word word word word word word word word\n  word word word word word word word word word word word word word word word\ntricky:\n  - \"true\"\n  - \"1\"\n  - \"null\"\n  - \" lead\"\n  - \"a: b\"\n  - \"#no\"\n  - \"- x\"\n  - \"\"\n  - it's\n  - é\n  - \"\\t\"\n  - \"1e5\"\n  - 2001-01-01\nnested:\n  deep:\n    - a: 1\n      b: []\n    - {}\n  n: null\nn: -0\nbig: 1e+21\ninf: .inf\ndate: 1970-01-01T00:00:00.000Z\nset:\n  - 1\nmap:\n  ? k: 1\n  : v\n","aliases":"a: &a1\n  x: 1\nb: *a1\nlist:\n  - *a1\n","flow":"{\n  a: [ 1, { b: 2 } ]\n}\n","options":["- 'x'\n- 'y'\n","a: 2\nb: 1\n",{"a":2},{"a":15},"9007199254740993","x"],"errors":[["YAMLParseError","BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings at line 1, column 4:\n\na: b: c\n   ^\n"],["YAMLParseError","MISSING_CHAR","Flow sequence must end with a ] at line 1, column 6:\n\n[1, 2\n     ^\n"],["YAMLParseError","DUPLICATE_KEY","Map keys must be unique at line 2, column 1:\n\na: 1\na: 2\n^\n"],["YAMLParseError","MISSING_CHAR","Missing closing \"quote at line 1, column 6:\n\n\"open\n     ^\n"],["ReferenceError",null,"Unresolved alias (the anchor must be set before the alias): none"],["YAMLParseError","TAB_AS_INDENT","Tabs are not allowed as indentation at line 2, column 1:\n\na:\n\t- x\n^\n"],["YAMLParseError","BAD_SCALAR_START","Plain value cannot start with reserved character @ at line 1, column 1:\n\n@bad\n^\n"]],"cst":["\u0002","\u001f","a",":"," ","[","\u001f","1",","," ","\"b\"","]"],"custom":"ABC","visited":[["key","a"],[0,1],["key","b"],["value",2]]}
