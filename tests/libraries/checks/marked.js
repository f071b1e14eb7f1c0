const { marked, Marked } = require('marked/lib/marked.umd.js');

const text = `# Title with *emphasis*

A paragraph with **bold**, _italics_, \`code <b>\`, ~~gone~~ and a [link](https://example.com "a title").
Hard  
break, <https://auto.example>, https://gfm.example/path?q=1&r=2, and an image: ![alt *x*](a.png).

Setext
------

> A quote
> > nested
continued lazily

1. one
2. two
   - inner [ ] not a task
   - [x] done
   - [ ] open

     with a paragraph
3. three

| a | b   | c |
|:--|:---:|--:|
| 1 | \`x\\|y\` | 3 |
| 4 |

\`\`\`js title
const a = '<&>';
\`\`\`

    indented code

<div class="raw">*not* parsed</div>

***
A reference [to][Ref], [ref], and \\*escaped\\* &amp; &copy; *a**b**c* ***d*** snake_case_word **é**.

[ref]: /url 'Ref title'
`;

const custom = new Marked({
  renderer: { heading({ tokens, depth }) { return `<h${depth} id="${this.parser.parseInline(tokens).toLowerCase().replace(/\W+/g, '-')}">${this.parser.parseInline(tokens)}</h${depth}>\n`; } },
  extensions: [{
    name: 'mention', level: 'inline', start: src => src.indexOf('@'),
    tokenizer(src) { const match = /^@(\w+)/.exec(src); return match ? { type: 'mention', raw: match[0], name: match[1] } : undefined; },
    renderer: token => `<a href="/u/${token.name}">${token.raw}</a>`,
  }],
  walkTokens(token) { if (token.type === 'strong') token.text = token.text.toUpperCase(); },
});
const result = {
  html: marked.parse(text),
  breaks: marked.parse('a\nb', { breaks: true }),
  pedantic: marked.parse('#no space\n\n1. x\n* y', { pedantic: true, gfm: false }),
  inline: marked.parseInline('*a* `b` <i>c</i> [d](<e f>)'),
  custom: custom.parse('# Hello, *World*!\n\nby @ann and **bob**'),
  tokens: marked.lexer('- a\n- b\n\n`c`').map(token => [token.type, token.raw, token.items?.length, token.tokens?.map(inner => inner.type)]),
  empty: [marked.parse(''), marked.parse('\n\n'), marked.parse('\t')],
};
result;
// expect: {"html":"<h1>Title with <em>emphasis</em></h1>\n<p>A paragraph with <strong>bold</strong>, <em>italics</em>, <code>code &lt;b&gt;</code>, <del>gone</del> and a <a href=\"https://example.com\" title=\"a title\">link</a>.\nHard<br>break, <a href=\"https://auto.example\">https://auto.example</a>, <a href=\"https://gfm.example/path?q=1&amp;r=2\">https://gfm.example/path?q=1&amp;r=2</a>, and an image: <img src=\"a.png\" alt=\"alt x\">.</p>\n<h2>Setext</h2>\n<blockquote>\n<p>A quote</p>\n<blockquote>\n<p>nested\ncontinued lazily</p>\n</blockquote>\n</blockquote>\n<ol>\n<li>one</li>\n<li>two<ul>\n<li><p>inner [ ] not a task</p>\n</li>\n<li><p><input checked=\"\" disabled=\"\" type=\"checkbox\"> done</p>\n</li>\n<li><p><input disabled=\"\" type=\"checkbox\"> open</p>\n<p>with a paragraph</p>\n</li>\n</ul>\n</li>\n<li>three</li>\n</ol>\n<table>\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th align=\"center\">b</th>\n<th align=\"right\">c</th>\n</tr>\n</thead>\n<tbody><tr>\n<td align=\"left\">1</td>\n<td align=\"center\"><code>x|y</code></td>\n<td align=\"right\">3</td>\n</tr>\n<tr>\n<td align=\"left\">4</td>\n<td align=\"center\"></td>\n<td align=\"right\"></td>\n</tr>\n</tbody></table>\n<pre><code class=\"language-js\">const a = &#39;&lt;&amp;&gt;&#39;;\n</code></pre>\n<pre><code>indented code\n</code></pre>\n<div class=\"raw\">*not* parsed</div><hr>\n<p>A reference <a href=\"/url\" title=\"Ref title\">to</a>, <a href=\"/url\" title=\"Ref title\">ref</a>, and *escaped* &amp; &copy; <em>a<strong>b</strong>c</em> <em><strong>d</strong></em> snake_case_word <strong>é</strong>.</p>\n","breaks":"<p>a<br>b</p>\n","pedantic":"<h1>no space</h1>\n<ol>\n<li>x</li>\n</ol>\n<ul>\n<li>y</li>\n</ul>\n","inline":"<em>a</em> <code>b</code> <i>c</i> <a href=\"e%20f\">d</a>","custom":"<h1 id=\"hello-em-world-em-\">Hello, <em>World</em>!</h1>\n<p>by <a href=\"/u/ann\">@ann</a> and <strong>bob</strong></p>\n","tokens":[["list","- a\n- b",2,null],["space","\n\n",null,null],["paragraph","`c`",null,["codespan"]]],"empty":["","",""]}
