const nunjucks = require('nunjucks/browser/nunjucks.js');

const templates = {
  'base.html': '<title>{% block title %}Base{% endblock %}</title>{% block body %}{% endblock %}',
  'page.html': '{% extends "base.html" %}{% block title %}{{ super() }} / {{ title }}{% endblock %}{% block body %}{% include "part.html" %}{% endblock %}',
  'part.html': '[{{ title | upper }}]',
  'forms.html': '{% macro field(name, value="", type="text") %}<input name="{{ name }}" value="{{ value }}" type="{{ type }}">{% endmacro %}{% set version = 3 %}',
};
const Loader = nunjucks.Loader.extend({ getSource: name => (name in templates ? { src: templates[name], path: name, noCache: false } : null) });
const env = new nunjucks.Environment(new Loader(), { autoescape: true, trimBlocks: true });
env.addFilter('shout', (text, mark = '!') => text.toUpperCase() + mark);
env.addGlobal('now', () => 'noon');
env.addTest?.('big', n => n > 10);
const view = { title: 'A & <b>', items: [{ n: 'x', v: 3 }, { n: 'y', v: 1 }, { n: 'z', v: 2 }], table: { a: 1, b: 2 }, none: null, html: '<i>x</i>', greet: name => 'hi ' + name, map: new Map([['k', 'v']]) };
const render = text => { try { return env.renderString(text, view); } catch (error) { return error.name + ': ' + error.message.split('\n').pop(); } };
const result = {
  inherited: env.render('page.html', view),
  loops: render('{% for i in items %}{{ loop.index }}/{{ loop.length }}{{ loop.first }}{{ loop.last }}:{{ i.n }} {% else %}none{% endfor %}{% for k, v in table %}{{ k }}={{ v }};{% endfor %}{% for x in [] %}x{% else %}empty{% endfor %}{% for k, v in map %}{{ k }}{{ v }}{% endfor %}{% for a, b in [[1, 2], [3, 4]] %}{{ a + b }}{% endfor %}'),
  ifs: render('{% if none %}a{% elif items.length > 2 and not none %}b{% else %}c{% endif %}{{ "yes" if title else "no" }}{% if 3 in [1, 3] %}in{% endif %}{% if title is defined %}def{% endif %}{% if 4 is even %}even{% endif %}'),
  math: render('{{ 2 ** 3 }} {{ 7 // 2 }} {{ 7 % 4 }} {{ 1 + 2 * 3 }} {{ "a" ~ 1 }} {{ 1 == "1" }} {{ 1 === "1" }} {{ -3 | abs }} {{ [1, 2][0] }} {{ {"a": 5}["a"] }}'),
  escape: render('{{ title }} {{ html | safe }} {{ html }}{% raw %}{{ raw }}{% endraw %}{# gone #}'),
  filters: render('{{ "hello world" | title | replace("o", "0") }}|{{ items | sort(attribute="v") | join(",", "n") }}|{{ [3,1,2] | sort | reverse | first }}|{{ "abc" | truncate(2) }}|{{ 3.456 | round(1) }}|{{ none | default("d", true) }}|{{ "a b" | urlencode }}|{{ [1,2,3,4,5] | batch(2) | dump }}|{{ "x" | shout("?") }}|{{ items | groupby("v") | dump }}|{{ "  t " | trim }}|{{ "<b>t</b>" | striptags }}|{{ [1,[2]] | list | length }}|{{ "b" | center(5) }}|{{ ["a", "b"] | random | length }}|{{ items | selectattr("v") | length }}|{{ "one two" | wordcount }}|{{ "12" | int + 1 }}|{{ "a\nb" | nl2br }}|{{ [1,2] | sum }}|{{ "x" | indent(2, true) }}'),
  macros: render('{% from "forms.html" import field %}{% import "forms.html" as forms %}{{ field("a", value="<v>") }}{{ forms.field("b", type="c") }}{{ forms.version }}{% macro outer(x) %}({{ caller(x) }}){% endmacro %}{% call(y) outer(5) %}got {{ y }}{% endcall %}'),
  sets: render('{% set a, b = 1 %}{{ a + b }}{% set block %}in {{ title }}{% endset %}{{ block }}{% for i in [1, 2] %}{% set a = i %}{% endfor %}{{ a }}'),
  calls: render('{{ greet("x") }} {{ now() }} {{ range(1, 6, 2) | join }} {% set c = cycler("o", "e") %}{{ c.next() }}{{ c.next() }}{{ c.next() }} {{ items[0]["n"] }} {% filter upper %}abc{% endfilter %}'),
  space: render('a  {%- if true -%}  b  {%- endif -%}  c\n{% if true %}\nline\n{% endif %}\n'),
  switched: render('{% switch table.a %}{% case 1 %}one{% case 2 %}two{% default %}many{% endswitch %}'),
  errors: [render('{{ undefinedFunction() }}'), render('{% if %}'), render('{% include "none.html" %}'), render('{{ x | nofilter }}'), render('{% for %}')],
  missing: render('[{{ nothing }}{{ nothing.at.all }}]'),
  compiled: nunjucks.compile('{{ a }}{% if b %}B{% endif %}', env).render({ a: '<', b: 1 }),
  precompiled: nunjucks.precompileString?.('{{ x }}', { name: 't', env }).length > 100,
};
result;
// expect: {"inherited":"<title>Base / A &amp; &lt;b&gt;</title>[A &amp; &lt;B&gt;]","loops":"1/3truefalse:x 2/3falsefalse:y 3/3falsetrue:z a=1;b=2;emptykv37","ifs":"byesindefeven","math":"8 3 3 7 a1 true false 3 1 5","escape":"A &amp; &lt;b&gt; <i>x</i> &lt;i&gt;x&lt;/i&gt;{{ raw }}","filters":"Hell0 W0rld|y,z,x|3|ab...|3.5|d|a%20b|[[1,2],[3,4],[5]]|X?|{&quot;1&quot;:[{&quot;n&quot;:&quot;y&quot;,&quot;v&quot;:1}],&quot;2&quot;:[{&quot;n&quot;:&quot;z&quot;,&quot;v&quot;:2}],&quot;3&quot;:[{&quot;n&quot;:&quot;x&quot;,&quot;v&quot;:3}]}|t|t|2|  b  |1|3|2|13|a&lt;br /&gt;\nb|3|  x","macros":"<input name=\"a\" value=\"&lt;v&gt;\" type=\"text\"><input name=\"b\" value=\"\" type=\"c\">3(got 5)","sets":"2in A &amp;amp; &amp;lt;b&amp;gt;2","calls":"hi x noon 135 oeo x ABC","space":"abc\nline\n","switched":"one","errors":["Template render error:   Error: Unable to call `undefinedFunction`, which is undefined or falsey","Template render error:   unexpected token: %}","Template render error:   Error: template not found: none.html","Template render error:   Error: filter not found: nofilter","Template render error:   unexpected token: %}"],"missing":"[]","compiled":"&lt;B","precompiled":true}
