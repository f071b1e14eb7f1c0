// Runs many programs in one Node process: a line of JSON in, a line of JSON out, each program in a fresh context.
// It knows the answers to the fetches but not what is promised; js_harness compares.
'use strict';
const vm = require('node:vm');
const readline = require('node:readline');

const TIMEOUT = 10_000;

// One row a style: how the context's globals are made, and how the program is run to its value.
const STYLES = {
  sequential: { prelude: sequentialPrelude, run: runScript },
};

async function judge(job) {
  const said = { requests: [], log: [] };
  const style = STYLES[job.style];
  if (style === undefined) {
    said.error = { name: 'HarnessError', message: `node_runner.cjs has no row for the style ${job.style}` };
    return said;
  }
  const context = vm.createContext();
  const host = {
    input: job.input ?? undefined,
    log: line => said.log.push(line),
    request: (method, url, body) => {
      said.requests.push({ method, url, body });
      return job.responses[said.requests.length - 1] ?? { error: { message: 'the pause table has ended' } };
    },
  };
  vm.runInContext(`(${style.prelude})`, context)(host);
  try {
    const value = await style.run(job, context);
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
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await judge(JSON.parse(line))) + '\n');
  }
}

main();
