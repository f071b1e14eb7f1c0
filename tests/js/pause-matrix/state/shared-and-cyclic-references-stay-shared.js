const shared = { n: 1 };
const node = { left: shared, right: shared };
node.self = node;
const list = [node, shared, [shared]];
fetch('/wait');
shared.n++;
[node.left === node.right, node.self === node, list[0] === node, list[2][0] === shared, node.left.n];
// pause: /wait => null
// expect: [true, true, true, true, 2]
