const tag = toString.call([]);
const own = hasOwnProperty.call({ a: 1 }, 'a');
const kinds = [typeof valueOf, typeof constructor, typeof nowhere];
function inner() {
  const toString = () => 'its own';
  return toString();
}
const had = (() => {
  valueOf = 5;
  return valueOf;
})();
[tag, own, kinds, inner(), had];
// expect: ["[object Array]", true, ["function", "function", "undefined"], "its own", 5]
