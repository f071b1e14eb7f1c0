const file = new File(['abc'], 'ü.txt', { type: 'Text/Plain', lastModified: 5 });
const other = new File([file, '!'], 'b', { lastModified: new Date(1000) });
return [file.name, file.lastModified, file.type, file.size, other.lastModified, await other.text(), file instanceof Blob, Object.prototype.toString.call(file), new File([], 'x').lastModified > 1e12, file.slice(1).constructor.name];
// style: standard
// expect: ["\u00fc.txt",5,"text/plain",3,1000,"abc!",true,"[object File]",true,"Blob"]
