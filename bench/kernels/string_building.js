const SIZE = 20000; // quick 500
function kernel(n) {
  let text = '';
  const lines = [];
  for (let i = 0; i < n; i++) {
    text += 'item ' + i + ',';
    if (text.length > 1000) {
      lines.push(`${lines.length}: ${text}`);
      text = '';
    }
  }
  return lines.join('\n').length + text.length;
}
kernel(SIZE);
