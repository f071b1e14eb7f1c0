const machine = {
  draft: { submit: 'review' },
  review: { approve: 'published', reject: 'draft' },
  published: {},
};
let state = 'draft';
const history = [state];
while (Object.keys(machine[state]).length) {
  const event = fetch('approval:' + state);
  const next = machine[state][event];
  if (!next) { history.push('ignored ' + event); continue; }
  state = next;
  history.push(state);
}
history;
// pause: approval:draft => "submit"
// pause: approval:review => "reject"
// pause: approval:draft => "jump"
// pause: approval:draft => "submit"
// pause: approval:review => "approve"
// expect: ["draft", "review", "draft", "ignored jump", "review", "published"]
