const keys = [];
for (const key in fetch('/object')) keys.push(key);
keys;
// pause: /object => {"b": 1, "a": 2, "1": 3}
// expect: ["1", "b", "a"]
