[0 || 'b', 'a' || 'b', 'a' && 'b', 0 && 'b', null ?? 'd', 0 ?? 'd', undefined ?? null ?? 'e', '' || null || false, (null || undefined) ?? 'z', 1 && 2 && 3];
// expect: ["b", "a", "b", 0, "d", 0, "e", false, "z", 3]
