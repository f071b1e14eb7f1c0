const size = n => { switch (true) { case n < 10: return 'small'; case n < 100: return 'medium'; default: return 'large'; } };
[size(5), size(50), size(500)];
// expect: ["small", "medium", "large"]
