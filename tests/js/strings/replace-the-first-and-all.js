['a-b-c'.replace('-', '+'), 'a-b-c'.replaceAll('-', '+'), 'abc'.replace('x', 'y'), 'abc'.replace('', '_'), 'abc'.replaceAll('', '_'), 'aaa'.replaceAll('aa', 'b'), 'a.b'.replaceAll('.', '')];
// expect: ["a+b-c", "a+b+c", "abc", "_abc", "_a_b_c_", "ba", "ab"]
