/* block
   comment */ let a = 1; // to the end
let b/* inside */= 2;
[a/**/+b, 'http://x', '/* not a comment */'];
// expect: [3, "http://x", "/* not a comment */"]
