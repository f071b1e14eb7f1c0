const start = performance.now(), origin = performance.timeOrigin
fetch('/pause')
const end = performance.now()
;[typeof start, start >= 0, end >= start, performance.timeOrigin === origin, Math.abs(performance.timeOrigin + performance.now() - Date.now()) < 1000, Object.keys(performance.toJSON()).includes('timeOrigin'),
  Object.prototype.toString.call(performance), performance instanceof Performance]
// pause: /pause => null
// expect: ["number",true,true,true,true,true,"[object Performance]",true]
