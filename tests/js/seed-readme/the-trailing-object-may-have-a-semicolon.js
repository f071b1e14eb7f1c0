const user = fetch('api/user/1');
{ user: user.name, id: user.id };
// pause: api/user/1 => {"id": 42, "name": "Alice"}
// expect: {"user": "Alice", "id": 42}
