const store = { base: '/store/', get(key) { return fetch(this.base + key); } };
['a', 'b'].map(store.get.bind(store));
// pause: /store/a => 1
// pause: /store/b => 2
// expect: [1, 2]
