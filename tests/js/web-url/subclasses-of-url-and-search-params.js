class Endpoint extends URL {
  constructor(path) { super(path, 'https://api.example.com/v1/'); this.calls = 0 }
  call() { this.calls++; return fetch(this) }
}
class Query extends URLSearchParams { get first() { return [...this][0] } }
const endpoint = new Endpoint('users'), query = new Query({ a: 1 })
const one = endpoint.call()
endpoint.search = String(query)
const two = endpoint.call()
;[one, two, endpoint.calls, endpoint instanceof URL, endpoint.constructor.name, query.first, query instanceof URLSearchParams]
// pause: https://api.example.com/v1/users => 1
// pause: https://api.example.com/v1/users?a=1 => 2
// expect: [1,2,2,true,"Endpoint",["a","1"],true]
