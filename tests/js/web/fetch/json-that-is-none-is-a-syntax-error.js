const seen = [];
for (const body of ['{broken', '', '<html>', 'NaN', '[1,]', "{'a':1}"]) {
  const r = await fetch(input.base + '/reply?type=application/json&body=' + encodeURIComponent(body));
  const copy = r.clone();
  seen.push([await r.json().catch(error => error.name), await copy.text()]);
}
return seen;
// style: standard
// request: GET /reply?type=application/json&body=
// request: GET /reply?type=application/json&body=%3Chtml%3E
// request: GET /reply?type=application/json&body=%5B1%2C%5D
// request: GET /reply?type=application/json&body=%7B%27a%27%3A1%7D
// request: GET /reply?type=application/json&body=%7Bbroken
// request: GET /reply?type=application/json&body=NaN
// expect: [["SyntaxError","{broken"],["SyntaxError",""],["SyntaxError","<html>"],["SyntaxError","NaN"],["SyntaxError","[1,]"],["SyntaxError","{'a':1}"]]
