const attempt = (...args) => { try { return new URL(...args).href } catch (e) {
  return [e.name, e.message, e.code, e.input, e.base, Object.keys(e)] } }
;[
  attempt('nowhere'), attempt('/x', 'also nowhere'), attempt('https://'), attempt('https://exa mple.com'), attempt('https://a:b'),
  attempt(), attempt(undefined), attempt('x', null), attempt('//x', 'https://y'), attempt('http://[::1'), attempt('http://1.2.3.256'),
]
// expect: [["TypeError","Invalid URL","ERR_INVALID_URL","nowhere",null,["code","input"]],["TypeError","Invalid URL","ERR_INVALID_URL","/x","also nowhere",["code","input","base"]],["TypeError","Invalid URL","ERR_INVALID_URL","https://",null,["code","input"]],["TypeError","Invalid URL","ERR_INVALID_URL","https://exa mple.com",null,["code","input"]],["TypeError","Invalid URL","ERR_INVALID_URL","https://a:b",null,["code","input"]],["TypeError","The \"url\" argument must be specified","ERR_MISSING_ARGS",null,null,["code"]],["TypeError","Invalid URL","ERR_INVALID_URL","undefined",null,["code","input"]],["TypeError","Invalid URL","ERR_INVALID_URL","x","null",["code","input","base"]],"https://x/",["TypeError","Invalid URL","ERR_INVALID_URL","http://[::1",null,["code","input"]],["TypeError","Invalid URL","ERR_INVALID_URL","http://1.2.3.256",null,["code","input"]]]
