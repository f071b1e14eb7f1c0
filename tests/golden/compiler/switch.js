function word(n) { switch (n) { case 1: return 'one'; case fetch('/two'): case 3: n++; default: n += 10; break; case 9: n = 0; } return n; }
word(2)
