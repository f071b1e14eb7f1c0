const script = (0, eval), sign = Symbol('sign');
let Map; let counted = 1; class URL {}
globalThis.late = 'property';
globalThis[sign] = 'signed';
function touch() { return [Map, counted, typeof URL.parse]; }
const own = Object.getOwnPropertyDescriptor(globalThis, 'Map');
globalThis.counted = fetch('/counted');
Object.defineProperty(globalThis, 'URL', { get: () => 'getter ' + counted, configurable: true });
counted++;
const first = [touch(), typeof globalThis.Map, new globalThis.Map([[1, 2]]).size, own.enumerable, own.writable, globalThis.counted, globalThis.URL, Object.keys(globalThis).includes('counted')];
fetch('/again');
globalThis.Map = 5;
const second = [touch(), globalThis.Map, globalThis.counted, globalThis.URL, globalThis[sign], delete globalThis.URL, globalThis.URL, 'URL' in globalThis, touch()];
[first, second, fetch('/end'), globalThis.Map, 'URL' in globalThis, globalThis.late];
// pause: GET /counted => "property"
// pause: GET /again => 1
// pause: GET /end => 2
// expect: [[[null,2,"undefined"],"function",1,false,true,"property","getter 2",true],[[null,2,"undefined"],5,"property","getter 2","signed",true,null,false,[null,2,"undefined"]],2,5,false,"property"]
