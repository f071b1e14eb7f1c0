[1 == '1', 0 == '', 0 == '0', '' == '0', null == undefined, null == 0, undefined == 0, NaN == NaN, true == 1, true == '1', true == 'true', [1] == 1, [1, 2] == '1,2', ({}) == '[object Object]', null == false, '\n' == 0, [] == ![]];
// expect: [true, true, true, false, true, false, false, false, true, true, false, true, true, true, false, true, true]
