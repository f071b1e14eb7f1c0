const decoder = new TextDecoder('utf-8', { fatal: true })
const attempt = (bytes, options) => { try { return decoder.decode(new Uint8Array(bytes), options) } catch (e) { return [e.name, e.code, e.message] } }
;[attempt([0xff]), attempt([65]), attempt([0xe2, 0x82], { stream: true }), attempt([0xac]), attempt([0xe2]), attempt([66]), attempt([0xe2], { stream: true }), attempt([0x41]), attempt([67])]
// expect: [["TypeError","ERR_ENCODING_INVALID_ENCODED_DATA","The encoded data was not valid for encoding utf-8"],"A","","€",["TypeError","ERR_ENCODING_INVALID_ENCODED_DATA","The encoded data was not valid for encoding utf-8"],"B","",["TypeError","ERR_ENCODING_INVALID_ENCODED_DATA","The encoded data was not valid for encoding utf-8"],"C"]
