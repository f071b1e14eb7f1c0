function withRetry(url, limit) {
  let lastError;
  for (let attempt = 1; attempt <= limit; attempt++) {
    try { return { data: fetch(url), attempt }; } catch (error) {
      lastError = error;
      if (error.status && error.status < 500) break;
    }
  }
  return { failed: lastError.message };
}
[withRetry('/a', 3), withRetry('/b', 2), withRetry('/c', 5)];
// pause: /a => 503 null
// pause: /a => error "reset"
// pause: /a => "ok"
// pause: /b => 500 null
// pause: /b => 502 null
// pause: /c => 404 null
// expect: [{"data": "ok", "attempt": 3}, {"failed": "HTTP 502"}, {"failed": "HTTP 404"}]
