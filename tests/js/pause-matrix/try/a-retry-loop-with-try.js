let result;
for (let attempt = 1; attempt <= 3; attempt++) {
  try {
    result = fetch('/flaky?attempt=' + attempt);
    break;
  } catch (error) {
    if (attempt === 3) throw error;
  }
}
result;
// pause: /flaky?attempt=1 => 503 null
// pause: /flaky?attempt=2 => error "reset"
// pause: /flaky?attempt=3 => "made it"
// expect: "made it"
