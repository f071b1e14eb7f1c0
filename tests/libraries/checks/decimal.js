const Decimal = require('decimal.js');

const D = value => new Decimal(value);
const Precise = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -9, toExpPos: 30 });
const caught = action => { try { return action(); } catch (error) { return error.message; } };
const result = {
  sums: [D('0.1').plus('0.2'), D('1e500').minus(1), D(5).times('0.3333333333333333333333'), D(2).div(3), D(-7).mod(3), D('123.456').divToInt('-0.7')].map(String),
  powers: [D(2).pow(0.5), D(2).pow(-10), D(2).sqrt(), D(-27).cbrt(), D(2).pow(1000), Decimal.exp(1), D('1e-7').pow(3)].map(String),
  logs: [D(10).ln(), D(1000).log(), D(8).log(2), Decimal.log10('0.001'), Decimal.log2(1024)].map(String),
  trigonometry: ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'atanh'].map(name => Decimal[name]('0.5').toString()),
  precise: [new Precise(1).div(7), Precise.acos(-1), new Precise(2).sqrt(), new Precise('1e-10').plus(1), Precise.exp('-3.7')].map(String),
  rounding: [0, 1, 2, 3, 4, 5, 6, 7, 8].map(mode => [D('2.5').toDecimalPlaces(0, mode), D('-2.5').toDecimalPlaces(0, mode), D('1234.5678').toSignificantDigits(3, mode)].join()),
  formats: [D('1234.5').toFixed(2), D('0.00000123').toString(), D('123456789').toExponential(3), D('123456789').toPrecision(4), D('-0').valueOf(), D(255).toHex(), D('0.1').toBinary(), D(511.5).toOctal(), D('0xff.8').toString(), D('0b101').toNumber()].map(String),
  fractions: [D('1.75').toFraction(), D(Math.PI.toString()).toFraction(100), D('0.1').toNearest('0.03')].map(String),
  compare: [D(1).cmp('1.0'), D('NaN').cmp(1), D(2).gt(1), D('1e3').eq(1000), D('Infinity').isFinite(), D(5).isInteger(), D('-0').isNegative(), D(0).isZero(), D(3).lte(2)],
  statics: [Decimal.max(1, '3', 2), Decimal.min(4, -1), Decimal.sum(1, 2, '3.5'), Decimal.hypot(3, 4), Decimal.sign(-3), Decimal.round('2.5'), Decimal.floor(-1.5), Decimal.ceil('1.01'), Decimal.trunc('-1.9'), Decimal.clamp(10, 1, 5), Decimal.abs(-3), Decimal.atan2(1, 2)].map(String),
  parts: [D('123.4567').precision(), D('1200').precision(true), D('0.00123').decimalPlaces(), D('123.45').d, D('123.45').e, D('-1').s],
  bad: [caught(() => D('abc')), caught(() => D('1.2.3')), caught(() => Decimal.config({ precision: 0 })), String(D(0).div(0)), String(D(-1).sqrt()), String(D(1).div(0))],
  json: JSON.stringify({ price: D('12.30'), list: [D('1e21')] }),
  primitive: [D('1.5') + 1, +D('1.5'), `${D('2.50')}`, D(3) > D(2)],
  interest: Array.from({ length: 12 }).reduce(sum => sum.times('1.0041666666666667'), D(1000)).toFixed(10),
};
result;
// expect: {"sums":["0.3","1e+500","1.6666666666666666667","0.66666666666666666667","-1","-176"],"powers":["1.4142135623730950488","0.0009765625","1.4142135623730950488","-3","1.0715086071862673209e+301","2.7182818284590452354","1e-21"],"logs":["2.302585092994045684","3","3","-3","10"],"trigonometry":["0.47942553860420300027","0.87758256189037271612","0.54630248984379051326","0.52359877559829887308","1.0471975511965977462","0.46364760900080611621","0.52109530549374736162","1.1276259652063807852","0.4621171572600097585","0.4812118250596034475","0.5493061443340548457"],"precise":["0.14285714285714285714285714285714285714285714285714","3.1415926535897932384626433832795028841971693993751","1.4142135623730950488016887242096980785696718753769","1.0000000001","0.024723526470339391202757382983402629344505070337871"],"rounding":["3,-3,1240","2,-2,1230","3,-2,1240","2,-3,1230","3,-3,1230","2,-2,1230","2,-2,1230","3,-2,1230","2,-3,1230"],"formats":["1234.50","0.00000123","1.235e+8","1.235e+8","-0","0xff","0b0.00011001100110011001101","0o777.4","255.5","5"],"fractions":["7,4","311,99","0.09"],"compare":[0,null,true,true,false,true,true,true,false],"statics":["3","-1","6.5","5","-1","3","-2","2","-1","5","3","0.46364760900080611621"],"parts":[7,4,5,[123,4500000],2,-1],"bad":["[DecimalError] Invalid argument: abc","[DecimalError] Invalid argument: 1.2.3","[DecimalError] Invalid argument: precision: 0","NaN","NaN","Infinity"],"json":"{\"price\":\"12.3\",\"list\":[\"1e+21\"]}","primitive":["1.51",1.5,"2.5",true],"interest":"1051.1618978817"}
