const r = await fetch(input.base + '/echo', { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: 'Bearer x' }, body: JSON.stringify({ name: 'Zoë', list: [1, null] }) });
const { headers, body } = await r.json();
return [headers, JSON.parse(body)];
// style: standard
// request: POST /echo {"authorization":"Bearer x","content-type":"application/json"} "{\"name\":\"Zoë\",\"list\":[1,null]}"
// expect: [{"authorization":"Bearer x","content-type":"application/json"},{"name":"Zo\u00eb","list":[1,null]}]
