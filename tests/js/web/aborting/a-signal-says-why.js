const plain = new AbortController();
plain.abort();
const own = AbortSignal.abort({ code: 7 });
const seen = [plain.signal.reason.name, plain.signal.reason.message, plain.signal.reason.code, own.reason];
try { plain.signal.throwIfAborted(); } catch (error) { seen.push(error === plain.signal.reason); }
try { new AbortController().signal.throwIfAborted(); seen.push('fine'); } catch { seen.push('thrown'); }
try { new AbortSignal(); } catch (error) { seen.push(error.name); }
try { AbortController(); } catch (error) { seen.push(error.name); }
return [...seen, String(plain), String(plain.signal), Object.keys(plain), plain.signal instanceof EventTarget];
// expect: ["AbortError","This operation was aborted",20,{"code":7},true,"fine","TypeError","TypeError","[object AbortController]","[object AbortSignal]",[],true]
// style: standard
