let out;
switch (fetch('/colour')) {
  case 'red': out = 1; break;
  case 'green': out = 2; break;
  default: out = 3;
}
out;
// pause: /colour => "green"
// expect: 2
