function evaluate(text) {
  let at = 0;
  const peek = () => { while (text[at] === ' ') at++; return text[at]; };
  const primary = () => {
    if (peek() === '(') { at++; const v = sum(); peek(); at++; return v; }
    let digits = '';
    while (peek() >= '0' && text[at] <= '9') digits += text[at++];
    return Number(digits);
  };
  const product = () => { let v = primary(); while (peek() === '*' || peek() === '/') v = text[at++] === '*' ? v * primary() : v / primary(); return v; };
  const sum = () => { let v = product(); while (peek() === '+' || peek() === '-') v = text[at++] === '+' ? v + product() : v - product(); return v; };
  return sum();
}
['1 + 2 * 3', '(1+2)*3 - 4/2', '2*(3+(4-1))'].map(evaluate);
// expect: [7, 7, 12]
