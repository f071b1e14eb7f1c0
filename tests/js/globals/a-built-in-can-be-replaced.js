const original = Math.max;
Math.max = () => 'mine';
const replaced = Math.max(1, 2);
Math.max = original;
JSON.parse = null;
[replaced, Math.max(1, 2), JSON.parse];
// expect: ["mine", 2, null]
