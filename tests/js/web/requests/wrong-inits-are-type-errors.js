return [1, 'x', true, null, undefined, [], () => 1].map(init => { try { new Request('http://a/', init); return 'fine'; } catch (error) { return error.name; } });
// style: standard
// expect: ["TypeError","TypeError","TypeError","fine","fine","fine","fine"]
