const e = new TypeError('hidden');
e.code = 'E_CODE';
[JSON.stringify(new Error('x')), JSON.stringify(e), { ...e }];
// expect: ["{}", "{\"code\":\"E_CODE\"}", {"code": "E_CODE"}]
