const lone = 'a\ud83d';
[lone.isWellFormed(), 'a😀'.isWellFormed(), lone.toWellFormed() === 'a\ufffd', JSON.stringify(lone)];
// expect: [false, true, true, "\"a\\ud83d\""]
