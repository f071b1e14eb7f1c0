const o = { a: { b: () => 'called', n: null } };
[o?.a?.b(), o.x?.y.z.w, o.x?.(), o.a.n?.[0], o?.['a'].b?.(), null?.x, delete o?.a?.n, 'n' in o.a, (o.x?.y)?.z];
// expect: ["called", null, null, null, "called", null, true, false, null]
