// The README example, written with a promise, in a new process: `quickjs_wasi_turn.mjs pause|resume file FOLDER`.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const began = performance.now();
const home = process.env.BENCH_NODE_MODULES ?? new URL('../engines/node_modules', import.meta.url).pathname;
const find = createRequire(pathToFileURL(home + '/'));
const { QuickJS } = await import(pathToFileURL(find.resolve('quickjs-wasi')));
const wasm = new WebAssembly.Module(readFileSync(find.resolve('quickjs-wasi/quickjs.wasm')));
const imported = performance.now();

const [turn, , folder] = process.argv.slice(2);
const state = folder + '/state';
if (turn === 'pause') {
  const vm = await QuickJS.create({ wasm });
  vm.evalCode(readFileSync(new URL('../programs/readme.promise.js', import.meta.url), 'utf8')).dispose();
  vm.executePendingJobs();
  writeFileSync(state, QuickJS.serializeSnapshot(vm.snapshot()));
} else {
  const vm = await QuickJS.restore(QuickJS.deserializeSnapshot(readFileSync(state)), { wasm });
  vm.evalCode("answer({id: 123, name: 'Alice'})").dispose();
  vm.executePendingJobs();
  const result = vm.evalCode('result').consume((handle) => vm.dump(handle));
  if (result !== 'Alice') throw new Error(`result: ${result}`);
}
const turned = performance.now() - imported;
const done = Number(process.hrtime.bigint()) / 1e9; // the clock of Python's perf_counter
console.log(JSON.stringify({ import: imported - began, turn: turned, done }));
