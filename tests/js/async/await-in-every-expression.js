const get = async n => (await fetch('/' + n)).json();
const object = { a: await get(1), [await get(2)]: await get(3), ...await get(4) };
const list = [await get(5), ...await get(6)];
const text = `${await get(7)}-${await get(8)}`;
const chosen = await get(9) ? await get(10) : await get(11);
const call = Math.max(1, await get(12), ...await get(13));
const { d = await get(14) } = {};
object.a += await get(15);
return { object, list, text, chosen, call, d, member: (await get(16)).x?.[await get(17)], not: !await get(18) };
// pause: /1 => 1
// pause: /2 => "key"
// pause: /3 => 3
// pause: /4 => {"z": 4}
// pause: /5 => 5
// pause: /6 => [6]
// pause: /7 => 7
// pause: /8 => 8
// pause: /9 => false
// pause: /11 => 11
// pause: /12 => 12
// pause: /13 => [13]
// pause: /14 => 14
// pause: /15 => 15
// pause: /16 => {"x": {"k": "found"}}
// pause: /17 => "k"
// pause: /18 => false
// style: standard
// expect: {"object":{"a":16,"key":3,"z":4},"list":[5,6],"text":"7-8","chosen":11,"call":13,"d":14,"member":"found","not":true}
