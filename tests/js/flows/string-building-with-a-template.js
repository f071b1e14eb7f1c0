const render = (template, values) => template.split('{{').map((part, i) => {
  if (i === 0) return part;
  const [name, rest] = part.split('}}');
  return (values[name.trim()] ?? '?') + rest;
}).join('');
render('Dear {{ name }}, you owe {{sum}} {{ currency }}.', { name: 'Ann', sum: 5 });
// expect: "Dear Ann, you owe 5 ?."
