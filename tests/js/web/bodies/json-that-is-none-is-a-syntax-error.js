const texts = ['', '{', 'undefined', '{"a":1,}', "{'a':1}", '[1', '1 2'];
return await Promise.all(texts.map(text => new Response(text).json().catch(error => [error.name, error instanceof SyntaxError])));
// style: standard
// expect: [["SyntaxError",true],["SyntaxError",true],["SyntaxError",true],["SyntaxError",true],["SyntaxError",true],["SyntaxError",true],["SyntaxError",true]]
