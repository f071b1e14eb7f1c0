const slow = path => ({ toString: () => fetch(path) })
;[atob(slow('/a')), btoa(slow('/b'))]
// pause: /a => "eWVz"
// pause: /b => "no"
// expect: ["yes","bm8="]
