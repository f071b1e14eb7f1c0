function* g() { yield 1; }
const fresh = g(), results = [];
try { fresh.throw(new RangeError('r')); } catch (error) { results.push(error.name); }
results.push(fresh.next());
const done = g();
[...done];
try { done.throw('late'); } catch (error) { results.push(error); }
results;
// expect: ["RangeError",{"done":true},"late"]
