const Handlebars = require('handlebars/dist/handlebars.js');

Handlebars.registerHelper('loud', text => String(text).toUpperCase());
Handlebars.registerHelper('list', function (items, options) {
  return items.map((item, index) => options.fn(item, { data: { ...options.data, index }, blockParams: [item, index] })).join('') || options.inverse(this);
});
Handlebars.registerHelper('link', (text, options) => new Handlebars.SafeString(`<a href="${Handlebars.escapeExpression(options.hash.href)}">${text}</a>`));
Handlebars.registerHelper('missing', options => 'no ' + options.name);
Handlebars.registerPartial('person', '{{name}} ({{age}}){{#if @root.mark}}{{@root.mark}}{{/if}}');
Handlebars.registerPartial('layout', '<main>{{> @partial-block}}</main>{{> (lookup . "which")}}');
Handlebars.registerDecorator('shout', fn => (...rest) => fn(...rest).toUpperCase());

const caught = action => { try { return action(); } catch (error) { return error.message; } };
const render = (text, data = view, options) => Handlebars.compile(text, options)(data);
const view = {
  title: 'A <b> & "c"', mark: '!', yes: true, zero: 0, none: null, which: 'person', name: 'Root', age: 1,
  people: [{ name: 'Ann', age: 36, pets: ['cat', 'dog'] }, { name: 'Bob', age: 41, pets: [] }],
  table: { one: 1, two: 2 }, map: new Map([['k', 'v']]), deep: { a: { 'b c': [10, 20] } },
};
const result = {
  escape: render('{{title}} {{{title}}} {{&title}} \\{{raw}} {{!-- comment {{x}} --}}.'),
  each: render('{{#each people}}{{@index}}/{{@first}}/{{@last}} {{name}}:{{#each pets}}{{this}} of {{../name}} at {{@../index}}; {{else}}none{{/each}}{{/each}}'),
  objects: render('{{#each table}}{{@key}}={{this}} {{/each}}{{#each map}}{{@key}}{{this}}{{/each}}{{deep.a.[b c].[1]}}'),
  ifs: render('{{#if yes}}y{{else if zero}}z{{else}}n{{/if}}{{#if zero}}0{{/if}}{{#if zero includeZero=true}}0!{{/if}}{{#unless none}}nothing{{/unless}}{{^yes}}never{{/yes}}'),
  params: render('{{#each people as |p i|}}{{i}}{{p.name}}{{#with p.age as |years|}}~{{years}}{{/with}} {{/each}}'),
  helpers: render('{{loud "abc"}} {{loud (lookup table "two")}} {{link title href="/?a=1&b=\\"2\\""}} {{#list people}}{{@index}}{{name}} {{else}}empty{{/list}}{{#list people.[1].pets}}x{{/list}}'),
  partials: render('{{> person name="Zed"}} {{#each people}}{{> person}}{{/each}} {{#> layout}}inside {{title}}{{/layout}}{{#> absent}}fallback{{/absent}}'),
  inline: render('{{#*inline "row"}}<{{this}}>{{/inline}}{{#each people.0.pets}}{{> row}}{{/each}}'),
  whitespace: render('a  {{~#if yes~}}  b  {{~/if~}}  c\n{{#if yes}}\nline\n{{/if}}\nend'),
  literals: render('{{#if true}}{{12.5}}{{/if}}{{lookup people.[1] "name"}}{{loud null}}{{loud undefined}}{{loud -3}}'),
  options: [render('{{title}}', view, { noEscape: true }), caught(() => render('{{nope.x}}', view, { strict: true })), render('{{#each people}}{{title}}{{/each}}', view, { compat: true })],
  errors: [caught(() => render('{{#if}}')), caught(() => render('{{#each x}}{{/if}}')), caught(() => render('{{> nowhere}}')), caught(() => render('{{unknown 1}}')), render('{{#unknown}}x{{/unknown}}|{{unknown}}')],
  prototype: [render('{{constructor}}|{{__proto__}}|{{toString}}', { own: 1 }), render('{{people.length}}')],
  decorated: render('{{#*inline "x"}}{{/inline}}{{* shout}}quiet {{name}}'),
  ast: Handlebars.parse('a {{b c=1}}').body.map(node => [node.type, node.loc.start.column, node.path?.original]),
  precompiled: Handlebars.template(Function('return ' + Handlebars.precompile('{{x}}-{{#each y}}{{.}}{{/each}}'))())({ x: 1, y: [2, 3] }),
  utils: [Handlebars.Utils.isEmpty([]), Handlebars.escapeExpression('`=<\'">&'), Handlebars.VERSION],
};
result;
// expect: {"escape":"A &lt;b&gt; &amp; &quot;c&quot; A <b> & \"c\" A <b> & \"c\" {{raw}} .","each":"0/true/false Ann:cat of Ann at 0; dog of Ann at 0; 1/false/true Bob:none","objects":"one=1 two=2 0k,v20","ifs":"y0!nothing","params":"0Ann~36 1Bob~41 ","helpers":"ABC 2 <a href=\"/?a&#x3D;1&amp;b&#x3D;&quot;2&quot;\">A <b> & \"c\"</a> 0Ann 1Bob ","partials":"Zed (1)! Ann (36)!Bob (41)! <main>inside A &lt;b&gt; &amp; &quot;c&quot;</main>Root (1)!fallback","inline":"<cat><dog>","whitespace":"abc\nline\nend","literals":"BobNULLUNDEFINED-3","options":["A <b> & \"c\"","\"x\" not defined in undefined - 1:2","A &lt;b&gt; &amp; &quot;c&quot;A &lt;b&gt; &amp; &quot;c&quot;"],"errors":["Parse error on line 1:\n{{#if}}\n-------^\nExpecting 'COMMENT', 'CONTENT', 'OPEN_RAW_BLOCK', 'OPEN_BLOCK', 'OPEN_INVERSE', 'OPEN_INVERSE_CHAIN', 'INVERSE', 'OPEN_ENDBLOCK', 'OPEN', 'OPEN_UNESCAPED', 'OPEN_PARTIAL', 'OPEN_PARTIAL_BLOCK', got 'EOF'","each doesn't match if - 1:3","The partial nowhere could not be found","Missing helper: \"unknown\"","|"],"prototype":["||","2"],"decorated":"QUIET ROOT","ast":[["ContentStatement",0,null],["MustacheStatement",2,"b"]],"precompiled":"1-23","utils":[true,"&#x60;&#x3D;&lt;&#x27;&quot;&gt;&amp;","4.7.10"]}
