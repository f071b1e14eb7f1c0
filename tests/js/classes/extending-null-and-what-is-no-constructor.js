class N extends null { static s() { return 's'; } }
const results = [N.s(), Object.getPrototypeOf(N.prototype) === null, Object.getPrototypeOf(N) === Function.prototype];
try { new N(); } catch (error) { results.push(error.name); }
try { class X extends 5 {} } catch (error) { results.push(error.name); }
try { class X extends (() => 1) {} } catch (error) { results.push(error.name); }
function Bad() {}
Bad.prototype = 3;
try { class X extends Bad {} } catch (error) { results.push(error.name); }
results;
// expect: ["s",true,true,"TypeError","TypeError","TypeError","TypeError"]
