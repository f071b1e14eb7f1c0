Array.prototype.last = function () { return this[this.length - 1]; };
String.prototype.shout = function () { return this.toUpperCase() + '!'; };
Math.answer = 42;
fetch('/wait');
delete Math.answer;
[[1, 2].last(), 'hey'.shout(), fetch('/list').last(), Math.answer === undefined];
// pause: /wait => null
// pause: /list => ["x", "y"]
// expect: [2, "HEY!", "y", true]
