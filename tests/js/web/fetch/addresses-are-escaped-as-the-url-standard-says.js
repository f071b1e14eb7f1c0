const r = await fetch(input.base + '/echo/ü/../a b?q=ü "\'<>|`{}');
const other = await fetch(input.base + '\\echo?%zz=[]');
return [(await r.json().catch(() => 0)).path ?? r.status, r.url, (await other.json()).path];
// style: standard
// request: GET /echo/a%20b?q=%C3%BC%20%22%27%3C%3E|`{}
// request: GET /echo?%zz=[]
// expect: ["/echo/a%20b?q=%C3%BC%20%22%27%3C%3E|`{}","http://server/echo/a%20b?q=%C3%BC%20%22%27%3C%3E|`{}","/echo?%zz=[]"]
