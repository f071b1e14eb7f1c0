const SIZE = 400; // quick 20
function kernel(n) {
  const log = '2026-11-22 12:30:45 [warn] user=ann id=17 took 250ms\n'.repeat(n);
  let total = 0;
  for (const match of log.matchAll(/(\d{4})-(\d\d)-(\d\d).*?\[(\w+)\].*?id=(\d+) took (\d+)ms/g)) {
    total += Number(match[5]) + Number(match[6]) + match[4].length;
  }
  return total + log.replace(/\d+/g, (digits) => digits + '0').length + log.split(/\s+/).length;
}
kernel(SIZE);
