[1..toString(), 1.5.toFixed(1), (5).constructor.name, 5['toFixed'](1), Number.prototype.toString.call(7)];
// expect: ["1", "1.5", "Number", "5.0", "7"]
