const seen = [];
const big = JSON.parse('{"n":12345678901234567890,"f":1.50,"s":"t","o":{"x":-0},"a":[1e2,true,null]}', (k, v, context) => { if ('source' in context) seen.push([k, context.source]); return k === 'n' ? BigInt(context.source) : v; });
[String(big.n), seen, JSON.stringify({ id: JSON.rawJSON('12345678901234567890') }), JSON.isRawJSON(JSON.rawJSON('1')), JSON.isRawJSON({}), ['{}', '[1]', '', ' 1', '1 '].map(t => { try { JSON.rawJSON(t); return 'ok'; } catch (error) { return error.name; } }), JSON.stringify([JSON.rawJSON('"s"'), JSON.rawJSON('null')])]
// node: no JSON.rawJSON
// expect: ["12345678901234567890",[["n","12345678901234567890"],["f","1.50"],["s","\"t\""],["x","-0"],["0","1e2"],["1","true"],["2","null"]],"{\"id\":12345678901234567890}",true,false,["SyntaxError","SyntaxError","SyntaxError","SyntaxError","SyntaxError"],"[\"s\",null]"]
