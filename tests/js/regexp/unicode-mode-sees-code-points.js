[
  /^.$/.test('\u{1f600}'), /^.$/u.test('\u{1f600}'), /\u{1f600}/u.test('\u{1f600}'), /^[^x]$/u.test('\u{1f600}'), /[\u{1f600}-\u{1f64f}]/u.test('\u{1f601}'), /\ud83d/.test('\u{1f600}'),
  /\ud83d/u.test('\u{1f600}'), /\u{61}/.test('u'.repeat(61)), /^\S$/u.test('\u{1f600}'), '\u{1f600}'.replace(/./gu, '$&$&').length, /\ude00/u.exec('\u{1f600}'),
  /(?<=\u{1f600})x/u.test('\u{1f600}x'), /\w/iu.test('\u017f'), /\w/i.test('\u017f'), /[^\W]/iu.test('\u212a'), /\u212a/i.test('k'), /\u212a/iu.test('k'),
]
// expect: [false,true,true,true,true,true,false,true,true,4,null,true,true,false,true,false,true]
