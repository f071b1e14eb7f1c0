const log = [];
const pattern = {};
for (const name of ['match', 'matchAll', 'replace', 'search', 'split']) {
  pattern[Symbol[name]] = function (...parts) {
    const answer = fetch('/' + name);
    log.push([name, this === pattern, parts.length, String(parts[1])]);
    return answer;
  };
}
Object.defineProperty(pattern, 'flags', { get() { log.push('flags'); return fetch('/flags'); } });
pattern[Symbol.match] = Object.assign(pattern[Symbol.match], {});
const results = ['t'.match(pattern), 't'.replace(pattern, 'r'), 't'.search(pattern), 't'.split(pattern, 3), 't'.matchAll(pattern), 't'.replaceAll(pattern, 'x')];
[results, log]
// pause: /match => 1
// pause: /replace => 2
// pause: /search => 3
// pause: /split => 4
// pause: /flags => "g"
// pause: /matchAll => 5
// pause: /flags => "gi"
// pause: /replace => 6
// expect: [[1,2,3,4,5,6],[["match",true,1,"undefined"],["replace",true,2,"r"],["search",true,1,"undefined"],["split",true,2,"3"],"flags",["matchAll",true,1,"undefined"],"flags",["replace",true,2,"x"]]]
