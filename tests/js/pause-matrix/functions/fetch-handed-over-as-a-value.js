const get = fetch;
const results = [];
results.push(get('/a'));
results.push(['/b', '/c'].map(url => get(url)));
results.push(fetch.call(null, '/d'));
results.push(fetch.apply(undefined, ['/e']));
results.push(fetch.bind(null, '/f')());
results.push({ fetch }.fetch('/g'));
results;
// pause: /a => 1
// pause: /b => 2
// pause: /c => 3
// pause: /d => 4
// pause: /e => 5
// pause: /f => 6
// pause: /g => 7
// expect: [1, [2, 3], 4, 5, 6, 7]
