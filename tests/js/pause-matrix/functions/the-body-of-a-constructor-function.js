function User(id) {
  this.id = id;
  this.name = fetch('/user/' + id).name;
}
User.prototype.greet = function () { return 'I am ' + this.name; };
const user = new User(9);
[user.greet(), user instanceof User, Object.keys(user)];
// pause: /user/9 => {"name": "Zoe"}
// expect: ["I am Zoe", true, ["id", "name"]]
