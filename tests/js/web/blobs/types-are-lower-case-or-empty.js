const types = ['Text/PLAIN', 'a/b;C=D', 'é', 'a\tb', undefined, 5];
return types.map(type => new Blob([], { type }).type);
// style: standard
// expect: ["text/plain","a/b;c=d","","","","5"]
