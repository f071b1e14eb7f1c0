const form = new FormData();
form.append('a', '1'); form.append('ü"\r\n', 'zwei\r\nZeilen');
form.append('file', new File([new Uint8Array([0, 255, 13, 10])], 'f.bin', { type: 'application/x-thing' }));
form.append('empty', new Blob([]), 'e');
const again = await new Response(form).formData();
const shown = [];
for (const [name, value] of again) shown.push(typeof value === 'string' ? [name, value] : [name, value.name, value.type, [...new Uint8Array(await value.arrayBuffer())]]);
return shown;
// style: standard
// expect: [["a","1"],["\u00fc\"\r\n","zwei\r\nZeilen"],["file","f.bin","application/x-thing",[0,255,13,10]],["empty","e","application/octet-stream",[]]]
