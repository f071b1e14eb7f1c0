const { graphqlSync, buildSchema } = require('graphql/index.js');

const schema = buildSchema('type Query { user(id: ID!): User, items(first: Int = 2): [Item!] } type User { name: String, friends: [User] } type Item { id: ID, price: Float }');
class User {
  constructor(row) { this.row = row; }
  name() { return this.row.name; }
  friends() { return this.row.friends.map(id => new User(fetch('/users/' + id))); }
}
const rootValue = {
  user: ({ id }) => new User(fetch('/users/' + id)),
  items: ({ first }) => Array.from({ length: first }, (_, n) => ({ id: n, price: () => fetch('/prices/' + n) })),
};
graphqlSync({ schema, rootValue, source: 'query Q($id: ID!) { user(id: $id) { name friends { name friends { name } } } items { id price } }', variableValues: { id: 'a' } });
// pause: /users/a => {"name": "Ann", "friends": ["b"]}
// pause: /users/b => {"name": "Bob", "friends": []}
// pause: /prices/0 => 1.5
// pause: /prices/1 => 404 null
// expect: {"errors":[{"message":"HTTP 404","locations":[{"line":1,"column":89}],"path":["items",1,"price"]}],"data":{"user":{"name":"Ann","friends":[{"name":"Bob","friends":[]}]},"items":[{"id":"0","price":1.5},{"id":"1","price":null}]}}
