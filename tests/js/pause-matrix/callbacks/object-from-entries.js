Object.fromEntries(['a', 'b'].map(key => [key, fetch('/' + key)]));
// pause: /a => 1
// pause: /b => 2
// expect: {"a": 1, "b": 2}
