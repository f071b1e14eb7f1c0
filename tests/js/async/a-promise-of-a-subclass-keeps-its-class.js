class Task extends Promise { static get label() { return 'task'; } twice() { return this.then(v => v * 2); } }
const t = new Task(resolve => fetch('/n').then(r => r.json()).then(resolve));
const d = t.twice();
return [t instanceof Task, d instanceof Task, d.constructor.label, await d, Task.resolve(1) instanceof Task, await Task.all([d, 1])];
// pause: /n => 4
// style: standard
// expect: [true,true,"task",8,true,[8,1]]
