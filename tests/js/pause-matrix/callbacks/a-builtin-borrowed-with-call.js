const like = { length: 2, 0: 'a', 1: 'b' };
[Array.prototype.map.call(like, s => fetch('/' + s)), Array.prototype.map.apply('hi', [c => c + fetch('/' + c)])];
// pause: /a => 1
// pause: /b => 2
// pause: /h => "H"
// pause: /i => "I"
// expect: [[1, 2], ["hH", "iI"]]
