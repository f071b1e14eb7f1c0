const pages = [];
let page;
while ((page = fetch('/page/' + pages.length)) !== null) pages.push(page);
pages;
// pause: /page/0 => "one"
// pause: /page/1 => "two"
// pause: /page/2 => null
// expect: ["one", "two"]
