const cache = new Map();
const get = key => {
  if (!cache.has(key)) cache.set(key, fetch('/value/' + key));
  return cache.get(key);
};
['a', 'b', 'a', 'c', 'b'].map(get).join('') + cache.size;
// pause: /value/a => "A"
// pause: /value/b => "B"
// pause: /value/c => "C"
// expect: "ABACB3"
