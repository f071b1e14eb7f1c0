const texts = ['{ "a" : 1.0 }', '"x"', 'null', '[1e2]', '12345678901234567890', '{"a":1,"a":2}', '"\\ud83d\\ude00"', '\t[\n]\r\n', '0.10', '-0'];
const seen = [];
for (const text of texts) {
  const url = input.base + '/reply?type=application/json&body=' + encodeURIComponent(text);
  seen.push([await (await fetch(url)).text() === text, JSON.stringify(await (await fetch(url)).json())]);
}
return seen;
// style: standard
// request: GET /reply?type=application/json&body=%09%5B%0A%5D%0D%0A
// request: GET /reply?type=application/json&body=%09%5B%0A%5D%0D%0A
// request: GET /reply?type=application/json&body=%22%5Cud83d%5Cude00%22
// request: GET /reply?type=application/json&body=%22%5Cud83d%5Cude00%22
// request: GET /reply?type=application/json&body=%22x%22
// request: GET /reply?type=application/json&body=%22x%22
// request: GET /reply?type=application/json&body=%5B1e2%5D
// request: GET /reply?type=application/json&body=%5B1e2%5D
// request: GET /reply?type=application/json&body=%7B%20%22a%22%20%3A%201.0%20%7D
// request: GET /reply?type=application/json&body=%7B%20%22a%22%20%3A%201.0%20%7D
// request: GET /reply?type=application/json&body=%7B%22a%22%3A1%2C%22a%22%3A2%7D
// request: GET /reply?type=application/json&body=%7B%22a%22%3A1%2C%22a%22%3A2%7D
// request: GET /reply?type=application/json&body=-0
// request: GET /reply?type=application/json&body=-0
// request: GET /reply?type=application/json&body=0.10
// request: GET /reply?type=application/json&body=0.10
// request: GET /reply?type=application/json&body=12345678901234567890
// request: GET /reply?type=application/json&body=12345678901234567890
// request: GET /reply?type=application/json&body=null
// request: GET /reply?type=application/json&body=null
// expect: [[true,"{\"a\":1}"],[true,"\"x\""],[true,"null"],[true,"[100]"],[true,"12345678901234567000"],[true,"{\"a\":2}"],[true,"\"\ud83d\ude00\""],[true,"[]"],[true,"0.1"],[true,"0"]]
