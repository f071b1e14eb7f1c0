const { XMLParser, XMLBuilder, XMLValidator } = require('fast-xml-parser');

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE shop [ <!ENTITY co "A &amp; B"> ]>
<shop xmlns:x="urn:x" open="true">
  <!-- a comment -->
  <name lang='en'>Tom &amp; "Jerry" &#x41;&#66; &lt;3</name>
  <item id="1"><price>10.50</price><code>007</code><x:tag>t</x:tag></item>
  <item id="2"><price>3</price><empty/><blank></blank><note><![CDATA[<raw> & ]]></note></item>
  <mixed>one <b>two</b> three</mixed>
  <big>12345678901234567890</big><hex>0x1F</hex><neg>-1.5e3</neg><flag>true</flag><space>  padded  </space>
</shop>`;
const attributes = { ignoreAttributes: false, attributeNamePrefix: '@' };
const caught = action => { try { return action(); } catch (error) { return error.message; } };
const result = {
  plain: new XMLParser().parse(xml),
  full: new XMLParser({ ...attributes, parseAttributeValue: true, cdataPropName: '#cdata', commentPropName: '#comment', removeNSPrefix: true, trimValues: false, htmlEntities: true }).parse(xml),
  ordered: new XMLParser({ ...attributes, preserveOrder: true }).parse('<a x="1">t<b/>u<b y="2">v</b></a>'),
  strings: new XMLParser({ parseTagValue: false, ignoreDeclaration: true, alwaysCreateTextNode: true }).parse('<a><b>1</b></a>'),
  arrays: new XMLParser({ isArray: (name, path) => String(path) === 'a.b' }).parse('<a><b>1</b><c>2</c></a>'),
  callbacks: new XMLParser({ ...attributes, tagValueProcessor: (name, value) => (name === 'b' ? value + '!' : value), attributeValueProcessor: (name, value) => value.toUpperCase(), transformTagName: name => name.toLowerCase(), updateTag: name => (name === 'drop' ? false : name) }).parse('<A k="v"><B>x</B><drop>y</drop></A>'),
  stop: new XMLParser({ stopNodes: ['a.raw'], unpairedTags: ['br'] }).parse('<a><raw><b>1</b> & <i></raw><p>x<br>y</p></a>'),
  built: new XMLBuilder({ ...attributes, format: true, indentBy: '  ', suppressEmptyNode: true, cdataPropName: '#cdata', commentPropName: '#comment' }).build({ '?xml': { '@version': '1.0' }, shop: { '@open': true, item: [{ '@id': 1, price: 10.5 }, { '@id': 2, '#text': 'a < b & "c"' }], empty: '', none: null, '#comment': ' c ', raw: { '#cdata': '<x>' } } }),
  compact: new XMLBuilder({ processEntities: false, arrayNodeName: 'row' }).build([{ a: 1 }, { a: '<' }]),
  round: new XMLParser(attributes).parse(new XMLBuilder(attributes).build(new XMLParser(attributes).parse('<r a="1&amp;2"><s>x</s><s>y</s></r>'))),
  valid: [XMLValidator.validate('<a><b/></a>'), XMLValidator.validate('<a><b></a>'), XMLValidator.validate('<a x=1></a>'), XMLValidator.validate('<a/><b/>'), XMLValidator.validate('<a x="1" x="2"/>'), XMLValidator.validate('<a k></a>', { allowBooleanAttributes: true }), XMLValidator.validate(''), XMLValidator.validate('<1a/>')],
  errors: [caught(() => new XMLParser().parse('<a><b></a>', true)), caught(() => new XMLParser().parse('<a', true))],
  hostile: caught(() => new XMLParser().parse('<__proto__><x>1</x></__proto__>')),
};
result;
// expect: {"plain":{"?xml":"","shop":{"name":"Tom & \"Jerry\" &#x41;&#66; <3","item":[{"price":10.5,"code":7,"x:tag":"t"},{"price":3,"empty":"","blank":"","note":"<raw> & "}],"mixed":{"b":"two","#text":"onethree"},"big":"12345678901234567890","hex":31,"neg":-1500,"flag":true,"space":"padded"}},"full":{"?xml":{"@version":1,"@encoding":"UTF-8"},"shop":{"#comment":" a comment ","name":{"#text":"Tom & \"Jerry\" AB <3","@lang":"en"},"item":[{"price":10.5,"code":7,"tag":"t","@id":1},{"price":3,"empty":"","blank":"","note":{"#cdata":"<raw> & "},"@id":2}],"mixed":{"b":"two","#text":"one  three"},"big":"12345678901234567890","hex":31,"neg":-1500,"flag":true,"space":"  padded  ","#text":"\n  \n  \n  \n  \n  \n  \n","@open":true}},"ordered":[{"a":[{"#text":"t"},{"b":[]},{"#text":"u"},{"b":[{"#text":"v"}],":@":{"@y":"2"}}],":@":{"@x":"1"}}],"strings":{"a":{"b":{"#text":"1"}}},"arrays":{"a":{"b":[1],"c":2}},"callbacks":{"a":{"b":"x!","@k":"V"}},"stop":{"a":{"raw":"<b>1</b> & <i>","p":{"br":"","#text":"xy"}}},"built":"<?xml version=\"1.0\"?>\n<shop open>\n  <item id=\"1\">\n    <price>10.5</price>\n  </item>\n  <item id=\"2\">a &lt; b &amp; &quot;c&quot;</item>\n  <empty/>\n  <none/>\n  <!-- c -->\n  <raw>\n    <![CDATA[<x>]]>\n  </raw>\n</shop>\n","compact":"<row><a>1</a></row><row><a><</a></row>","round":{"r":{"s":["x","y"],"@a":"1&2"}},"valid":[true,{"err":{"code":"InvalidTag","msg":"Expected closing tag 'b' (opened in line 1, col 4) instead of closing tag 'a'.","line":1,"col":7}},{"err":{"code":"InvalidAttr","msg":"Attribute 'x' is without value.","line":1,"col":4}},true,{"err":{"code":"InvalidAttr","msg":"Attribute 'x' is repeated.","line":1,"col":10}},true,{"err":{"code":"InvalidXml","msg":"Start tag expected.","line":1}},{"err":{"code":"InvalidTag","msg":"Tag '1a' is an invalid name.","line":1,"col":4}}],"errors":["Expected closing tag 'b' (opened in line 1, col 4) instead of closing tag 'a'.:1:7","Unclosed tag 'a'.:1:1"],"hostile":"[SECURITY] Invalid name: \"__proto__\" is a reserved JavaScript keyword that could cause prototype pollution"}
