const who = { toString() { return fetch('/who'); } };
['I am ' + who, `you are ${who}`, String(who), who + who];
// pause: /who => "a"
// pause: /who => "b"
// pause: /who => "c"
// pause: /who => "d"
// pause: /who => "e"
// expect: ["I am a", "you are b", "c", "de"]
