const type = encodeURIComponent('application/x-www-form-urlencoded;charset=UTF-8');
const reply = await fetch(`${input.base}/reply?type=${type}&body=${encodeURIComponent('a=1&b=%C3%BC+x&a=2&c&=d')}`);
return [...await reply.formData()];
// style: standard
// request: GET /reply?type=application%2Fx-www-form-urlencoded%3Bcharset%3DUTF-8&body=a%3D1%26b%3D%25C3%25BC%2Bx%26a%3D2%26c%26%3Dd
// expect: [["a","1"],["b","\u00fc x"],["a","2"],["c",""],["","d"]]
