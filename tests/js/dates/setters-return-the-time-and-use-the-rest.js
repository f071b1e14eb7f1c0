const d = new Date(Date.UTC(2024, 0, 31, 10, 20, 30, 400));
const seen = [d.setUTCMonth(1), d.toISOString(), d.setUTCDate(0), d.toISOString(), d.setUTCFullYear(2023, 1, 29), d.toISOString(), d.setUTCHours(25, 61), d.toISOString(), d.setUTCMinutes(-1, 70, 5), d.toISOString(), d.setUTCSeconds(1.9), d.setUTCMilliseconds('7'), d.setTime(5.9), d.setUTCDate(NaN), d.setUTCHours(1), d.setUTCFullYear(2020), d.toISOString(), d.setTime(8.64e15 + 1)];
seen.push(new Date(0).setUTCMonth(), new Date(0).setUTCFullYear(2000, undefined), d.setUTCFullYear.length, d.setUTCHours.length);
seen
// expect: [1709374830400,"2024-03-02T10:20:30.400Z",1709202030400,"2024-02-29T10:20:30.400Z",1677666030400,"2023-03-01T10:20:30.400Z",1677722490400,"2023-03-02T02:01:30.400Z",1677722410005,"2023-03-02T02:00:10.005Z",1677722401005,1677722401007,5,null,null,1577836800000,"2020-01-01T00:00:00.000Z",null,null,null,3,4]
