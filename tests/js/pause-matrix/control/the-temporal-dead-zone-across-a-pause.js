const seen = [];
{
  const early = () => late;
  fetch('/wait');
  try { early(); } catch (error) { seen.push(error.name); }
  let late = fetch('/late');
  seen.push(early());
}
seen;
// pause: /wait => null
// pause: /late => 5
// expect: ["ReferenceError", 5]
