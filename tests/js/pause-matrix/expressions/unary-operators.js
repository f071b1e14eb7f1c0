const box = { k: 1, l: 2 };
[!fetch('/0'), -fetch('/1'), +fetch('/2'), ~fetch('/3'), typeof fetch('/4'), void fetch('/5'), delete box[fetch('/6')], Object.keys(box)];
// pause: /0 => 0
// pause: /1 => 1
// pause: /2 => "2"
// pause: /3 => 3
// pause: /4 => [4]
// pause: /5 => 5
// pause: /6 => "k"
// expect: [true, -1, 2, -4, "object", null, true, ["l"]]
