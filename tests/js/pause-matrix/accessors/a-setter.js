const log = [];
const box = { set value(v) { log.push('set ' + v, fetch('/save/' + v)); return 'ignored'; } };
const result = (box.value = 3);
[result, log];
// pause: /save/3 => "saved"
// expect: [3, ["set 3", "saved"]]
