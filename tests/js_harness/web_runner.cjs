// Runs the programs of tests/js/web in Node's own realm, with its own fetch: a line of JSON in, a line of JSON out.
// A program is the body of an async function; its value is that of its top-level return.
'use strict';
const util = require('node:util');
const vm = require('node:vm');
const readline = require('node:readline');

const TIMEOUT = 15_000;

async function judge(job) {
  const said = { log: [] };
  const record = (...values) => {
    said.log.push(util.format(...values));
  };
  const recorder = Object.fromEntries(['log', 'info', 'warn', 'error', 'debug'].map(level => [level, record]));
  let unhandled;
  let timer;
  try {
    const program = vm.runInThisContext(`(async function (input, console) {${job.code}\n})`, { filename: job.name + '.js' });
    const value = await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('the program waits for ever')), TIMEOUT);
      process.on('unhandledRejection', (unhandled = reject));
      process.on('uncaughtException', unhandled); // thrown in a timer or a listener
      program(JSON.parse(job.input), recorder).then(resolve, reject);
    });
    said.result = JSON.stringify(value);
  } catch (error) {
    said.error =
      error !== null && typeof error === 'object' && 'message' in error
        ? { name: String(error.name), message: String(error.message) }
        : { name: 'Uncaught', message: String(JSON.stringify(error)) };
  } finally {
    clearTimeout(timer);
    if (unhandled) process.off('unhandledRejection', unhandled).off('uncaughtException', unhandled);
  }
  return said;
}

async function main() {
  process.removeAllListeners('warning');
  process.on('unhandledRejection', () => {}); // of a program that has ended
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await judge(JSON.parse(line))) + '\n');
  }
  process.exit(0); // connections are kept alive
}

main();
