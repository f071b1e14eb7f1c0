const user = fetch('api/user/1');
{
  user: user.name,
  nested: { id: user.id, tags: ['a', 'b'] },
  shout() { return 1; },
  ...{ more: true },
}
// pause: api/user/1 => {"id": 42, "name": "Alice"}
// expect: {"user": "Alice", "nested": {"id": 42, "tags": ["a", "b"]}, "more": true}
