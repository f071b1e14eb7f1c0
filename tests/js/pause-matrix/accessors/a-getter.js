const user = { id: 5, get name() { return fetch('/name/' + this.id); } };
[user.name, user['na' + 'me'], user.name.length];
// pause: /name/5 => "Al"
// pause: /name/5 => "Bo"
// pause: /name/5 => "Cyd"
// expect: ["Al", "Bo", 3]
