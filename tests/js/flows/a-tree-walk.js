function walk(id, depth = 0) {
  const node = fetch('/node/' + id);
  const lines = ['  '.repeat(depth) + node.name];
  for (const child of node.children ?? []) lines.push(...walk(child, depth + 1));
  return lines;
}
walk('root');
// pause: /node/root => {"name": "root", "children": ["a", "b"]}
// pause: /node/a => {"name": "A", "children": ["c"]}
// pause: /node/c => {"name": "C"}
// pause: /node/b => {"name": "B", "children": []}
// expect: ["root", "  A", "    C", "  B"]
