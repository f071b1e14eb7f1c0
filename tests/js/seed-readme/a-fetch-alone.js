fetch("url")
// pause: url => "data"
// expect: "data"
