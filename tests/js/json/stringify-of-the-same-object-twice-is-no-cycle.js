const shared = { n: 1 };
JSON.stringify({ a: shared, b: [shared, shared] });
// expect: "{\"a\":{\"n\":1},\"b\":[{\"n\":1},{\"n\":1}]}"
