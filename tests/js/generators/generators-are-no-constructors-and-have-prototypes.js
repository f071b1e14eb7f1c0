function* g() {}
g.prototype.hello = () => 'hello';
const results = [g().hello(), g() instanceof g, Object.getPrototypeOf(g()) === g.prototype, g.hasOwnProperty('prototype')];
try { new g(); } catch (error) { results.push(error.name); }
const GeneratorFunction = Object.getPrototypeOf(g).constructor;
[...results, GeneratorFunction.name, Object.prototype.toString.call(g()), g().next()];
// expect: ["hello",true,true,true,"TypeError","GeneratorFunction","[object Generator]",{"done":true}]
