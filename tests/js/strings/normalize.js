['e\u0301'.normalize() === 'é', 'é'.normalize('NFD').length, 'ﬁ'.normalize('NFKC')];
// expect: [true, 2, "fi"]
