const response = new Response();
return [response.status, response.statusText, response.ok, response.type, response.url, response.redirected, response.body, response.bodyUsed, [...response.headers]];
// style: standard
// expect: [200,"",true,"default","",false,null,false,[]]
