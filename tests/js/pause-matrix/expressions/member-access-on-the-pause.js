fetch('/x').list[fetch('/i')].name.toUpperCase().slice(fetch('/from'));
// pause: /x => {"list": [{"name": "zero"}, {"name": "one"}]}
// pause: /i => 1
// pause: /from => 1
// expect: "NE"
