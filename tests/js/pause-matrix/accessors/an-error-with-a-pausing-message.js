const error = new Error({ toString: () => fetch('/why') });
error.message;
// pause: /why => "because"
// expect: "because"
