{ if (true) return 'fine'; }
// expect: "fine"
