const text = new Blob(['zwölf'], { type: 'text/plain' });
const bytes = new Blob([new Uint8Array([255, 0, 1])]);
const file = new File([text], 'a.txt', { lastModified: 7 });
await fetch(input.base + '/echo');
return [await text.text(), text.type, [...new Uint8Array(await bytes.arrayBuffer())], file.name, file.lastModified, await file.text()];
// style: standard
// request: GET /echo
// expect: ["zw\u00f6lf","text/plain",[255,0,1],"a.txt",7,"zw\u00f6lf"]
