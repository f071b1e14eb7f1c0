const rows = holder => Object.entries(Object.getOwnPropertyDescriptors(holder)).map(([key, d]) => [key, d.enumerable, d.configurable, typeof d.value, d.value?.length, d.get?.name])
const attempt = f => { try { return f() } catch (e) { return e.name } }
;[
  rows(TextEncoder.prototype), rows(TextDecoder.prototype), TextEncoder.length, TextDecoder.length, atob.length, btoa.name,
  Object.prototype.toString.call(new TextEncoder()), Object.prototype.toString.call(new TextDecoder()), attempt(() => TextEncoder()), attempt(() => TextDecoder()),
  attempt(() => TextEncoder.prototype.encode.call({})), attempt(() => TextDecoder.prototype.decode.call({})), attempt(() => TextDecoder.prototype.fatal), Object.keys(new TextDecoder()),
]
// expect: [[["constructor",false,true,"function",0,null],["encoding",true,true,"undefined",null,"get encoding"],["encode",true,true,"function",0,null],["encodeInto",true,true,"function",2,null]],[["constructor",false,true,"function",0,null],["decode",true,true,"function",0,null],["encoding",true,true,"undefined",null,"get encoding"],["fatal",true,true,"undefined",null,"get fatal"],["ignoreBOM",true,true,"undefined",null,"get ignoreBOM"]],0,0,1,"btoa","[object TextEncoder]","[object TextDecoder]","TypeError","TypeError","TypeError","TypeError","TypeError",[]]
