const _ = require('lodash/lodash.js');

const people = [
  { name: 'Ada', age: 36, tags: ['math', 'code'], address: { city: 'London', geo: [51.5, -0.1] } },
  { name: 'Alan', age: 41, tags: ['code'], address: { city: 'Wilmslow' } },
  { name: 'Grace', age: 85, tags: ['navy', 'code'], address: { city: 'Arlington' } },
  { name: 'Linus', age: 36, tags: [], address: null },
];

const collections = {
  grouped: _.mapValues(_.groupBy(people, 'age'), group => _.map(group, 'name')),
  keyed: _.keys(_.keyBy(people, 'name')),
  counted: _.countBy(_.flatMap(people, 'tags')),
  ordered: _.map(_.orderBy(people, ['age', 'name'], ['desc', 'asc']), 'name'),
  partition: _.partition([1, 2, 3, 4, 5], n => n % 2).map(part => part.join()),
  chained: _(people).filter('address.city').sortBy('address.city').map('name').reverse().value(),
  lazy: _(_.range(1, 400)).map(n => n * n).filter(n => n % 2 === 0).take(3).value(),
  reduced: _.reduce({ a: 1, b: 2, c: 3 }, (sum, n, key) => sum + n + key, ''),
  chunked: _.chunk([1, 2, 3, 4, 5], 2),
  zipped: _.zipObjectDeep(['a.b[0].c', 'a.b[1].d'], [1, 2]),
  sets: [_.union([2], [1, 2]), _.intersectionBy([2.1, 1.2], [2.3, 3.4], Math.floor), _.xor([2, 1], [2, 3]), _.without([2, 1, 2, 3], 1, 2)],
  sorted: [_.sortedIndexBy([{ x: 4 }, { x: 5 }], { x: 4 }, 'x'), _.sortedUniq([1, 1, 2]), _.pullAt(['a', 'b', 'c', 'd'], [1, 3])],
  stats: [_.sumBy(people, 'age'), _.meanBy(people, 'age'), _.maxBy(people, 'age').name, _.minBy(people, p => p.age).name],
};

const merged = _.merge({ a: [{ b: 2 }, { d: 4 }], keep: { x: 1 } }, { a: [{ c: 3 }, { e: 5 }], keep: { y: [undefined, null] } });
const original = { date: new Date(0), map: new Map([['k', { v: 1 }]]), set: new Set([1]), re: /x/gi, list: new Uint8Array([1, 2]), nested: { deep: [1] } };
original.self = original;
const clone = _.cloneDeep(original);
const objects = {
  merged,
  defaults: _.defaultsDeep({ a: { b: 1 } }, { a: { b: 2, c: 3 }, d: [4] }),
  clone: [clone.self === clone, clone.map.get('k') !== original.map.get('k'), clone.date.getTime(), String(clone.re), [...clone.list], clone.set.has(1)],
  equal: [_.isEqual(original, clone), _.isEqual({ a: NaN, b: [0] }, { a: NaN, b: [-0] }), _.isEqual(new Set([1, { a: 1 }]), new Set([1, { a: 2 }]))],
  paths: [_.get(people, '[0].address.geo[1]'), _.get(people, [3, 'address', 'city'], 'nowhere'), _.has(people, '[1].tags[0]'), _.set({}, 'x["y z"][2]', 1), _.unset(merged, 'keep.x'), _.toPath('a[0].b["c.d"]')],
  picked: [_.pick(people[0], ['name', 'address.city']), _.omit(people[1], ['tags', 'address.city']), _.invertBy({ a: 1, b: 2, c: 1 }), _.pickBy({ a: 1, b: '2' }, _.isNumber)],
  transformed: _.transform([2, 3, 4], (result, n) => { result.push(n * n); return n % 2 === 0; }, []),
  kinds: [[], {}, null, undefined, NaN, 'x', new Map(), /r/, () => 1, Symbol.iterator, new Date(NaN), (function () { return arguments; })()].map(value =>
    ['isArrayLike', 'isPlainObject', 'isNil', 'isNaN', 'isString', 'isMap', 'isRegExp', 'isFunction', 'isSymbol', 'isDate', 'isArguments', 'isEmpty'].map(kind => (_[kind](value) ? 1 : 0)).join('')),
};

const strings = {
  cases: ['camelCase', 'kebabCase', 'snakeCase', 'startCase', 'upperFirst', 'lowerCase'].map(name => _[name]('fooBar --Élan_vital2XML http')),
  deburr: _.deburr('déjà vu Ærøskøbing'),
  words: _.words('fred, barney & pebbles 2nd XMLHttpRequest'),
  pads: [_.pad('abc', 8, '_-'), _.padStart('6', 3, '0'), _.truncate('hi-diddly-ho there, neighborino', { length: 24, separator: /,? +/ }), _.repeat('*', 3)],
  escape: [_.escape('fred & <b>"pebbles"</b>'), _.unescape('&lt;p&gt; &amp;amp; &#39;'), _.escapeRegExp('[lodash](https://x.y/)')],
  template: _.template('<% _.forEach(data.users, function(user, i) { %><li class="<%= i %>"><%- user %></li><% }); %>${ data.total }', { variable: 'data' })({ users: ['fred', '<barney>'], total: 2 }),
  imports: _.template('{{ shout(it.name) }}', { variable: 'it', interpolate: /{{([\s\S]+?)}}/g, imports: { shout: _.toUpper } })({ name: 'ann' }),
  emoji: [_.size('👩‍👩‍👧x'), _.toArray('a👍🏽b').length, _.split('👍a', '').length],
};

const log = [];
const memo = _.memoize(n => { log.push(n); return n * 2; });
const functions = {
  curried: [_.curry((a, b, c) => [a, b, c])(1)(_.placeholder ?? 2, 3), _.partialRight((a, b) => a + '-' + b, 'z')('y'), _.flow([_.add, n => n * n])(1, 2)],
  memo: [memo(2), memo(2), memo(3), log.length],
  once: _.times(3, _.once(() => log.push('once'))),
  limits: [_.ary(parseInt, 1)('10', 2), _.unary(Array.of)(1, 2), _.negate(_.isNil)(0), _.over([Math.max, Math.min])(1, 2, 3), _.overEvery([_.isNumber, _.isFinite])(NaN)],
  matches: [_.filter(people, _.matches({ age: 36 })).length, _.find(people, ['name', 'Grace']).age, _.cond([[_.isString, _.constant('s')], [_.stubTrue, _.identity]])(7)],
  numbers: [_.clamp(-10, -5, 5), _.inRange(4, 2), _.round(4.006, 2), _.ceil(6040, -2), _.toInteger('3.2'), _.toSafeInteger(Infinity), _.range(0, -4, -1), _.toNumber('0b101')],
  unique: [_.uniqueId('id_') !== _.uniqueId('id_'), _.attempt(() => { throw new TypeError('t'); }).message, _.isError(_.attempt(JSON.parse, '{'))],
  mixed: (_.mixin({ vowels: text => _.filter(text, v => /[aeiou]/i.test(v)) }), _('fred and barney').vowels().join('')),
};

const result = { version: _.VERSION, collections, objects, strings, functions };
result;
// expect: {"version":"4.18.1","collections":{"grouped":{"36":["Ada","Linus"],"41":["Alan"],"85":["Grace"]},"keyed":["Ada","Alan","Grace","Linus"],"counted":{"math":1,"code":3,"navy":1},"ordered":["Grace","Alan","Ada","Linus"],"partition":["1,3,5","2,4"],"chained":["Alan","Ada","Grace"],"lazy":[4,16,36],"reduced":"1a2b3c","chunked":[[1,2],[3,4],[5]],"zipped":{"a":{"b":[{"c":1},{"d":2}]}},"sets":[[2,1],[2.1],[1,3],[3]],"sorted":[0,[1,2],["b","d"]],"stats":[198,49.5,"Grace","Ada"]},"objects":{"merged":{"a":[{"b":2,"c":3},{"d":4,"e":5}],"keep":{"y":[null,null]}},"defaults":{"a":{"b":1,"c":3},"d":[4]},"clone":[true,true,0,"/x/gi",[1,2],true],"equal":[true,true,false],"paths":[-0.1,"nowhere",true,{"x":{"y z":[null,null,1]}},true,["a","0","b","c.d"]],"picked":[{"name":"Ada","address":{"city":"London"}},{"name":"Alan","age":41,"address":{}},{"1":["a","c"],"2":["b"]},{"a":1}],"transformed":[4,9],"kinds":["100000000001","010000000001","001000000001","001000000001","000100000001","100010000000","000001000001","000000100001","000000010001","000000001001","000000000101","100000000011"]},"strings":{"cases":["fooBarElanVital2XmlHttp","foo-bar-elan-vital-2-xml-http","foo_bar_elan_vital_2_xml_http","Foo Bar Elan Vital 2 XML Http","FooBar --Élan_vital2XML http","foo bar elan vital 2 xml http"],"deburr":"deja vu Aeroskobing","words":["fred","barney","pebbles","2nd","XML","Http","Request"],"pads":["_-abc_-_","006","hi-diddly-ho there...","***"],"escape":["fred &amp; &lt;b&gt;&quot;pebbles&quot;&lt;/b&gt;","<p> &amp; '","\\[lodash\\]\\(https://x\\.y/\\)"],"template":"<li class=\"0\">fred</li><li class=\"1\">&lt;barney&gt;</li>2","imports":"ANN","emoji":[2,3,2]},"functions":{"curried":[[1,2,3],"y-z",9],"memo":[4,4,6,2],"once":[3,3,3],"limits":[10,[1],true,[3,1],false],"matches":[2,85,7],"numbers":[-5,false,4.01,6100,3,9007199254740991,[0,-1,-2,-3],5],"unique":[true,"t",true],"mixed":"eaae"}}
