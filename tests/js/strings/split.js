['a,b,c'.split(','), 'abc'.split(''), 'a,b,c'.split(',', 2), ''.split(','), ''.split(''), 'abc'.split(), ',a,'.split(','), 'a😀'.split('').length, 'aXXb'.split('XX'), 'abc'.split('', 2)];
// expect: [["a", "b", "c"], ["a", "b", "c"], ["a", "b"], [""], [], ["abc"], ["", "a", ""], 3, ["a", "b"], ["a", "b"]]
