const names = [];
for (const name in new Headers()) names.push(name);
return [names.sort(), Object.prototype.toString.call(new Headers()), Headers.name, Headers.length, Headers.prototype[Symbol.iterator] === Headers.prototype.entries,
  Object.prototype.toString.call(new Headers().entries()), typeof Headers.prototype.getSetCookie];
// style: standard
// expect: [["append","delete","entries","forEach","get","getSetCookie","has","keys","set","values"],"[object Headers]","Headers",0,true,"[object Headers Iterator]","function"]
