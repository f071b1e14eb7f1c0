const r = await fetch(input.base + '/reply?type=application/json&body=' + encodeURIComponent('{"a":[1.5,-0,1e3,true,null,"\\u00e9"],"__proto__":{"x":1},"2":"b","1":"a"}'));
const data = await r.json();
return [data, Object.keys(data), Object.getPrototypeOf(data) === Object.prototype, Array.isArray(data.a), Object.is(data.a[1], -0)];
// style: standard
// request: GET /reply?type=application/json&body=%7B%22a%22%3A%5B1.5%2C-0%2C1e3%2Ctrue%2Cnull%2C%22%5Cu00e9%22%5D%2C%22__proto__%22%3A%7B%22x%22%3A1%7D%2C%222%22%3A%22b%22%2C%221%22%3A%22a%22%7D
// expect: [{"1":"a","2":"b","a":[1.5,0,1000,true,null,"\u00e9"],"__proto__":{"x":1}},["1","2","a","__proto__"],true,true,true]
