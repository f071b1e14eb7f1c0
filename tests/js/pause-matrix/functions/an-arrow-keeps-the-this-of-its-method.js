const shop = {
  prefix: '/price/',
  prices(names) {
    return names.map(name => fetch(this.prefix + name) + this.fee);
  },
  fee: 0.5,
};
shop.prices(['tea', 'rye']);
// pause: /price/tea => 2
// pause: /price/rye => 3
// expect: [2.5, 3.5]
