const tries = {
  space: () => new Headers({ 'a b': '1' }), empty: () => new Headers().get(''), letter: () => new Headers({ 'é': '1' }),
  line: () => new Headers({ a: 'x\ny' }), zero: () => new Headers().append('a', '\0'), wide: () => new Headers({ a: '\u0100' }),
  deleting: () => new Headers().delete('a:b'), having: () => new Headers().has('('), setting: () => new Headers().set('a', 'b\r\nc: d'),
};
return Object.entries(tries).map(([what, run]) => { try { run(); return [what, 'no error']; } catch (error) { return [what, error.name]; } });
// style: standard
// expect: [["space","TypeError"],["empty","TypeError"],["letter","TypeError"],["line","TypeError"],["zero","TypeError"],["wide","TypeError"],["deleting","TypeError"],["having","TypeError"],["setting","TypeError"]]
