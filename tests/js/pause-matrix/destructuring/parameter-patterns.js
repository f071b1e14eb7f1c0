const show = ({ id, name = fetch('/name/' + id) } = fetch('/whole'), [x = fetch('/x')] = []) => `${id}:${name}:${x}`;
[show({ id: 1 }, [5]), show(), show({ id: 3, name: 'c' })];
// pause: /name/1 => "one"
// pause: /whole => {"id": 2, "name": "two"}
// pause: /x => 6
// pause: /x => 7
// expect: ["1:one:5", "2:two:6", "3:c:7"]
