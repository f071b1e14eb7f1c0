const form = new FormData();
form.append({ toString: () => fetch('/name') }, { toString: () => fetch('/value') });
form.set('f', new Blob(['x']), { toString: () => fetch('/filename') });
form.append('c', '3');
const seen = [];
form.forEach((value, name) => seen.push([name, typeof value === 'string' ? value : value.name, fetch('/' + name)]));
[seen, form.getAll('a'), form.has({ toString: () => fetch('/has') })]
// pause: /name => "a"
// pause: /value => "1"
// pause: /filename => "f.txt"
// pause: /a => 1
// pause: /f => 2
// pause: /c => 3
// pause: /has => "c"
// expect: [[["a","1",1],["f","f.txt",2],["c","3",3]],["1"],true]
