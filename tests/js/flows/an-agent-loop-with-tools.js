const messages = [{ role: 'user', text: 'What is 2 + 3, doubled?' }];
let turns = 0;
for (;;) {
  const reply = fetch('model:chat', { method: 'POST', body: JSON.stringify(messages.length) });
  messages.push({ role: 'assistant', ...reply });
  if (!reply.tool) break;
  try { messages.push({ role: 'tool', text: String(fetch('tool:' + reply.tool, { method: 'POST', body: JSON.stringify(reply.args) })) }); }
  catch ({ message }) { messages.push({ role: 'tool', text: 'failed: ' + message }); }
  if (++turns > 5) throw new Error('too many turns');
}
messages.map(m => m.role + ': ' + (m.text ?? m.tool));
// pause: POST model:chat 1 => {"tool": "add", "args": [2, 3]}
// pause: POST tool:add [2, 3] => 5
// pause: POST model:chat 3 => {"tool": "double", "args": [5]}
// pause: POST tool:double [5] => 500 null
// pause: POST model:chat 5 => {"text": "It is 10."}
// expect: ["user: What is 2 + 3, doubled?", "assistant: add", "tool: 5", "assistant: double", "tool: failed: HTTP 500", "assistant: It is 10."]
