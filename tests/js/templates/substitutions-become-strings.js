const o = { toString: () => 'o!' };
[`a${1 + 1}b`, `${null} ${undefined} ${[1, 2]} ${o}`, `nested ${`in ${'ner'}`}`, `line
two`, `\${x} \` $ {`];
// expect: ["a2b", "null undefined 1,2 o!", "nested in ner", "line\ntwo", "${x} ` $ {"]
