const makers = [];
for (let i = 0; i < 3; i++) {
  makers.push(() => i);
  fetch('/wait/' + i);
  if (i === 1) i += 0;
}
makers.map(make => make());
// pause: /wait/0 => null
// pause: /wait/1 => null
// pause: /wait/2 => null
// expect: [0, 1, 2]
