function Animal(id) { this.name = fetch('/animal/' + id); }
Animal.prototype.speak = function () { return this.name + this.sound(); };
function Dog(id) {
  Animal.call(this, id);
  this.tricks = fetch('/tricks/' + id);
}
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
Dog.prototype.sound = () => ' woofs';
const rex = new Dog(3);
[rex.speak(), rex.tricks, rex instanceof Animal, rex.constructor === Dog];
// pause: /animal/3 => "Rex"
// pause: /tricks/3 => ["sit"]
// expect: ["Rex woofs", ["sit"], true, true]
