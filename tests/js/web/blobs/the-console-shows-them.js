console.log(new Blob(['abc'], { type: 'text/plain' }));
console.log(new File(['abc'], 'a.txt', { lastModified: 1 }));
return 1;
// style: standard
// log: Blob { size: 3, type: 'text/plain' }
// log: File { size: 3, type: '', name: 'a.txt', lastModified: 1 }
// expect: 1
