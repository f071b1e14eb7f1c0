['😀' < '\uffff', 'é' > 'z', 'Z' < 'a', '\ud83d' < '😀'];
// expect: [true, true, true, true]
