const o = { z: 1, 10: 'ten', a: 2, 2: 'two', [-1]: 'minus', '01': 'text' };
o.b = 3;
delete o.z;
o.z = 4;
[Object.keys(o), JSON.stringify(o)];
// expect: [["2", "10", "a", "-1", "01", "b", "z"], "{\"2\":\"two\",\"10\":\"ten\",\"a\":2,\"-1\":\"minus\",\"01\":\"text\",\"b\":3,\"z\":4}"]
