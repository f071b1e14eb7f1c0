const types = ['Text/HTML;Charset=UTF-8', 'a/b;c="d e";f', 'nonsense', 'text/plain, text/html', 'text/html;charset=x, text/html', '*/*', ''];
return await Promise.all(types.map(async type => (await new Response('x', { headers: { 'content-type': type } }).blob()).type));
// style: standard
// expect: ["text/html;charset=utf-8","a/b;c=\"d e\"","","text/html","text/html;charset=x","",""]
