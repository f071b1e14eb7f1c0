const hex = buffer => [...new Uint8Array(buffer)].map(byte => byte.toString(16).padStart(2, '0')).join('')
const result = []
for (const hash of ['SHA-1', 'SHA-256', 'SHA-384', { name: 'sha-512' }]) {
  const key = await crypto.subtle.importKey('raw', new Uint8Array([1, 2, 3]), { name: 'hmac', hash }, true, ['sign'])
  result.push([key.type, key.extractable, key.algorithm, key.usages, hex(await crypto.subtle.sign({ name: 'HMAC' }, key, new Uint8Array([9]))), hex(await crypto.subtle.exportKey('raw', key))])
}
return result
// style: standard
// expect: [["secret",true,{"name":"HMAC","hash":{"name":"SHA-1"},"length":24},["sign"],"6391fc076cc16e79badbe88da0b61d1c4ab3210f","010203"],["secret",true,{"name":"HMAC","hash":{"name":"SHA-256"},"length":24},["sign"],"488ec8d0b68fa747f59511347c686bb92d4ec63e6e668c7c3fa2bb41e42a91d1","010203"],["secret",true,{"name":"HMAC","hash":{"name":"SHA-384"},"length":24},["sign"],"cce01065d62d4a6f5d0f8f2012e2ac4ebff6bd8ec7001eccee206f6ec961b51440da7de37bbcf6b989f8393c2437e643","010203"],["secret",true,{"name":"HMAC","hash":{"name":"SHA-512"},"length":24},["sign"],"14063009ced0b43e76b56357592c8d8d8f4f61d1b36bb4381a3620004c4efa59cdd152e92381e576010938a87302222c7db80e661abe2b4120a39ebe4536bc61","010203"]]
