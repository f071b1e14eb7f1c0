try {
  await fetch('http://127.0.0.1:1/');
  return 'fine';
} catch (error) {
  return [error instanceof TypeError, error.name];
}
// style: standard
// expect: [true,"TypeError"]
