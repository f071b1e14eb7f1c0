'before';
if (true) { 'then'; } else { 'else'; }
// expect: "then"
