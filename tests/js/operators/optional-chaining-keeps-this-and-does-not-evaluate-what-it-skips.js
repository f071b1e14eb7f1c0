let evaluated = 0;
const o = { v: 5, get() { return this.v; } };
[o?.get(), o.get?.(), o?.['get']?.(), o.none?.[evaluated++], o.none?.(evaluated++), evaluated];
// expect: [5, 5, 5, null, null, 0]
