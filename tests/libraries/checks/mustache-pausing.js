const Mustache = require('mustache');

const view = {
  people: [{ id: 3 }, { id: 4 }],
  name() { return fetch('/users/' + this.id).name; },
  friends() { return fetch('/friends/' + this.id); },
  bold() { return (text, render) => '<b>' + fetch('/style', { method: 'POST', body: JSON.stringify(render(text)) }) + '</b>'; },
};
const text = Mustache.render('{{#people}}{{name}}{{#friends}} & {{.}}{{/friends}} {{#bold}}x {{id}}{{/bold}}; {{/people}}{{>footer}}', view, name => fetch('/partials/' + name));
text;
// pause: /users/3 => {"name": "<Ann>"}
// pause: /friends/3 => ["x", "y"]
// pause: POST /style "x 3" => "three"
// pause: /users/4 => {"name": "Bob"}
// pause: /friends/4 => []
// pause: POST /style "x 4" => "four"
// pause: /partials/footer => "the {{#people}}{{id}}{{/people}} end"
// expect: "&lt;Ann&gt; & x & y <b>three</b>; Bob <b>four</b>; the 34 end"
