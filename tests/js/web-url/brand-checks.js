const attempt = f => { try { return f() } catch (e) { return e.name } }
const getter = name => Object.getOwnPropertyDescriptor(URL.prototype, name)
;[
  attempt(() => getter('href').get.call({})), attempt(() => getter('hash').set.call({}, 'x')), attempt(() => URL.prototype.toJSON.call({})),
  attempt(() => URLSearchParams.prototype.append.call({}, 'a', 'b')), attempt(() => URL()), attempt(() => URLSearchParams('a=1')),
  attempt(() => URLSearchParams.prototype.forEach.call(new URL('a:b'), () => {})), attempt(() => new URLSearchParams().forEach()),
  attempt(() => new URLSearchParams().entries().next.call({})), attempt(() => URL.prototype.href),
  attempt(() => new URLSearchParams().append('a')), attempt(() => new URLSearchParams().get()), attempt(() => new URLSearchParams().sort()),
]
// expect: ["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError","TypeError",null]
