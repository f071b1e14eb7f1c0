const compose = (...fs) => x => fs.reduceRight((v, f) => f(v), x);
const add = a => b => a + b;
const times = a => b => a * b;
compose(add(1), times(10), add(2))(3);
// expect: 51
