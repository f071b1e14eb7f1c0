const reads = [];
const list = new Proxy([3, 1, 2], {
  get(target, key, receiver) {
    if (key === 'length') { reads.push('length'); const n = fetch('/length'); return Math.max(n, 0) && target.length; }
    return Reflect.get(target, key, receiver);
  },
});
const mapped = list.map(x => x * 10);
const pushed = list.push(9);
const sorted = list.sort();
const joined = [0].concat(list);
const text = JSON.stringify(list);
[mapped, pushed, sorted === list, joined, text, [...list], reads.length, Array.isArray(list)]
// pause: /length => 1
// pause: /length => 1
// pause: /length => 1
// pause: /length => 1
// pause: /length => 1
// pause: /length => 1
// pause: /length => 1
// pause: /length => 1
// pause: /length => 1
// pause: /length => 1
// expect: [[30,10,20],4,true,[0,1,2,3,9],"[1,2,3,9]",[1,2,3,9],10,true]
