function attempt(url) {
  for (;;) {
    try { return fetch(url); } catch (error) { if (error.status === 404) break; } finally { fetch('/done'); }
  }
  return null;
}
attempt('/a')
