const response = Response.error();
let change;
try { response.headers.set('a', 'b'); } catch (error) { change = error.name; }
return [response.type, response.status, response.ok, response.statusText, response.body, change];
// style: standard
// expect: ["error",0,false,"",null,"TypeError"]
