class Base {
  get greet() {
    const word = fetch('/word');
    return (name) => word + ' ' + name;
  }
}
class Derived extends Base {}
function greet(who, name) {
  return who.greet(name);
}
let text = '';
for (const who of [new Base(), new Derived(), { __proto__: new Derived() }]) text += greet(who, 'you') + ';';
text;
// pause: /word => "hi"
// pause: /word => "ho"
// pause: /word => "he"
// expect: "hi you;ho you;he you;"
