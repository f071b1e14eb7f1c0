function* pairs() {
  yield ['first', fetch('/1').v]
  const name = fetch('/2').v
  yield new Set([name, { toString() { return fetch('/3').v } }])
}
const params = new URLSearchParams(pairs())
String(params)
// pause: /1 => {"v": "a b"}
// pause: /2 => {"v": "second"}
// pause: /3 => {"v": "ü"}
// expect: "first=a+b&second=%C3%BC"
