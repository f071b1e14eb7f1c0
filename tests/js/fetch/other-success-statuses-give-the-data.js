[fetch('/created', { method: 'PUT' }), fetch('/nothing')];
// pause: PUT /created => 201 {"id": 1}
// pause: /nothing => 204 null
// expect: [{"id": 1}, null]
