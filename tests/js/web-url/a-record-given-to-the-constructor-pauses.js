const record = { plain: 1, get asked() { return fetch('/asked') }, last: { toString: () => 'x' + fetch('/last') } }
const params = new URLSearchParams(record)
;[...params]
// pause: /asked => 5
// pause: /last => 6
// expect: [["plain","1"],["asked","5"],["last","x6"]]
