const data = fetch('/data');
data.list.push(3);
data.more = true;
[data.list instanceof Array, data instanceof Object, data.list.map(x => x * 2), data.hasOwnProperty('more'), Object.keys(data), data];
// pause: /data => {"list": [1, 2], "z": 1, "a": 2}
// expect: [true, true, [2, 4, 6], true, ["list", "z", "a", "more"], {"list": [1, 2, 3], "z": 1, "a": 2, "more": true}]
