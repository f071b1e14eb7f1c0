const all = new RegExp('a', 'dgimsuy');
const proto = RegExp.prototype;
[
  all.flags, /a/v.flags, String(new RegExp('')), String(new RegExp('/')), String(new RegExp('\n')), new RegExp('[/]').source, new RegExp('\\/').source, RegExp('a', undefined).flags, proto.source, proto.flags, String(proto), proto.global, all.toString(),
  (() => { try { Object.getOwnPropertyDescriptor(proto, 'global').get.call({}); } catch (error) { return error.name; } })(), proto.toString.call({ source: 's', flags: 'f' }), Object.getOwnPropertyNames(/x/),
  ['aa', 'uv', 'x', 'G'].map(f => { try { return RegExp('a', f).flags; } catch (error) { return error.name; } }), RegExp(/a/g) === RegExp(/a/g), RegExp(/a/g, 'i').flags, new RegExp(/a/g).flags, RegExp.length, RegExp.name,
]
// expect: ["dgimsuy","v","/(?:)/","/\\//","/\\n/","[/]","\\/","","(?:)","","/(?:)/",null,"/a/dgimsuy","TypeError","/s/f",["lastIndex"],["SyntaxError","SyntaxError","SyntaxError","SyntaxError"],false,"i","g",2,"RegExp"]
