const out = [];
for (const char of 'a😀b') out.push(char + fetch('/length/' + char.length));
out;
// pause: /length/1 => 1
// pause: /length/2 => 2
// pause: /length/1 => 3
// expect: ["a1", "😀2", "b3"]
