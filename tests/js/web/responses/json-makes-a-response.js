const response = Response.json({ a: [1, undefined, new Date(0)], b: undefined }, { status: 201, headers: { x: '1' } });
const typed = Response.json('text', { headers: { 'content-type': 'application/problem+json' } });
const wrong = [undefined, () => 1, Symbol('x')].map(value => { try { Response.json(value); return 'made'; } catch (error) { return error.name; } });
return [response.status, [...response.headers], await response.text(), typed.headers.get('content-type'), await typed.text(), wrong];
// style: standard
// expect: [201,[["content-type","application/json"],["x","1"]],"{\"a\":[1,null,\"1970-01-01T00:00:00.000Z\"]}","application/problem+json","\"text\"",["TypeError","TypeError","TypeError"]]
