const source = {
  [Symbol.iterator]() {
    let n = 0;
    return { next: () => ({ done: n === 2, value: fetch('/n/' + n++) }) };
  },
};
[Math.max(1, ...source), [...source], new Set([...source]).size];
// pause: /n/0 => 5
// pause: /n/1 => 9
// pause: /n/2 => null
// pause: /n/0 => 1
// pause: /n/1 => 2
// pause: /n/2 => null
// pause: /n/0 => 7
// pause: /n/1 => 7
// pause: /n/2 => null
// expect: [9, [1, 2], 1]
