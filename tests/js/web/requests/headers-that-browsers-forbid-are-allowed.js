const request = new Request(input.base + '/echo', { headers: { cookie: 'a=1', origin: 'http://o', referer: 'http://r', 'user-agent': 'mine', 'accept-language': 'de', accept: 'text/x' } });
const { headers } = await (await fetch(request)).json();
return [[...request.headers], headers];
// style: standard
// request: GET /echo {"accept":"text/x","accept-language":"de","cookie":"a=1","origin":"http://o","referer":"http://r","user-agent":"mine"}
// expect: [[["accept","text/x"],["accept-language","de"],["cookie","a=1"],["origin","http://o"],["referer","http://r"],["user-agent","mine"]],{"accept":"text/x","accept-language":"de","cookie":"a=1","origin":"http://o","referer":"http://r","user-agent":"mine"}]
