const params = new URLSearchParams('z=b&a=b&z=a&a=a&\ufffd=1&\u{1f600}=2&=3')
params.sort()
;[...params].map(pair => pair.join())
// expect: [",3","a,b","a,a","z,b","z,a","😀,2","�,1"]
