const get = id => fetch('/get/' + id).name;
const both = (a, b) => get(a) + ' & ' + get(b);
both(1, 2);
// pause: /get/1 => {"name": "Ann"}
// pause: /get/2 => {"name": "Bob"}
// expect: "Ann & Bob"
