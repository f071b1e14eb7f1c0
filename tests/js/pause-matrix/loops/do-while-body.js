let tries = 0;
let answer;
do {
  tries++;
  answer = fetch('/try/' + tries);
} while (!answer);
[tries, answer];
// pause: /try/1 => false
// pause: /try/2 => 0
// pause: /try/3 => "yes"
// expect: [3, "yes"]
