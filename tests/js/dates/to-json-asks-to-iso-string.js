const attempt = f => { try { return f(); } catch (error) { return error.name + ' ' + error.message; } };
[
  Date.prototype.toJSON.call({ toISOString: () => 'mine' }), Date.prototype.toJSON.call({ valueOf: () => NaN, toISOString: () => 'never' }), Date.prototype.toJSON.call({ valueOf: () => Infinity }), attempt(() => new Date(NaN).toISOString()),
  attempt(() => Date.prototype.toJSON.call({})).split(' ')[0], new Date(NaN).toJSON(), new Date(-62198755200000).toISOString(), new Date(253402300800000).toISOString(), new Date(8.64e15).toISOString(), new Date(-1).toISOString(), String(new Date(NaN)), new Date(0).toUTCString(), new Date(-1e15).toUTCString(), new Date(NaN).toUTCString(), Date.prototype.toGMTString === Date.prototype.toUTCString,
]
// expect: ["mine",null,null,"RangeError Invalid time value","TypeError",null,"-000001-01-01T00:00:00.000Z","+010000-01-01T00:00:00.000Z","+275760-09-13T00:00:00.000Z","1969-12-31T23:59:59.999Z","Invalid Date","Thu, 01 Jan 1970 00:00:00 GMT","Tue, 05 Apr -29719 22:13:20 GMT","Invalid Date",true]
