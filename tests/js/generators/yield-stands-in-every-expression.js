function* g() {
  const o = { a: yield 1, [yield 2]: 3, ...(yield 4) };
  const l = [yield 5, ...(yield 6)];
  const t = `${yield 7}-${yield 8}`;
  const c = (yield 9) ? yield 10 : yield 11;
  const s = (yield 12) + (yield 13);
  const f = ((...all) => all)(yield 14, yield 15);
  let d; ({ d = yield 16 } = {});
  return { o, l, t, c, s, f, d };
}
const it = g(), inputs = [undefined, 'a', 'key', { z: 1 }, 5, [6], 7, 8, false, 11, 12, 13, 14, 15, 16];
let last, yielded = [];
for (const input of inputs) { last = it.next(input); yielded.push(last.value); }
[yielded, last.done, it.next('end')];
// expect: [[1,2,4,5,6,7,8,9,11,12,13,14,15,16,{"o":{"a":"a","key":3,"z":1},"l":[5,6],"t":"7-8","c":11,"s":25,"f":[14,15],"d":16}],true,{"done":true}]
