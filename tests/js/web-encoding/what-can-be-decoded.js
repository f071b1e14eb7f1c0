const decoder = new TextDecoder()
const bytes = new Uint8Array([65, 66, 67, 68])
const attempt = value => { try { return decoder.decode(value) } catch (e) { return [e.name, e.code] } }
;[attempt(bytes), attempt(bytes.buffer), attempt(bytes.subarray(1, 3)), attempt(new DataView(bytes.buffer, 2)), attempt(new Uint16Array(bytes.buffer)), attempt(), attempt(undefined),
  attempt('text'), attempt(5), attempt([65]), attempt({})]
// expect: ["ABCD","ABCD","BC","CD","ABCD","","",["TypeError","ERR_INVALID_ARG_TYPE"],["TypeError","ERR_INVALID_ARG_TYPE"],["TypeError","ERR_INVALID_ARG_TYPE"],["TypeError","ERR_INVALID_ARG_TYPE"]]
