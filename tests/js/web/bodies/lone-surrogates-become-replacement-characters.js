return [...await new Response('a\ud800b\udc00\ud83d\ude00').bytes()];
// style: standard
// expect: [97,239,191,189,98,239,191,189,240,159,152,128]
