function Animal(name) { this.name = name; }
Animal.prototype.speak = function () { return this.name + ' makes a sound'; };
function Dog(name) { Animal.call(this, name); }
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.speak = function () { return Animal.prototype.speak.call(this) + ': woof'; };
const d = new Dog('Rex');
[d.speak(), d instanceof Animal, Animal.prototype.isPrototypeOf(d)];
// expect: ["Rex makes a sound: woof", true, true]
