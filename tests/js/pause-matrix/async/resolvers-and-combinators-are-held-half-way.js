const wait = path => fetch(path).then(r => (r.ok ? r.json() : Promise.reject(new Error(path))));
const settled = Promise.allSettled([wait('/1'), wait('/2'), wait('/3')]);
const any = Promise.any([wait('/4'), wait('/5')]);
const none = Promise.any([wait('/6'), wait('/7')]).catch(e => [e.constructor.name, e.errors.map(x => x.message)]);
let resolvers = [];
const byHand = Promise.all([0, 1].map(() => new Promise((...pair) => resolvers.push(pair))));
resolvers[0][0]('zero');
const over = wait('/8').finally(() => wait('/9'));
await wait('/10');
resolvers[1][0](wait('/11'));
return [await settled, await any, await none, await byHand, await over];
// pause: /1 => 1
// pause: /2 => 500 null
// pause: /3 => 3
// pause: /4 => 500 null
// pause: /5 => "five"
// pause: /6 => 500 null
// pause: /7 => 500 null
// pause: /8 => "eight"
// pause: /10 => 0
// pause: /9 => "nine"
// pause: /11 => "eleven"
// style: standard
// expect: [[{"status":"fulfilled","value":1},{"status":"rejected","reason":{}},{"status":"fulfilled","value":3}],"five",["AggregateError",["/6","/7"]],["zero","eleven"],"eight"]
