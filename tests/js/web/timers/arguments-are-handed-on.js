return await new Promise((done) => setTimeout((...rest) => done(rest), 10, 1, 'two', { three: 3 }));
// expect: [1,"two",{"three":3}]
// style: standard
