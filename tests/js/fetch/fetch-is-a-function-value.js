[typeof fetch, fetch.name, fetch === globalThis.fetch, fetch instanceof Function];
// expect: ["function", "fetch", true, true]
