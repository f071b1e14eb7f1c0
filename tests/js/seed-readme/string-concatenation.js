const name = 'World'
"hello " + name
// expect: "hello World"
