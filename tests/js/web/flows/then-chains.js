return fetch(input.base + '/echo?1')
  .then(r => (console.log(r.status), r.json()))
  .then(data => fetch(input.base + '/reply?status=404&body=' + data.path.length))
  .then(r => { if (!r.ok) throw r; return 'fine'; })
  .catch(async r => [r instanceof Response, r.status, await r.text()])
  .finally(() => console.log('done'));
// style: standard
// request: GET /echo?1
// request: GET /reply?status=404&body=7
// log: 200
// log: done
// expect: [true,404,"7"]
