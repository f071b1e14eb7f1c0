const obj = { prop: { nested: 'deep' } };
[obj.prop, obj.prop.nested]
// expect: [{"nested": "deep"}, "deep"]
