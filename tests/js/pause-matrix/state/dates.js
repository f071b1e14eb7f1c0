const d = new Date(Date.UTC(2024, 1, 29, 12, 30, 15, 250));
const invalid = new Date(NaN);
d.note = 'own';
class Stamp extends Date { get year() { return this.getUTCFullYear(); } }
const stamp = new Stamp(0);
const far = new Date(8.64e15), early = new Date(-1);
const shared = [d, d];
fetch('/pause');
shared[0].setUTCDate(30);
[
  d.toISOString(), shared[1] === d, d.note, invalid.getTime(), isNaN(invalid), stamp.year, stamp instanceof Stamp,
  far.toISOString(), early.getTime(), typeof (d + 1), d - early, JSON.stringify({ d, invalid }), Object.prototype.toString.call(stamp),
]
// pause: /pause => 0
// expect: ["2024-03-01T12:30:15.250Z",true,"own",null,true,1970,true,"+275760-09-13T00:00:00.000Z",-1,"string",1709296215251,"{\"d\":\"2024-03-01T12:30:15.250Z\",\"invalid\":null}","[object Date]"]
