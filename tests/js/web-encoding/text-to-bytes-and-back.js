const bytes = new TextEncoder().encode('é€😀 \ud800x')
;[[...bytes], new TextDecoder().decode(bytes), new TextEncoder().encode().length, new TextEncoder().encoding, [...new TextEncoder().encode(12)]]
// expect: [[195,169,226,130,172,240,159,152,128,32,239,191,189,120],"é€😀 �x",0,"utf-8",[49,50]]
