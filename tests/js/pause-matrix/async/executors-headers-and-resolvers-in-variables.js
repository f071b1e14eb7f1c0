const kept = [];
class Mine extends Promise { constructor(executor) { kept.push(executor); super(executor); } }
const made = Mine.resolve('v');
let own; const open = new Promise((...pair) => { own = pair; });
const { headers } = await fetch('/first');
const nothing = headers.get('x-nothing');
await fetch('/pause');
own[0](headers.has('x-nothing'));
const tries = kept.map(executor => { try { executor(() => {}, () => {}); return 'called'; } catch (error) { return error.name; } });
return [await made, await open, nothing, headers.get('x-nothing'), tries, kept.length, typeof own[1]];
// pause: /first => 1
// pause: /pause => 2
// style: standard
// expect: ["v",false,null,null,["TypeError"],2,"function"]
