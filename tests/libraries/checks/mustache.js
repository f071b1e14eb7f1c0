const Mustache = require('mustache');

const view = {
  title: 'Joe & "friends" <3', price: 99.5, empty: [], no: false, zero: 0, nothing: null,
  people: [{ name: 'Ann', pets: [{ kind: 'cat' }, { kind: 'dog' }] }, { name: 'Bob', pets: [] }],
  wrapped() { return (text, render) => '<b>' + render(text).trim() + '</b>'; },
  full() { return this.title.length; },
  deep: { a: { b: { c: 'here' } } },
  list: ['x', 'y'],
};
const render = (template, data = view, partials, options) => Mustache.render(template, data, partials, options);
const caught = action => { try { return action(); } catch (error) { return error.message; } };
const writer = new Mustache.Writer();
const result = {
  escaped: render('{{title}}|{{{title}}}|{{&title}}|{{missing}}|{{price}}|{{zero}}|{{nothing}}'),
  sections: render('{{#people}}{{name}}:{{#pets}}{{kind}},{{/pets}}{{^pets}}none{{/pets}};{{/people}}{{#empty}}x{{/empty}}{{^no}}not{{/no}}{{#zero}}z{{/zero}}'),
  lambda: render('{{#wrapped}} Hi {{title}}. {{/wrapped}} {{full}}'),
  dots: render('{{deep.a.b.c}} {{#deep}}{{#a}}{{b.c}}{{/a}}{{/deep}} {{#list}}[{{.}}]{{/list}} {{deep.x.y}}'),
  standalone: render('{{! a comment }}\n| This\n  {{#list}}\n  - {{.}}\n  {{/list}}\n| ends\n'),
  partials: render('<ul>\n  {{>row}}\n</ul>', view, { row: '{{#people}}\n<li>{{>name}}</li>\n{{/people}}', name: '{{name}}' }),
  recursive: render('{{>node}}', { v: 1, kids: [{ v: 2, kids: [] }, { v: 3, kids: [{ v: 4, kids: [] }] }] }, { node: '({{v}}{{#kids}}{{>node}}{{/kids}})' }),
  delimiters: render('{{=<% %>=}}<% title %> {{title}}<%={{ }}=%> {{price}}'),
  custom: [render('[[price]]', view, {}, ['[[', ']]']), render('{{title}}', view, {}, { escape: text => text.toUpperCase() })],
  tokens: Mustache.parse('a {{b}} {{#c}}{{d}}{{/c}}'),
  errors: [caught(() => render('{{#a}}')), caught(() => render('{{#a}}{{/b}}')), caught(() => render('{{a')), caught(() => Mustache.render(1))],
  writer: [writer.render('{{x}}', { x: 1 }), Mustache.escape('`=/')],
};
result;
// expect: {"escaped":"Joe &amp; &quot;friends&quot; &lt;3|Joe & \"friends\" <3|Joe & \"friends\" <3||99.5|0|","sections":"Ann:cat,dog,;Bob:none;not","lambda":"<b>Hi Joe &amp; &quot;friends&quot; &lt;3.</b> 18","dots":"here here [x][y] ","standalone":"| This\n  - x\n  - y\n| ends\n","partials":"<ul>\n  <li>Ann</li>\n  <li>Bob</li>\n</ul>","recursive":"(1(2)(3(4)))","delimiters":"Joe &amp; &quot;friends&quot; &lt;3 {{title}} 99.5","custom":["99.5","JOE & \"FRIENDS\" <3"],"tokens":[["text","a ",0,2],["name","b",2,7],["text"," ",7,8],["#","c",8,14,[["name","d",14,19]],19]],"errors":["Unclosed section \"a\" at 6","Unclosed section \"a\" at 6","Unclosed tag at 3","Invalid template! Template should be a \"string\" but \"number\" was given as the first argument for mustache#render(template, view, partials)"],"writer":["1","&#x60;&#x3D;&#x2F;"]}
