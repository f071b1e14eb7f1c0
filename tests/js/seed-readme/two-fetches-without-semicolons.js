const user = fetch('api/user/1')
const posts = fetch('api/posts?userId=' + user.id)
{ user: user.name, postCount: posts.length }
// pause: api/user/1 => {"id": 42, "name": "Alice"}
// pause: api/posts?userId=42 => {"length": 5}
// expect: {"user": "Alice", "postCount": 5}
