const tries = [{ body: 'x' }, { method: 'HEAD', body: '' }, { method: 'GET', body: null }, { method: 'get', body: undefined }, { method: 'OPTIONS', body: 'x' }];
return tries.map(init => { try { return new Request('http://a/', init).method; } catch (error) { return [error.name, error.message]; } });
// style: standard
// expect: [["TypeError","Request with GET/HEAD method cannot have body."],["TypeError","Request with GET/HEAD method cannot have body."],"GET","GET","OPTIONS"]
