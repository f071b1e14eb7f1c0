const dayjs = require('dayjs');

dayjs.extend(require('dayjs/plugin/utc'));
dayjs.extend(require('dayjs/plugin/duration'));
dayjs.extend(require('dayjs/plugin/relativeTime'));
dayjs.extend(require('dayjs/plugin/customParseFormat'));
dayjs.extend(require('dayjs/plugin/advancedFormat'));
dayjs.extend(require('dayjs/plugin/weekOfYear'));
dayjs.extend(require('dayjs/plugin/isBetween'));
dayjs.extend(require('dayjs/plugin/isoWeek'));
dayjs.extend(require('dayjs/plugin/quarterOfYear'));
dayjs.extend(require('dayjs/plugin/minMax'));
require('dayjs/locale/de');

const start = dayjs.utc('2024-01-31T10:20:30.045Z');
const result = {
  iso: start.toISOString(),
  format: start.format('dddd, MMMM D, YYYY h:mm:ss.SSS A [at] Z ZZ YY M MM MMM DD d dd ddd H HH hh m s'),
  advanced: start.format('Q Do k kk X x W w'),
  added: ['day', 'week', 'month', 'year', 'hour', 'millisecond'].map(unit => start.add(1, unit).toJSON()),
  subtracted: start.subtract(1.5, 'hour').format(),
  ends: ['year', 'quarter', 'month', 'week', 'isoWeek', 'date', 'hour'].map(unit => start.startOf(unit).format('YYYY-MM-DDTHH:mm') + '/' + start.endOf(unit).valueOf()),
  diffs: ['day', 'month', 'year', 'quarter', 'hour', 'second'].map(unit => start.diff('2021-03-01T00:00:00Z', unit, true)),
  compare: [start.isBefore('2025-01-01'), start.isAfter('2025-01-01'), start.isSame('2024-01-15', 'year'), start.isBetween('2024-01-01', '2024-02-01', 'day', '[)')],
  getters: [start.year(), start.month(), start.date(), start.day(), start.week(), start.isoWeek(), start.quarter(), start.daysInMonth(), start.unix()],
  set: start.set('month', 1).set('hour', 0).format(),
  parsed: [dayjs.utc('05/02/69 1:02:03 PM -05:00', 'MM/DD/YY h:mm:ss A Z').toISOString(), dayjs('2024-13-45', 'YYYY-MM-DD', true).isValid(), dayjs.utc('12-25-1995', 'MM-DD-YYYY').format('L LT dddd')],
  german: start.locale('de').format('dddd, D. MMMM YYYY') + ' ' + start.locale('de').to(start.add(3, 'day')),
  relative: [1, 50, 3000, 90000, 2500000, 40000000, 999999999].map(seconds => start.from(start.add(seconds, 'second')) + ', ' + dayjs.duration(seconds, 'second').humanize(true)),
  duration: [dayjs.duration({ hours: 25, minutes: 61 }).toISOString(), dayjs.duration('P1Y2M3DT4H5M6S').format('YYYY/MM/DD HH:mm:ss'), dayjs.duration(90, 'minutes').asHours()],
  invalid: [dayjs('nonsense').format(), dayjs(NaN).isValid(), dayjs(null).isValid()],
  extremes: [dayjs.max(start, start.add(1, 'ms')).valueOf() - start.valueOf(), dayjs.min([start, start.add(1, 'ms')]).valueOf() - start.valueOf()],
  object: start.toObject ? start.toObject() : Object.keys(start.toDate()),
  leap: dayjs.utc('2024-02-29').add(1, 'year').format('YYYY-MM-DD'),
};
result;
// expect: {"iso":"2024-01-31T10:20:30.045Z","format":"Wednesday, January 31, 2024 10:20:30.045 AM at +00:00 +0000 24 1 01 Jan 31 3 We Wed 10 10 10 20 30","advanced":"1 31st 10 10 1706696430 1706696430045 5 5","added":["2024-02-01T10:20:30.045Z","2024-02-07T10:20:30.045Z","2024-02-29T10:20:30.045Z","2025-01-31T10:20:30.045Z","2024-01-31T11:20:30.045Z","2024-01-31T10:20:30.046Z"],"subtracted":"2024-01-31T08:50:30+00:00","ends":["2024-01-01T00:00/1735689599999","2024-01-01T00:00/1711929599999","2024-01-01T00:00/1706745599999","2024-01-28T00:00/1707004799999","2024-01-29T00:00/1707091199999","2024-01-31T00:00/1706745599999","2024-01-31T10:00/1706698799999"],"diffs":[1066.4309032986112,34.98164204189068,2.915136836824223,11.660547347296893,25594.341679166668,92139630.045],"compare":[true,false,true,true],"getters":[2024,0,31,3,5,5,1,31,1706696430],"set":"2024-02-29T00:20:30+00:00","parsed":["1969-05-02T18:02:03.000Z",false,"L LT Monday"],"german":"Mittwoch, 31. Januar 2024 in 3 Tagen","relative":["a few seconds ago, in a few seconds","a minute ago, in a minute","an hour ago, in an hour","a day ago, in a day","a month ago, in a month","a year ago, in a year","32 years ago, in 32 years"],"duration":["PT25H61M","0001/02/03 04:05:06",1.5],"invalid":["Invalid Date",false,false],"extremes":[1,0],"object":[],"leap":"2025-02-28"}
