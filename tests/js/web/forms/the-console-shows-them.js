const form = new FormData();
form.append('a', '1'); form.append('b-c', '2');
console.log(form, new FormData());
return 1;
// style: standard
// log: FormData { a: '1', 'b-c': '2' } FormData {}
// expect: 1
