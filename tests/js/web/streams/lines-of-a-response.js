const response = await fetch(input.base + '/chunks?n=4');
let text = '';
for await (const chunk of response.body) text += String.fromCharCode(...chunk);
return text.split(';');
// style: standard
// request: GET /chunks?n=4
// expect: ["piece 0","piece 1","piece 2","piece 3",""]
