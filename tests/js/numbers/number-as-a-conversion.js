[Number(''), Number(' \n'), Number('12abc'), Number('0x1g'), Number(null), Number(undefined), Number([]), Number([7]), Number({}), Number(true), Number('-0x10'), Number('+5'), Number('.'), Number('Infinity'), Number('infinity'), Number(), Number('1e1000')].map(String);
// expect: ["0", "0", "NaN", "NaN", "0", "NaN", "0", "7", "NaN", "1", "NaN", "5", "NaN", "Infinity", "NaN", "0", "Infinity"]
