const nunjucks = require('nunjucks/browser/nunjucks.js');

const env = new nunjucks.Environment([], { autoescape: true });
env.addFilter('user', id => fetch('/users/' + id));
env.addGlobal('load', url => fetch(url));
const template = nunjucks.compile(
  '{% macro card(id) %}<{{ load("/cards/" + id).title }}>{% endmacro %}{% for row in load("/rows") %}{{ loop.index }}:{{ (row.owner | user).name }} {{ card(row.id) }}{% if load("/more/" + row.id) %}+{% endif %} {% endfor %}{% set last = load("/last") %}{{ last }}',
  env,
);
template.render({});
// pause: /rows => [{"id": 1, "owner": "a"}, {"id": 2, "owner": "b"}]
// pause: /users/a => {"name": "Ann & Co"}
// pause: /cards/1 => {"title": "One"}
// pause: /more/1 => true
// pause: /users/b => {"name": "Bob"}
// pause: /cards/2 => {"title": "Two"}
// pause: /more/2 => false
// pause: /last => "<end>"
// expect: "1:Ann &amp; Co <One>+ 2:Bob <Two> &lt;end&gt;"
