const hex = buffer => [...new Uint8Array(buffer)].map(byte => byte.toString(16).padStart(2, '0')).join('')
const data = new TextEncoder().encode('The quick brown fox')
const result = []
for (const name of ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'sha-256', { name: 'Sha-256' }]) result.push(hex(await crypto.subtle.digest(name, data)))
result.push(hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('').buffer)), hex(await crypto.subtle.digest('SHA-256', data.subarray(4, 9))), hex(await crypto.subtle.digest('SHA-1', new DataView(data.buffer, 1))))
return result
// style: standard
// expect: ["c519c1a06cdbeb2bc499e22137fb48683858b345","5cac4f980fedc3d3f1f99b4be3472c9b30d56523e632d151237ec9309048bda9","2e45933dd1a1e6a6928a732d58abeb180c225e5e7b99c64eb6f233a7b99ee4635c17f44ca544cf620cf4289deb4c08cf","015e6d23e760f612cca616c54f110cb12dd54213f1e046c7607081372402eff4936b379296ed549236020afb37bd3e728a044a4243754f095498c98bc24f77e0","5cac4f980fedc3d3f1f99b4be3472c9b30d56523e632d151237ec9309048bda9","5cac4f980fedc3d3f1f99b4be3472c9b30d56523e632d151237ec9309048bda9","e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","22c72aa82ce77c82e2ca65a711c79eaa4b51c57f85f91489ceeacc7b385943ba","fcf42fa5f959d178e95f7ce63eaf1519969bc2f1"]
