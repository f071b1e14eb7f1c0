function visit(node, depth) {
  const label = fetch('/label/' + node.id);
  const below = node.kids.map(kid => visit(kid, depth + 1));
  return depth + label + (below.length ? '(' + below.join(',') + ')' : '');
}
visit({ id: 1, kids: [{ id: 2, kids: [{ id: 3, kids: [] }] }, { id: 4, kids: [] }] }, 0);
// pause: /label/1 => "a"
// pause: /label/2 => "b"
// pause: /label/3 => "c"
// pause: /label/4 => "d"
// expect: "0a(1b(2c),1d)"
