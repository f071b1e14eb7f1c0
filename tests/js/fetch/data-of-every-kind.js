[fetch('/object'), fetch('/array'), fetch('/text'), fetch('/number'), fetch('/true'), fetch('/null')];
// pause: /object => {"a": {"b": [1]}}
// pause: /array => [1, "x", null]
// pause: /text => "plain"
// pause: /number => 1.5
// pause: /true => true
// pause: /null => null
// expect: [{"a": {"b": [1]}}, [1, "x", null], "plain", 1.5, true, null]
