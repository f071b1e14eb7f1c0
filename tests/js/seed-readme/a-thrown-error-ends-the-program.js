throw new Error("msg")
// expect-error: Error: msg
