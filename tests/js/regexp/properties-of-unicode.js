[
  'aB\u00e9\u0416\u4e2d1_'.match(/\p{L}/gu).join(), 'aB1'.match(/\p{Lu}|\p{Nd}/gu), /\p{Script=Greek}/u.test('\u03b1'), /\p{sc=Cyrillic}+/u.exec('a\u0416\u0418b')[0], /\P{L}/u.exec('ab1')[0],
  /^\p{Emoji_Presentation}$/u.test('\u{1f600}'), /[\p{L}\-]/u.test("-"), /\p{Script_Extensions=Latin}/u.test('a'), /\p{ASCII_Hex_Digit}+/u.exec('xFf0')[0], /[^\p{Any}]/u.test('a'), /\p{White_Space}/u.test('\u2003'),
  /\p{Lu}/iu.test('a'), /[^\P{Lu}]/iu.test('a'), /\p{General_Category=Decimal_Number}/u.test('\u0663'), /\p{ID_Start}\p{ID_Continue}*/u.exec('1ab2')[0],
]
// expect: ["a,B,é,Ж,中",["B","1"],true,"ЖИ","1",true,true,true,"Ff0",false,true,true,false,true,"ab2"]
