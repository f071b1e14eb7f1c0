const [a, b] = [await fetch('/a'), await fetch('/b')];
return [await a.text(), await b.text()];
// pause: /a => {"x": [1, 2]}
// pause: /b => "plain"
// style: standard
// expect: ["{\"x\":[1,2]}","plain"]
