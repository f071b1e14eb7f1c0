const methods = ['get', 'pOsT', 'delete', 'patch', 'PATCH', 'custom', 'TRACE', 'connect', 'TrAck', 'a b', '', 'é'];
return methods.map(method => { try { return new Request('http://a/', { method }).method; } catch (error) { return error.name; } });
// style: standard
// expect: ["GET","POST","DELETE","patch","PATCH","custom","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError"]
