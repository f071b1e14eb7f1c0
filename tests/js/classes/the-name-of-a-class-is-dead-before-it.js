const results = [];
try { new Later(); } catch (error) { results.push(error.name); }
class Later {}
try { class X extends X {} } catch (error) { results.push(error.name); }
try { class Y { static [Y.name] = 1; } } catch (error) { results.push(error.name); }
class Z { static self = Z; }
try { class W { static change() { W = 1; } } W.change(); } catch (error) { results.push(error.name); }
results.push(Z.self === Z);
results;
// expect: ["ReferenceError","ReferenceError","ReferenceError","TypeError",true]
