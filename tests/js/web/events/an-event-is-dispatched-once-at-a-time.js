const target = new EventTarget();
const seen = [];
target.addEventListener('x', (event) => { try { target.dispatchEvent(event); } catch (error) { seen.push(error instanceof Error && "refused"); } });
const event = new Event('x');
target.dispatchEvent(event);
seen.push(target.dispatchEvent(event));
for (const bad of [undefined, {}, 'x']) { try { target.dispatchEvent(bad); } catch (error) { seen.push(error.name); } }
try { target.addEventListener('x', 5); seen.push('fine'); } catch (error) { seen.push(error.name); }
try { target.addEventListener('x', null); seen.push('fine'); } catch (error) { seen.push(error.name); }
return seen;
// expect: ["refused","refused",true,"TypeError","TypeError","TypeError","TypeError","fine"]
// style: standard
