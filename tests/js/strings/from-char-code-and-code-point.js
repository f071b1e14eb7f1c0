[String.fromCharCode(72, 105), String.fromCharCode(0xd83d, 0xde00), String.fromCodePoint(128512, 65), String.fromCharCode(65536 + 65)];
// expect: ["Hi", "😀", "😀A", "A"]
