const params = new URLSearchParams('a=1&b=2&c=3')
const seen = []
params.forEach(function (value, key, all) {
  if (key === 'a') all.append('d', '4')
  seen.push([key, fetch('/' + key).n + Number(value), this.tag, all === params])
}, { tag: 't' })
seen
// pause: /a => {"n": 10}
// pause: /b => {"n": 20}
// pause: /c => {"n": 30}
// pause: /d => {"n": 40}
// expect: [["a",11,"t",true],["b",22,"t",true],["c",33,"t",true],["d",44,"t",true]]
