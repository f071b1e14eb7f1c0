const { format } = require('date-fns/format');
const { parse } = require('date-fns/parse');
const { parseISO } = require('date-fns/parseISO');
const { add } = require('date-fns/add');
const { sub } = require('date-fns/sub');
const { addBusinessDays } = require('date-fns/addBusinessDays');
const { differenceInDays } = require('date-fns/differenceInDays');
const { differenceInMonths } = require('date-fns/differenceInMonths');
const { differenceInBusinessDays } = require('date-fns/differenceInBusinessDays');
const { intervalToDuration } = require('date-fns/intervalToDuration');
const { formatDuration } = require('date-fns/formatDuration');
const { formatDistance } = require('date-fns/formatDistance');
const { formatDistanceStrict } = require('date-fns/formatDistanceStrict');
const { formatRelative } = require('date-fns/formatRelative');
const { eachDayOfInterval } = require('date-fns/eachDayOfInterval');
const { eachWeekendOfMonth } = require('date-fns/eachWeekendOfMonth');
const { startOfISOWeek } = require('date-fns/startOfISOWeek');
const { endOfQuarter } = require('date-fns/endOfQuarter');
const { getISOWeek } = require('date-fns/getISOWeek');
const { isValid } = require('date-fns/isValid');
const { isWithinInterval } = require('date-fns/isWithinInterval');
const { areIntervalsOverlapping } = require('date-fns/areIntervalsOverlapping');
const { closestTo } = require('date-fns/closestTo');
const { roundToNearestMinutes } = require('date-fns/roundToNearestMinutes');
const { isEqual } = require('date-fns/isEqual');
const { nextFriday } = require('date-fns/nextFriday');
const { compareDesc } = require('date-fns/compareDesc');
const { de } = require('date-fns/locale/de');

const day = new Date(2024, 1, 29, 13, 5, 9, 78);
const plain = date => format(date, 'yyyy-MM-dd HH:mm:ss.SSS');
const caught = action => { try { return action(); } catch (error) { return error.name + ': ' + error.message; } };
const result = {
  tokens: ["G GGGG y yy yyyy", 'M MM MMM MMMM MMMMM Q QQQ QQQQ Mo do Do', 'w ww wo I II d dd D', 'E EEEE EEEEE EEEEEE i iii e c', 'a aaa aaaa b B', 'h hh H HH k K m mm s ss S SS SSS', "'quoted' ''single'' P PP PPP PPPP p pp PPpp"].map(tokens => caught(() => format(day, tokens, { useAdditionalDayOfYearTokens: true }))),
  german: format(day, 'EEEE, do MMMM yyyy PPPP', { locale: de }),
  errors: [caught(() => format(new Date(NaN), 'yyyy')), caught(() => format(day, 'YYYY')), caught(() => format(day, 'n'))],
  parsed: [['02/11/2014', 'MM/dd/yyyy'], ['February 29th, 2024 1:02 PM', 'MMMM do, yyyy h:mm a'], ['2024-W09-4', "RRRR-'W'II-i"], ['24 060', 'yy DDD'], ['nonsense', 'yyyy'], ['31.02.2024', 'dd.MM.yyyy']].map(([text, tokens]) => { const date = parse(text, tokens, new Date(2000, 0, 1), { useAdditionalDayOfYearTokens: true }); return isValid(date) ? plain(date) : 'invalid'; }),
  iso: ['2014-02-11T11:30:30', '2014-02-11', '20140211T1130', '2014-W07', '2014-042', '2014-02-11T11', 'x'].map(text => { const date = parseISO(text); return isValid(date) ? plain(date) : 'invalid'; }),
  added: [plain(add(day, { years: 1, months: 1, weeks: 1, days: 1, hours: 25, minutes: 61, seconds: 1 })), plain(sub(day, { months: 12 })), plain(addBusinessDays(day, 3)), plain(nextFriday(day))],
  differences: [differenceInDays(day, new Date(2020, 0, 1)), differenceInMonths(day, new Date(2020, 0, 31)), differenceInBusinessDays(day, new Date(2024, 0, 1))],
  duration: [intervalToDuration({ start: new Date(1929, 0, 15, 12), end: new Date(1968, 3, 4, 19, 5) }), formatDuration({ months: 9, days: 2, hours: 0 }, { delimiter: ', ' })],
  distance: [1, 45, 3600, 90000, 3e6, 1e8].map(seconds => formatDistance(day, new Date(day.getTime() + seconds * 1000), { addSuffix: true, includeSeconds: true }) + ' / ' + formatDistanceStrict(day, new Date(day.getTime() + seconds * 1000))),
  relative: [-6, -1, 0, 1, 5, 9].map(days => formatRelative(add(day, { days }), day)),
  days: eachDayOfInterval({ start: new Date(2024, 1, 27), end: new Date(2024, 2, 2) }, { step: 2 }).map(plain),
  weekends: eachWeekendOfMonth(day).length,
  weeks: [plain(startOfISOWeek(day)), plain(endOfQuarter(day)), getISOWeek(new Date(2021, 0, 3))],
  intervals: [isWithinInterval(day, { start: new Date(2024, 0, 1), end: new Date(2025, 0, 1) }), areIntervalsOverlapping({ start: 1, end: 5 }, { start: 5, end: 9 }, { inclusive: true }), plain(closestTo(day, [new Date(2024, 0, 1), new Date(2024, 2, 1)]))],
  rounded: plain(roundToNearestMinutes(day, { nearestTo: 15 })),
  sorted: [new Date(1), new Date(3), new Date(2)].sort(compareDesc).map(Number),
  equal: isEqual(day, new Date(day)),
};
result;
// expect: {"tokens":["AD Anno Domini 2024 24 2024","2 02 Feb February F 1 Q1 1st quarter 2nd 29th 60th","9 09 9th 9 09 29 29 60","Thu Thursday T Th 4 Thu 5 5","PM pm p.m. PM in the afternoon","1 01 13 13 13 1 5 05 9 09 0 07 078","RangeError: Format string contains an unescaped latin alphabet character `n`"],"german":"Donnerstag, 29. Februar 2024 Donnerstag, 29. Februar 2024","errors":["RangeError: Invalid time value","RangeError: Use `yyyy` instead of `YYYY` (in `YYYY`) for formatting years to the input `Thu Feb 29 2024 13:05:09 GMT+0000 (Coordinated Universal Time)`; see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md","RangeError: Format string contains an unescaped latin alphabet character `n`"],"parsed":["2014-02-11 00:00:00.000","2024-02-29 13:02:00.000","2024-02-29 00:00:00.000","2024-02-29 00:00:00.000","invalid","invalid"],"iso":["2014-02-11 11:30:30.000","2014-02-11 00:00:00.000","2014-02-11 11:30:00.000","2014-02-10 00:00:00.000","2014-02-11 00:00:00.000","2014-02-11 11:00:00.000","invalid"],"added":["2025-04-07 15:06:10.078","2023-02-28 13:05:09.078","2024-03-05 13:05:09.078","2024-03-01 13:05:09.078"],"differences":[1520,49,43],"duration":[{"years":39,"months":2,"days":20,"hours":7,"minutes":5},"9 months, 2 days"],"distance":["less than 5 seconds ago / 1 second","less than a minute ago / 45 seconds","about 1 hour ago / 1 hour","1 day ago / 1 day","about 1 month ago / 1 month","about 3 years ago / 3 years"],"relative":["last Friday at 1:05 PM","yesterday at 1:05 PM","today at 1:05 PM","tomorrow at 1:05 PM","Tuesday at 1:05 PM","03/09/2024"],"days":["2024-02-27 00:00:00.000","2024-02-29 00:00:00.000","2024-03-02 00:00:00.000"],"weekends":8,"weeks":["2024-02-26 00:00:00.000","2024-03-31 23:59:59.999",53],"intervals":[true,true,"2024-03-01 00:00:00.000"],"rounded":"2024-02-29 13:00:00.000","sorted":[3,2,1],"equal":true}
