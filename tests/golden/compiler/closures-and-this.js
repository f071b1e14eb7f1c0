function Counter(start) { this.n = start; const self = () => this.n++; this.up = function up() { return up.calls = self(); }; }
const c = new Counter(3);
c.up()
