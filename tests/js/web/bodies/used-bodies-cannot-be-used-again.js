const request = new Request(input.base + '/echo', { method: 'POST', body: 'x' });
const second = new Request(request);
const errors = [];
errors.push([request.bodyUsed, second.bodyUsed]);
try { new Request(request); } catch (error) { errors.push(error.name); }
await fetch(request).catch(error => errors.push(error.name));
const reply = await fetch(second);
errors.push(second.bodyUsed, (await reply.json()).body);
await fetch(second).catch(error => errors.push(error.name));
return errors;
// style: standard
// request: POST /echo {"content-type":"text/plain;charset=UTF-8"} "x"
// expect: [[true,false],"TypeError","TypeError",true,"x","TypeError"]
