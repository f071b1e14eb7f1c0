const total = price * 2;
// expect-error: ReferenceError: price is not defined
