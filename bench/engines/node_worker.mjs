// The process of a Node-hosted engine: `node node_worker.mjs node|quickjs-wasi` (see workers.py for what it speaks).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import zlib from 'node:zlib';

const say = (message) => process.stdout.write(JSON.stringify(message) + '\n');

function timed(work) {
  const began = performance.now();
  const value = work();
  return [performance.now() - began, value];
}

async function timedAsync(work) {
  const began = performance.now();
  const value = await work();
  return [performance.now() - began, value];
}

class Node {
  version = 'Node ' + process.versions.node;

  kernel({ source }) {
    const [prepare, context] = timed(() => vm.createContext());
    const [run, value] = timed(() => new vm.Script(source).runInContext(context));
    return { prepare, run, value };
  }
}

/** QuickJS in WebAssembly with images of the whole memory; only a promise can wait, not a call. */
class QuickJSWasi {
  static async open() {
    const engine = new QuickJSWasi();
    const home = process.env.BENCH_NODE_MODULES ?? new URL('./node_modules', import.meta.url).pathname;
    const find = createRequire(pathToFileURL(home + '/'));
    const main = find.resolve('quickjs-wasi');
    engine.QuickJS = (await import(pathToFileURL(main))).QuickJS;
    engine.wasm = new WebAssembly.Module(readFileSync(find.resolve('quickjs-wasi/quickjs.wasm')));
    engine.version = 'quickjs-wasi ' + find('quickjs-wasi/package.json').version;
    return engine;
  }

  async job({ source, user }) {
    let machine = await this.QuickJS.create({ wasm: this.wasm });
    const [start] = timed(() => {
      machine.evalCode(source).dispose();
      machine.executePendingJobs();
    });
    const [save, state] = timed(() => this.QuickJS.serializeSnapshot(machine.snapshot()));
    const [load, restored] = await timedAsync(() =>
      this.QuickJS.restore(this.QuickJS.deserializeSnapshot(state), { wasm: this.wasm }),
    );
    const [resume, value] = timed(() => {
      restored.evalCode(`answer(${JSON.stringify(user)})`).dispose();
      restored.executePendingJobs();
      return restored.evalCode('result').consume((handle) => restored.dump(handle));
    });
    return { start, save, load, resume, value, bytes: state.length, zlib: zlib.deflateSync(state).length };
  }
}

let engine;
try {
  engine = process.argv[2] === 'node' ? new Node() : await QuickJSWasi.open();
  say({ ready: engine.version });
} catch (error) {
  say({ unavailable: `${error.message.split('\n')[0]} (see bench/README.md)` });
  process.exit(0);
}
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  try {
    const answers = [];
    for (let n = 0; n < (request.times ?? 1); n++) answers.push(await engine[request.do](request));
    const total = (answer) => answer.start + answer.save + answer.load + answer.resume;
    say({ answer: answers.reduce((best, answer) => (total(answer) < total(best) ? answer : best)) });
  } catch (error) {
    say({ failed: `${request.do}: ${error}`.slice(0, 500) });
  }
}
