const tries = [() => new Headers().append('a'), () => new Headers().get(), () => new Headers({ 'a b': '1' }), () => new Headers().set('a', '\u1234'), () => new Headers([['a']])];
return tries.map(run => { try { run(); return 'none'; } catch (error) { return error.message; } });
// style: standard
// expect: ["Headers.append: 2 arguments required, but only 1 found.","Headers.get: 1 argument required, but 0 found.","Headers.append: \"a b\" is an invalid header name.","Cannot convert argument to a ByteString because the character at index 0 has a value of 4660 which is greater than 255.","Headers constructor: expected name/value pair to be length 2, found 1."]
