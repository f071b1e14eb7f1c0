const response = new Response('text');
const before = response.bodyUsed;
const first = response.text();
const during = response.bodyUsed;
const again = await response.json().catch(error => [error.name, error.message]);
let cloned = 'no error';
try { response.clone(); } catch (error) { cloned = [error.name, error.message]; }
return [before, await first, during, again, cloned];
// style: standard
// expect: [false,"text",true,["TypeError","Body is unusable: Body has already been read"],["TypeError","Response.clone: Body has already been consumed."]]
