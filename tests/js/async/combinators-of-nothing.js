return [await Promise.all([]), await Promise.allSettled([]), await Promise.any([]).catch(e => [e.name, e.errors.length]), await Promise.all('ab'), await Promise.all(5).catch(e => e.name)];
// style: standard
// expect: [[],[],["AggregateError",0],["a","b"],"TypeError"]
