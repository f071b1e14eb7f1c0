const first = await fetch(input.base + '/reply?header=link:' + encodeURIComponent('</echo?page=2>; rel="next", </echo?page=9>; rel="last"'));
const links = Object.fromEntries(first.headers.get('link').split(', ').map(part => { const [, url, rel] = /<(.*)>; rel="(.*)"/.exec(part); return [rel, url]; }));
const next = await fetch(new URL(links.next, first.url));
return [links, (await next.json()).path];
// style: standard
// request: GET /echo?page=2
// request: GET /reply?header=link:%3C%2Fecho%3Fpage%3D2%3E%3B%20rel%3D%22next%22%2C%20%3C%2Fecho%3Fpage%3D9%3E%3B%20rel%3D%22last%22
// expect: [{"next":"/echo?page=2","last":"/echo?page=9"},"/echo?page=2"]
