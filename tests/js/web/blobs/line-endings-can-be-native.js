const text = 'a\r\nb\nc';
return [new Blob([text]).size, new Blob([text], { endings: 'native' }).size, new Blob([text], { endings: 'transparent' }).size];
// style: standard
// expect: [6,5,6]
