const file = new File([{ toString: () => fetch('/part') }], { toString: () => fetch('/name') }, { get lastModified() { return fetch('/time'); } });
[file.name, file.size, file.lastModified]
// pause: /part => "content"
// pause: /name => "n.txt"
// pause: /time => 1000
// node: skip Node reads the options first
// expect: ["n.txt", 7, 1000]
