const blob = new Blob(['0123456789'], { type: 'text/plain' });
const slices = [blob.slice(2, 5), blob.slice(-3), blob.slice(5, 2), blob.slice(0, -8, 'A/B'), blob.slice(), blob.slice(8, 99)];
return await Promise.all(slices.map(async slice => [await slice.text(), slice.size, slice.type]));
// style: standard
// expect: [["234",3,""],["789",3,""],["",0,""],["01",2,"a/b"],["0123456789",10,""],["89",2,""]]
