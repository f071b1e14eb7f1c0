let nest = [];
for (let i = 0; i < 200; i++) nest = [nest];
fetch('/wait');
let depth = 0;
while (nest.length) { nest = nest[0]; depth++; }
depth;
// pause: /wait => null
// expect: 200
