[Math.max.length, Array.prototype.slice.length, 'x'.replace.name, Object.keys.name, Array.from.length, Function.prototype.call.length, [].map.length, JSON.stringify.length, parseInt.length, Map.name];
// expect: [2, 2, "replace", "keys", 1, 1, 1, 3, 2, "Map"]
