const into = (text, size) => { const bytes = new Uint8Array(size); const { read, written } = new TextEncoder().encodeInto(text, bytes); return [read, written, ...bytes] }
const buffer = new Uint8Array(8)
;[into('aé€😀', 10), into('aé€😀', 9), into('aé€😀', 5), into('aé€😀', 2), into('\ud800x', 3), into('\ud800x', 2), into('', 2), into('abc', 0), into('a\ud83d', 4), into('ab\ud83d\ude00', 3),
  new TextEncoder().encodeInto('xy', buffer.subarray(3, 5)), [...buffer]]
// expect: [[5,10,97,195,169,226,130,172,240,159,152,128],[3,6,97,195,169,226,130,172,0,0,0],[2,3,97,195,169,0,0],[1,1,97,0],[1,3,239,191,189],[0,0,0,0],[0,0,0,0],[0,0],[2,4,97,239,191,189],[2,2,97,98,0],{"read":2,"written":2},[0,0,0,120,121,0,0,0]]
