const real = fetch('/real');
function shadow(fetch) { return fetch('/not-asked'); }
[real, shadow(url => 'local ' + url)];
// pause: /real => 1
// expect: [1, "local /not-asked"]
