const url = { toString: () => '/from-object' };
[fetch(url), fetch(5), fetch(['/in-array'])];
// pause: /from-object => 1
// pause: 5 => 2
// pause: /in-array => 3
// expect: [1, 2, 3]
