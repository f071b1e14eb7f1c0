const bytes = [[0xff], [0xe2, 0x82], [0xe2, 0x28, 0xa1], [0xf0, 0x9f, 0x98], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0x61, 0x80, 0x62], [0xf4, 0x90, 0x80, 0x80]];
return await Promise.all(bytes.map(async list => [...await new Response(new Uint8Array(list)).text()].map(char => char.codePointAt(0).toString(16)).join(' ')));
// style: standard
// expect: ["fffd","fffd","fffd 28 fffd","fffd","fffd fffd","fffd fffd fffd","61 fffd 62","fffd fffd fffd fffd"]
