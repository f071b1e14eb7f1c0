const attempt = f => { try { return f() } catch (e) { return [e.name, e.code] } }
const flags = (holder, key) => { const d = Object.getOwnPropertyDescriptor(holder, key); return [d.enumerable, d.configurable, d.value?.length, d.get?.name] }
;[
  Object.prototype.toString.call(crypto), Object.prototype.toString.call(crypto.subtle), crypto instanceof Crypto, crypto.subtle instanceof SubtleCrypto, attempt(() => new Crypto()), attempt(() => new SubtleCrypto()),
  attempt(() => new CryptoKey()), attempt(() => Crypto.prototype.randomUUID.call({})), attempt(() => Crypto.prototype.subtle), attempt(() => CryptoKey.prototype.type), flags(Crypto.prototype, 'subtle'),
  flags(Crypto.prototype, 'randomUUID'), flags(SubtleCrypto.prototype, 'digest'), flags(SubtleCrypto.prototype, 'importKey'), flags(CryptoKey.prototype, 'usages'), Object.keys(crypto), Crypto.length,
]
// expect: ["[object Crypto]","[object SubtleCrypto]",true,true,["TypeError","ERR_ILLEGAL_CONSTRUCTOR"],["TypeError","ERR_ILLEGAL_CONSTRUCTOR"],["TypeError","ERR_ILLEGAL_CONSTRUCTOR"],["TypeError","ERR_INVALID_THIS"],["TypeError","ERR_INVALID_THIS"],["TypeError","ERR_INVALID_THIS"],[true,true,null,"get subtle"],[true,true,0,null],[true,true,2,null],[true,true,5,null],[true,true,null,"get usages"],[],0]
