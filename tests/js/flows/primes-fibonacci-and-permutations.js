const primes = n => { const sieve = Array(n + 1).fill(true); for (let i = 2; i * i <= n; i++) if (sieve[i]) for (let j = i * i; j <= n; j += i) sieve[j] = false; return sieve.map((p, i) => (p && i > 1 ? i : 0)).filter(Boolean); };
const fib = n => { let [a, b] = [0, 1]; while (n--) [a, b] = [b, a + b]; return a; };
const permute = list => (list.length < 2 ? [list] : list.flatMap((x, i) => permute([...list.slice(0, i), ...list.slice(i + 1)]).map(p => [x, ...p])));
[primes(30), fib(50), permute(['a', 'b', 'c']).map(p => p.join('')).join(' ')];
// expect: [[2, 3, 5, 7, 11, 13, 17, 19, 23, 29], 12586269025, "abc acb bac bca cab cba"]
