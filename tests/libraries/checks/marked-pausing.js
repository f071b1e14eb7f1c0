const { Marked } = require('marked/lib/marked.umd.js');

const marked = new Marked({
  renderer: {
    link({ href, tokens }) { return `<a href="${href}" title="${fetch('/title?' + href).title}">${this.parser.parseInline(tokens)}</a>`; },
    code({ text, lang }) { return fetch('/highlight/' + lang, { method: 'POST', body: JSON.stringify(text) }); },
  },
  walkTokens(token) { if (token.type === 'image') token.href = fetch('/images/' + token.href); },
  hooks: { postprocess: html => html + fetch('/footer') },
});
marked.parse('# Hi [*you*](a)\n\n- one ![alt](x.png)\n- [b](c "t")\n\n```js\n1 < 2\n```\n');
// pause: /images/x.png => "/y.png"
// pause: /title?a => {"title": "A"}
// pause: /title?c => {"title": "C"}
// pause: POST /highlight/js "1 < 2" => "<pre>1 &lt; 2</pre>\n"
// pause: /footer => "<hr>"
// expect: "<h1>Hi <a href=\"a\" title=\"A\"><em>you</em></a></h1>\n<ul>\n<li>one <img src=\"/y.png\" alt=\"alt\"></li>\n<li><a href=\"c\" title=\"C\">b</a></li>\n</ul>\n<pre>1 &lt; 2</pre>\n<hr>"
