const before = fetch("url");
throw new Error("msg");
// pause: url => 1
// expect-error: Error: msg
