let original, seen;
try {
  try { original = new RangeError('far'); throw original; } catch (error) {
    fetch('/log');
    throw error;
  }
} catch (error) { seen = error === original && error instanceof RangeError; }
seen;
// pause: /log => null
// expect: true
