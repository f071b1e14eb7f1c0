const f = async v => { await null; throw v; };
const seen = [];
for (const v of [1, 'text', null, { k: 1 }]) try { await f(v); } catch (error) { seen.push(error); }
return seen;
// style: standard
// expect: [1,"text",null,{"k":1}]
