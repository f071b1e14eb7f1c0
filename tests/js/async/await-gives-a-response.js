const response = await fetch('/user/1');
const user = await response.json();
return [response.ok, response.status, response.statusText, response.headers.get('x-none'), response.headers.has('x-none'), user.name];
// pause: /user/1 => {"name": "Ada"}
// style: standard
// expect: [true,200,"OK",null,false,"Ada"]
