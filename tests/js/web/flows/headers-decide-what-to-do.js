async function load(path) {
  const r = await fetch(input.base + path);
  const type = r.headers.get('content-type')?.split(';')[0];
  switch (type) {
    case 'application/json': return { json: await r.json() };
    case 'text/plain': return { text: await r.text() };
    case 'application/x-www-form-urlencoded': return { form: Object.fromEntries(await r.formData()) };
    default: return { bytes: (await r.arrayBuffer()).byteLength };
  }
}
return [await load('/reply?type=application/json&body=[1]'), await load('/reply?type=text/plain;charset=utf-8&body=ü'), await load('/reply?type=application/x-www-form-urlencoded&body=a%3D1'), await load('/reply?type=image/gif&base64=R0lGOA==')];
// style: standard
// request: GET /reply?type=application/json&body=[1]
// request: GET /reply?type=application/x-www-form-urlencoded&body=a%3D1
// request: GET /reply?type=image/gif&base64=R0lGOA==
// request: GET /reply?type=text/plain;charset=utf-8&body=%C3%BC
// expect: [{"json":[1]},{"text":"\u00fc"},{"form":{"a":"1"}},{"bytes":4}]
