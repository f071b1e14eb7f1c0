const SIZE = 6000; // quick 300
function check(i) {
  if (i % 5 === 0) throw new Error('bad ' + i);
  return i;
}
function kernel(n) {
  let good = 0;
  let bad = 0;
  let done = 0;
  for (let i = 0; i < n; i++) {
    try {
      good += check(i);
    } catch (error) {
      bad += error.message.length;
    } finally {
      done++;
    }
  }
  return good + bad + done;
}
kernel(SIZE);
