fetch(fetch('/where'), { method: fetch('/how').toUpperCase(), body: JSON.stringify({ n: fetch('/n') }) });
// pause: /where => "/there"
// pause: /how => "post"
// pause: /n => 1
// pause: POST /there {"n": 1} => "arrived"
// expect: "arrived"
