const host = text => URL.parse('https://' + text)?.host ?? null
;[
  'münchen.de', 'MÜNCHEN.de', 'faß.de', '日本語。jp', '点看', 'ⅷ.com', 'ＧＯ.com', 'a\u00adb.com', '\u200b', 'a\u0301.com', '☃.net', '💩.la',
  'עברית.com', 'אa.com', 'نامه\u200cای.com', 'a\u200cb.com', '\u0301a.com', 'ＷＷＷ．ｅｘ．ｃｏｍ', '１２７．０．０．１', 'ß', 'ﷺ.com', '\ufffd.com', 'x\u2260y.com',
].map(text => [text, host(text)])
// expect: [["münchen.de","xn--mnchen-3ya.de"],["MÜNCHEN.de","xn--mnchen-3ya.de"],["faß.de","xn--fa-hia.de"],["日本語。jp","xn--wgv71a119e.jp"],["点看","xn--3pxu8k"],["ⅷ.com","viii.com"],["ＧＯ.com","go.com"],["a­b.com","ab.com"],["​",null],["á.com","xn--1ca.com"],["☃.net","xn--n3h.net"],["💩.la","xn--ls8h.la"],["עברית.com","xn--5dbqzzl.com"],["אa.com",null],["نامه‌ای.com","xn--mgba3gch31f060k.com"],["a‌b.com",null],["́a.com",null],["ＷＷＷ．ｅｘ．ｃｏｍ","www.ex.com"],["１２７．０．０．１","127.0.0.1"],["ß","xn--zca"],["ﷺ.com",null],["�.com",null],["x≠y.com","xn--xy-miv.com"]]
