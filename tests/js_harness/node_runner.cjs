// Runs many programs in one Node process: a line of JSON in, a line of JSON out, each program in a fresh context.
// It knows the answers to the fetches but not what is promised; js_harness compares.
'use strict';
const vm = require('node:vm');
const readline = require('node:readline');

const TIMEOUT = 10_000;

// What a new context lacks of the web platform. It is Node's own, of another realm: its errors are no instances of the
// program's TypeError, but have its name.
const WEB = ['Blob', 'Crypto', 'CryptoKey', 'DOMException', 'File', 'FormData', 'Headers', 'Performance', 'Request', 'Response',
  'SubtleCrypto', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa', 'crypto', 'performance',
  'structuredClone'];
globalThis.File ??= require('node:buffer').File;

// One row a style: how the context's globals are made, and how the program is run to its value.
const STYLES = {
  sequential: { prelude: sequentialPrelude, run: runScript },
  standard: { prelude: standardPrelude, run: runAsyncBody },
};

async function judge(job) {
  const said = { requests: [], log: [] };
  const style = STYLES[job.style];
  if (style === undefined) {
    said.error = { name: 'HarnessError', message: `node_runner.cjs has no row for the style ${job.style}` };
    return said;
  }
  const context = vm.createContext();
  for (const name of WEB) {
    const value = globalThis[name];
    Object.defineProperty(context, name, { value, writable: true, enumerable: false, configurable: true });
  }
  const host = {
    input: job.input ?? undefined,
    waiting: [],
    log: line => said.log.push(line),
    request: (method, url, body) => {
      said.requests.push({ method, url, body });
      return job.responses[said.requests.length - 1] ?? { error: { message: 'the pause table has ended' } };
    },
  };
  vm.runInContext(`(${style.prelude})`, context)(host);
  try {
    const value = await style.run(job, context, host);
    said.result = JSON.stringify(value);
  } catch (error) {
    said.error = described(error);
  }
  return said;
}

function described(error) {
  if (error !== null && typeof error === 'object' && 'message' in error) {
    return { name: String(error.name), message: String(error.message) };
  }
  return { name: 'Uncaught', message: String(JSON.stringify(error)) };
}

// Evaluated inside the context, so that all objects it makes are of the program's realm.
function sequentialPrelude(host) {
  const { parse } = JSON;
  const { Error, TypeError, String } = globalThis;
  const { assign } = Object;
  if (host.input !== undefined) globalThis.input = parse(host.input);
  globalThis.sleep = () => undefined;
  globalThis.console = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    console[level] = (...values) => {
      host.log(values.map(value => String(value)).join(' '));
    };
  }
  globalThis.fetch = function fetch(url, options = {}) {
    const body = options.body === undefined ? undefined : String(options.body);
    const answer = host.request(String(options.method ?? 'GET'), String(url), body);
    if (answer.error) throw new TypeError(answer.error.message);
    const data = parse(answer.data);
    if (answer.status < 400) return data;
    throw assign(new Error('HTTP ' + answer.status), {
      status: answer.status, statusText: answer.statusText, body: data, headers: parse('{}'),
    });
  };
}

// fetch() promises a Response. The promises wait in host.waiting; runAsyncBody settles them, the oldest first.
function standardPrelude(host) {
  const { parse, stringify } = JSON;
  const { Promise, TypeError, String } = globalThis;
  if (host.input !== undefined) globalThis.input = parse(host.input);
  globalThis.sleep = () => undefined;
  globalThis.console = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    console[level] = (...values) => {
      host.log(values.map(value => String(value)).join(' '));
    };
  }
  class Headers {
    #fields;
    constructor(fields) {
      this.#fields = fields;
    }
    get(name) {
      return this.#fields[String(name).toLowerCase()] ?? null;
    }
    has(name) {
      return String(name).toLowerCase() in this.#fields;
    }
  }
  class Response {
    #answer;
    #url;
    #used = false;
    constructor(answer, url) {
      this.#answer = answer;
      this.#url = url;
    }
    get ok() {
      return this.status >= 200 && this.status < 300;
    }
    get status() {
      return this.#answer.status;
    }
    get statusText() {
      return this.#answer.statusText;
    }
    get url() {
      return this.#url;
    }
    get headers() {
      return new Headers(this.#answer.headers);
    }
    get bodyUsed() {
      return this.#used;
    }
    async #data() {
      if (this.#used) throw new TypeError('Body is unusable: Body has already been read');
      this.#used = true;
      return parse(this.#answer.data);
    }
    async json() {
      return this.#data();
    }
    async text() {
      const data = await this.#data();
      return typeof data === 'string' ? data : data === null ? '' : stringify(data);
    }
  }
  globalThis.fetch = function fetch(url, options = {}) {
    const body = options.body === undefined ? undefined : String(options.body);
    const answer = host.request(String(options.method ?? 'GET'), String(url), body);
    return new Promise((resolve, reject) => {
      host.waiting.push(() => {
        if (answer.error) reject(new TypeError(answer.error.message));
        else resolve(new Response(answer, String(url)));
      });
    });
  };
}

// The program as the body of an async function; its value is that of its top-level return. One fetch is settled at a time,
// when all jobs have run. A rejection that nobody handles ends the program.
function runAsyncBody(job, context, host) {
  const script = new vm.Script(`(async function () {${job.code}\n}).call(this)`, { filename: job.name + '.js' });
  return new Promise((resolve, reject) => {
    let ended;
    const unhandled = reason => end(() => reject(reason));
    const end = how => {
      ended = true;
      process.off('unhandledRejection', unhandled);
      how();
    };
    process.on('unhandledRejection', unhandled);
    let settled;
    script.runInContext(context, { timeout: TIMEOUT }).then(
      value => (settled = () => resolve(value)),
      error => (settled = () => reject(error)),
    );
    // Node does its cryptography on other threads.
    let patience = /\bsubtle\b/.test(job.code) ? 1000 : 0;
    const step = () => {
      if (ended) return;
      const next = host.waiting.shift();
      if (settled) return end(settled);
      if (next === undefined && patience-- > 0) return setTimeout(step, 1);
      if (next === undefined) return end(() => reject(new Error('nothing is left to settle what the program waits for')));
      next();
      setImmediate(step);
    };
    setImmediate(step);
  });
}

// The completion value of the script, as a console gives it: a trailing object literal is an object, a top-level return is
// allowed (a program that has one must end through one).
function runScript(job, context) {
  const filename = job.name + '.js';
  const options = { timeout: TIMEOUT };
  const literal = trailingLiteral(job.code);
  if (literal !== undefined) {
    return new vm.Script(job.code.slice(0, literal.start) + ';(' + literal.text + '\n)', { filename }).runInContext(context, options);
  }
  try {
    return new vm.Script(job.code, { filename }).runInContext(context, options);
  } catch (error) {
    if (!(error instanceof SyntaxError && error.message === 'Illegal return statement')) throw error;
  }
  return new vm.Script(`(function () {${job.code}\n}).call(this)`, { filename }).runInContext(context, options);
}

// Where the program's last statement reads as an object literal: what is before it is a whole program, and what is from the
// brace to the end is an expression.
function trailingLiteral(code) {
  const text = code.replace(/^\s*\/\/.*$/gm, line => ' '.repeat(line.length));
  if (!/\}\s*;?\s*$/.test(text)) return undefined;
  for (const { index, 0: lead } of text.matchAll(/(?:^|[;}\n])[ \t]*(?=\{)/g)) {
    const start = index + lead.length;
    const tail = text.slice(start).replace(/;?\s*$/, '');
    if (compiles(text.slice(0, start)) && compiles(`(${tail}\n)`)) return { start, text: tail };
  }
  return undefined;
}

function compiles(code) {
  try {
    new vm.Script(code);
    return true;
  } catch {
    return false;
  }
}

async function main() {
  process.on('unhandledRejection', () => {}); // of a program that has ended
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await judge(JSON.parse(line))) + '\n');
  }
}

main();
