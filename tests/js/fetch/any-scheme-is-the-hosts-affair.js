const answer = fetch('approval:expense/12');
const result = fetch('tool:calculator', { method: 'POST', body: JSON.stringify({ expression: '1+1' }) });
[answer, result];
// pause: approval:expense/12 => {"approved": true}
// pause: POST tool:calculator {"expression": "1+1"} => 2
// expect: [{"approved": true}, 2]
