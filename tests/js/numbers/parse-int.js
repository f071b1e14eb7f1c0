[parseInt('42px'), parseInt('0x1F'), parseInt('101', 2), parseInt('z', 36), parseInt('  -7.9'), parseInt('08'), parseInt('1e3'), parseInt(0.0000005), parseInt('123', 37), parseInt(''), parseInt('0b1'), parseInt('9', 8), parseInt(null, 36)].map(String);
// expect: ["42", "31", "5", "35", "-7", "8", "1", "5", "NaN", "NaN", "0", "NaN", "1112745"]
