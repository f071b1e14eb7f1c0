const Handlebars = require('handlebars/dist/handlebars.js');

Handlebars.registerHelper('user', (id, options) => fetch('/users/' + id)[options.hash.field ?? 'name']);
Handlebars.registerHelper('each_of', function (url, options) {
  return fetch(url).map(item => options.fn(item)).join(',');
});
const template = Handlebars.compile(
  '{{user 1}} {{user id field="email"}}; {{#each ids}}{{@index}}:{{user this}} {{/each}}{{#each_of "/list"}}<{{name}} of {{user owner}}>{{/each_of}}{{late}}',
);
template({ id: 2, ids: [3, 4], late: () => fetch('/late') });
// pause: /users/1 => {"name": "Ann & Co"}
// pause: /users/2 => {"email": "b@x.y"}
// pause: /users/3 => {"name": "Cid"}
// pause: /users/4 => {"name": "Dee"}
// pause: /list => [{"name": "x", "owner": 5}, {"name": "y", "owner": 6}]
// pause: /users/5 => {"name": "Eve"}
// pause: /users/6 => {"name": "Fay"}
// pause: /late => "at last"
// expect: "Ann &amp; Co b@x.y; 0:Cid 1:Dee <x of Eve>,<y of Fay>at last"
