const SIZE = 30000; // quick 500
function kernel(n) {
  const text = 'Hello, World 123. '.repeat(Math.ceil(n / 18)).slice(0, n);
  let vowels = 0;
  let digits = 0;
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === 'e' || c === 'o') vowels++;
    else if (c >= '0' && c <= '9') digits++;
    hash = (hash * 31 + text.charCodeAt(i)) % 65521;
  }
  return vowels + digits * 3 + hash;
}
kernel(SIZE);
