const log = [];
const names = ['hasIndices', 'global', 'ignoreCase', 'multiline', 'dotAll', 'unicode', 'unicodeSets', 'sticky'];
const like = {};
for (const name of names) Object.defineProperty(like, name, { get() { log.push(name); return name[0] < 'm' ? fetch('/' + name) : false; } });
const flags = Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags').get.call(like);
const shown = RegExp.prototype.toString.call({ get source() { return fetch('/source'); }, get flags() { return fetch('/f'); } });
[flags, shown, log.slice(0, 6)]
// pause: /hasIndices => 1
// pause: /global => ""
// pause: /ignoreCase => "yes"
// pause: /dotAll => []
// pause: /source => "src"
// pause: /f => "fl"
// expect: ["dis","/src/fl",["hasIndices","global","ignoreCase","multiline","dotAll","unicode"]]
