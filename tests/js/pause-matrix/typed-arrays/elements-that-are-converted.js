const log = [];
const v = n => ({ valueOf() { const x = fetch('/' + n); log.push(n); return x; } });
const a = new Uint8Array(4);
const assigned = (a[0] = v('element'));
a[9] = v('outside');
a.fill(v('fill'), v('start'), v('end'));
a.set([v('set')], v('offset'));
const results = [typeof assigned, [...a], a.indexOf(7, v('from')), [...a.slice(v('a'), v('b'))], [...a.subarray(v('c'))], [...a.with(0, v('with'))], a.at(v('last'))];
a.copyWithin(v('to'), v('src'));
[results, [...a], log]
// pause: /element => 258
// pause: /outside => 1
// pause: /fill => 7
// pause: /start => 1
// pause: /end => 3
// pause: /offset => 3
// pause: /set => 9
// pause: /from => 2
// pause: /a => 1
// pause: /b => 2
// pause: /c => 2
// pause: /with => 200
// pause: /last => -1
// pause: /to => 0
// pause: /src => 2
// expect: [["object",[2,7,7,9],2,[7],[7,9],[200,7,7,9],9],[7,9,7,9],["element","outside","fill","start","end","offset","set","from","a","b","c","with","last","to","src"]]
