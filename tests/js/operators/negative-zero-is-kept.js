[Object.is(-0, 0), -0 === 0, 1 / -0, Object.is(0 * -1, -0), Object.is(-0 + 0, 0), Object.is(-0 + -0, -0), Object.is(Math.round(-0.2), -0), `${-0}`, JSON.stringify(-0), Object.is(+'-0', -0)].map(String);
// expect: ["false", "true", "-Infinity", "true", "true", "true", "true", "0", "0", "true"]
