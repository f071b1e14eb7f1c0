JSON.stringify({ n: new Number(5), s: new String('s'), b: new Boolean(false), get g() { return 'computed'; }, nested: [new Number(NaN)] });
// expect: "{\"n\":5,\"s\":\"s\",\"b\":false,\"g\":\"computed\",\"nested\":[null]}"
