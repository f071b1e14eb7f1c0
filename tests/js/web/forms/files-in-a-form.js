const form = new FormData();
form.append('blob', new Blob(['x'], { type: 'a/b' }));
form.append('file', new File(['y'], 'y.txt', { lastModified: 3 }));
form.append('named', new File(['z'], 'z.txt', { lastModified: 4 }), 'other.txt');
return await Promise.all([...form].map(async ([name, file]) => [name, file.name, file.type, file instanceof File, await file.text(), name === 'blob' || file.lastModified]));
// style: standard
// expect: [["blob","blob","a/b",true,"x",true],["file","y.txt","",true,"y",3],["named","other.txt","",true,"z",4]]
