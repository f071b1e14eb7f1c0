// style: standard
const jsonata = require('jsonata/jsonata.js');

const data = {
  name: 'Fred', age: 28, phones: [{ type: 'home', number: '0203 544 1234' }, { type: 'office', number: '01962 001234' }, { type: 'office', number: '01962 001235' }],
  orders: [{ id: 'a', lines: [{ sku: 'x', price: 34.45, quantity: 2 }, { sku: 'y', price: 21.67, quantity: 1 }] }, { id: 'b', lines: [{ sku: 'x', price: 34.45, quantity: 4 }] }],
};
const expressions = [
  'name', 'phones[type="office"].number', 'phones[0].number', 'phones.number[-1]', '$sum(orders.lines.(price * quantity))', 'orders.lines{sku: $sum(quantity)}',
  'orders.{"id": id, "total": $round($sum(lines.(price * quantity)), 1)}', 'orders^(>id).id', 'phones.type ~> $distinct ~> $join(", ")', '**.price', 'orders.lines[price > 30].sku', '$count(phones)',
  '($f := function($n) { $n <= 1 ? 1 : $n * $f($n - 1) }; $f(10))', '$map([1..5], function($v, $i) { $v * $i })', '$filter(phones, function($p) { $p.type = "home" }).number', '$reduce([1..5], function($a, $b) { $a + $b }, 100)',
  '$uppercase(name) & "-" & $substring(name, 1, 2) & $pad("x", -3, "0")', '$replace("John Smith", /(\\w+)\\s(\\w+)/, "$2, $1")', '$match("ababbabbcc", /a(b+)/).groups', '$split("a, b; c", /[,;] /)', '$contains("abra", /a.r/)',
  '$formatNumber(12345.6, "#,###.00")', '$formatNumber(0.14, "01%")', '$formatInteger(1999, "I")', '$formatInteger(2789, "w")', '$parseInteger("twelve thousand", "w")', '$number("0x12")', '$formatBase(100, 2)', '$power(2, 8) + $sqrt(16) % 3', '$string({"a": [1, null, "x"]})',
  '$fromMillis(1510067557121, "[M01]/[D01]/[Y0001] [h#1]:[m01][P]")', '$toMillis("2017-11-07T15:07:54.972Z")', '$fromMillis(1510067557121)', '$keys({"a":1,"b":2})', '$merge([{"a":1},{"b":2}])', '$spread({"a":1,"b":2})', '$each({"a":1}, function($v, $k) { $k & $v })', '$sift({"a":1,"b":2}, function($v) { $v > 1 })',
  '$sort(orders.lines, function($l, $r) { $l.price > $r.price }).price', '$zip([1,2],[3,4])', '$lookup(orders[0], "id")', 'age > 18 and name in ["Fred", "Jo"] ? "yes" : "no"', '$ ~> |orders|{"seen": true}, "lines"|', '[1..3][$ > 1]', 'nothing.here', 'phones[[0..1]].type', 'orders@$o.lines.{"o": $o.id, "sku": sku}', 'orders#$i.{"i": $i}',
  '$type(orders)', '$exists(nothing)', '$boolean([0])', '$append([1], 2)', '$shuffle([1]) ', '$eval("1+2")', '"a" < "b"', '-age', '$error("boom")', 'name + 1', '$sum("x")', '1 +', '$not(true)', '$average(orders.lines.quantity)', '$abs(-3.5) ~> $floor()', '$single([1,2])',
];
const answers = [];
for (const expression of expressions) {
  try {
    answers.push(await jsonata(expression).evaluate(data));
  } catch (error) {
    answers.push([error.code, error.position, error.message]);
  }
}
const custom = jsonata('$hello(name) & $twice(2)');
custom.registerFunction('hello', text => 'hello ' + text, '<s:s>');
custom.assign('twice', n => n * 2);
answers.push(await custom.evaluate(data), await jsonata('$x + y').evaluate({ y: 2 }, { x: 40 }), jsonata('a.b[0]').ast().type);
return answers.map(answer => (answer === undefined ? 'undefined' : answer));
// expect: ["Fred",["01962 001234","01962 001235"],"0203 544 1234",["0203 544 1234","01962 001234","01962 001235"],228.37,{"x":6,"y":1},[{"id":"a","total":90.6},{"id":"b","total":137.8}],["b","a"],"home, office",[34.45,21.67,34.45],["x","x"],3,3628800,[0,2,6,12,20],"0203 544 1234",115,"FRED-re00x","Smith, John",["b","bb","bb"],["a","b","c"],true,"12,345.60","14%","MCMXCIX","two thousand, seven hundred and eighty-nine",12000,18,"1100100",257,"{\"a\":[1,null,\"x\"]}","11/07/2017 3:12pm",1510067274972,"2017-11-07T15:12:37.121Z",["a","b"],{"a":1,"b":2},[{"a":1},{"b":2}],"a1",{"b":2},[21.67,34.45,34.45],[[1,3],[2,4]],"a","yes",{"name":"Fred","age":28,"phones":[{"type":"home","number":"0203 544 1234"},{"type":"office","number":"01962 001234"},{"type":"office","number":"01962 001235"}],"orders":[{"id":"a","seen":true},{"id":"b","seen":true}]},[2,3],"undefined",["home","office"],"undefined",[{"i":0},{"i":1}],"array",false,false,[1,2],[1],3,true,-28,["D3137",7,"boom"],["T2001",6,"The left side of the \"+\" operator must evaluate to a number"],["T0412",5,"Argument 1 of function \"sum\" must be an array of \"numbers\""],["S0207",3,"Unexpected end of expression"],false,2.3333333333333335,3,["D3138",8,"The $single() function expected exactly 1 matching result.  Instead it matched more."],"hello Fred4",42,"path"]
