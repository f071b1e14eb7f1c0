const done = [];
const steps = ['flight', 'hotel', 'car'];
let outcome = 'booked';
try {
  for (const step of steps) {
    fetch('/book/' + step, { method: 'POST' });
    done.push(step);
  }
} catch (error) {
  outcome = 'undone after ' + error.message;
  while (done.length) fetch('/cancel/' + done.pop(), { method: 'POST' });
}
outcome;
// pause: POST /book/flight => {}
// pause: POST /book/hotel => {}
// pause: POST /book/car => 409 "sold out"
// pause: POST /cancel/hotel => {}
// pause: POST /cancel/flight => {}
// expect: "undone after HTTP 409"
