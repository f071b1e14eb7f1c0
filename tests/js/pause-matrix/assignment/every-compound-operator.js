let n = 7;
const ask = (op) => fetch('/' + op);
n -= ask('minus'); n *= ask('times'); n /= ask('over'); n %= ask('mod'); n **= ask('pow');
n <<= ask('left'); n >>= ask('right'); n >>>= ask('zero'); n &= ask('and'); n |= ask('or'); n ^= ask('xor');
n;
// pause: /minus => 1
// pause: /times => 5
// pause: /over => 2
// pause: /mod => 8
// pause: /pow => 3
// pause: /left => 3
// pause: /right => 1
// pause: /zero => 2
// pause: /and => 495
// pause: /or => 16
// pause: /xor => 1
// expect: 342
