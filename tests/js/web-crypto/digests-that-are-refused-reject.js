const attempt = async f => { try { return (await f()).byteLength } catch (e) { return [e.name, e.code, e.message] } }
const data = new Uint8Array(3)
return [
  await attempt(() => crypto.subtle.digest('SHA-3', data)), await attempt(() => crypto.subtle.digest('MD5', data)), await attempt(() => crypto.subtle.digest('SHA-256', 'text')),
  await attempt(() => crypto.subtle.digest('SHA-256')), await attempt(() => crypto.subtle.digest({}, data)), await attempt(() => crypto.subtle.digest.call({}, 'SHA-1', data)),
  typeof crypto.subtle.digest('SHA-256', data).then,
]
// style: standard
// expect: [["NotSupportedError",9,"Unrecognized algorithm name"],["NotSupportedError",9,"Unrecognized algorithm name"],["TypeError","ERR_INVALID_ARG_TYPE","Failed to execute 'digest' on 'SubtleCrypto': 2nd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView."],["TypeError","ERR_MISSING_ARGS","Failed to execute 'digest' on 'SubtleCrypto': 2 arguments required, but only 1 present."],["TypeError","ERR_MISSING_OPTION","Failed to normalize algorithm: passed algorithm can not be converted to 'Algorithm' because 'name' is required in 'Algorithm'."],["TypeError","ERR_INVALID_THIS","Value of \"this\" must be of type SubtleCrypto"],"function"]
