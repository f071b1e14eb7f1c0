const a = Proxy.revocable({ n: 1 }, {});
const b = Proxy.revocable(function () { return 'called'; }, {});
const list = Proxy.revocable([], {});
a.revoke();
fetch('/pause');
const tries = [() => a.proxy.n, () => b.proxy(), () => typeof b.proxy, () => Array.isArray(list.proxy)].map(f => {
  try { return f(); } catch (error) { return error.name; }
});
b.revoke();
list.revoke();
fetch('/again');
a.revoke();
const more = [() => b.proxy(), () => typeof b.proxy, () => Array.isArray(list.proxy), () => new Proxy(a.proxy, {}) && 'made'].map(f => {
  try { return f(); } catch (error) { return error.name; }
});
[tries, more]
// pause: /pause => null
// pause: /again => null
// expect: [["TypeError","called","function",true],["TypeError","function","TypeError","made"]]
