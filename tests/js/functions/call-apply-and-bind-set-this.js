function f(a, b) { return [this.n, a, b]; }
const bound = f.bind({ n: 3 }, 'x');
[f.call({ n: 1 }, 1, 2), f.apply({ n: 2 }, [3, 4]), bound('y'), bound.call({ n: 9 }, 'z'), bound.length];
// expect: [[1, 1, 2], [2, 3, 4], [3, "x", "y"], [3, "x", "z"], 1]
