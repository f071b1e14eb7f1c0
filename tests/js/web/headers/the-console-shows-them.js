console.log(new Headers({ b: '1', 'x-a': '2' }));
console.log(new Headers());
return 1;
// style: standard
// log: Headers { b: '1', 'x-a': '2' }
// log: Headers {}
// expect: 1
