function load(id) { load.calls = (load.calls || 0) + 1; return fetch('/' + id); }
load.version = '1.0';
const alias = load;
const out = [load('a'), alias('b')];
[out, load.calls, alias.version, load.name, load.length, alias === load];
// pause: /a => 1
// pause: /b => 2
// expect: [[1, 2], 2, "1.0", "load", 1, true]
