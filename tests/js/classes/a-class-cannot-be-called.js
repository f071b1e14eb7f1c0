class A {}
let caught;
try { A(); } catch (error) { caught = error.name; }
let method;
try { new (new (class { m() {} })().m)(); } catch (error) { method = error.name; }
[caught, method];
// expect: ["TypeError","TypeError"]
