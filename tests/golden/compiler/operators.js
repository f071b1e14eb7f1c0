function g(o, k) {
  o.n += k; o[k] ||= 1; o.list?.[k]?.call(o, -k, !k, typeof k, k in o);
  return o.n === undefined ? `${k}:${o.n}` : o.n ?? (k == null && o.n !== 3);
}
g({ n: 1 }, 'k')
