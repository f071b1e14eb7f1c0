const Papa = require('papaparse/papaparse.js');

const steps = [];
Papa.parse('a,b\n1,2\n3,4\n5,6', { header: true, step(row, parser) { steps.push(row.data); if (row.data.a === '3') parser.abort(); }, complete: end => steps.push(end.meta.aborted) });
const summary = ({ data, errors, meta }) => ({ data, errors, delimiter: meta.delimiter, linebreak: meta.linebreak, fields: meta.fields, truncated: meta.truncated });
const result = {
  header: summary(Papa.parse('name,age,city\n"Ann, B.",36,"say ""hi"""\nBob,41,\r\n', { header: true, skipEmptyLines: true })),
  typed: Papa.parse('n,b,d,s\n1.5,true,2024-01-02T03:04:05Z,x1\n-2e3,FALSE,,"7"', { header: true, dynamicTyping: true }).data,
  some: Papa.parse('a,b\n1,2', { header: true, dynamicTyping: { a: true }, transformHeader: h => h.toUpperCase(), transform: (v, f) => v + '@' + f }).data,
  guessed: ['a;b;c\n1;2;3', 'a\tb\n1\t2', 'a|b\r1|2', 'x\ny'].map(text => summary(Papa.parse(text))),
  malformed: summary(Papa.parse('a,b\n1\n2,3,4\n"x"y,5\n"open,6', { header: true })),
  comments: Papa.parse('# c\na,b\n#d\n1,2', { comments: '#', preview: 1 }).data,
  quoted: Papa.parse("'it''s',\"x\"\n'multi\nline',2", { quoteChar: "'", escapeChar: "'" }).data,
  greedy: Papa.parse('a,b\n , \n\n1,2', { skipEmptyLines: 'greedy' }).data,
  duplicate: summary(Papa.parse('a,a,b\n1,2,3', { header: true })),
  steps,
  unparse: [
    Papa.unparse([{ a: 1, b: 'x, y' }, { a: null, b: 'say "hi"' }, { b: ' lead', c: 3 }]),
    Papa.unparse({ fields: ['x', 'y'], data: [[1, true], [undefined, new Date(0)]] }, { newline: '\n', delimiter: ';' }),
    Papa.unparse([['=1+1', '@x', 'plain']], { escapeFormulae: true, quotes: [true, false, false] }),
    Papa.unparse([{ a: 1, b: 2 }], { header: false, columns: ['b'] }),
  ],
  round: Papa.parse(Papa.unparse([['é', '日本\n語', '"']])).data,
  constants: [Papa.BAD_DELIMITERS, Papa.RECORD_SEP, Papa.WORKERS_SUPPORTED],
};
result;
// expect: {"header":{"data":[{"name":"Ann, B.","age":"36","city":"say \"hi\""},{"name":"Bob","age":"41","city":"\r"}],"errors":[],"delimiter":",","linebreak":"\n","fields":["name","age","city"],"truncated":false},"typed":[{"n":1.5,"b":true,"d":"2024-01-02T03:04:05.000Z","s":"x1"},{"n":-2000,"b":false,"d":null,"s":7}],"some":[{"A":"1@A","B":"2@B"}],"guessed":[{"data":[["a","b","c"],["1","2","3"]],"errors":[],"delimiter":";","linebreak":"\n","truncated":false},{"data":[["a","b"],["1","2"]],"errors":[],"delimiter":"\t","linebreak":"\n","truncated":false},{"data":[["a","b"],["1","2"]],"errors":[],"delimiter":"|","linebreak":"\r","truncated":false},{"data":[["x"],["y"]],"errors":[{"type":"Delimiter","code":"UndetectableDelimiter","message":"Unable to auto-detect delimiting character; defaulted to ','"}],"delimiter":",","linebreak":"\n","truncated":false}],"malformed":{"data":[{"a":"1"},{"a":"2","b":"3","__parsed_extra":["4"]},{"a":"x\"y,5\n\"open,6"}],"errors":[{"type":"Quotes","code":"InvalidQuotes","message":"Trailing quote on quoted field is malformed","row":3,"index":13},{"type":"Quotes","code":"InvalidQuotes","message":"Trailing quote on quoted field is malformed","row":3,"index":13},{"type":"Quotes","code":"MissingQuotes","message":"Quoted field unterminated","row":3,"index":13},{"type":"Delimiter","code":"UndetectableDelimiter","message":"Unable to auto-detect delimiting character; defaulted to ','"},{"type":"FieldMismatch","code":"TooFewFields","message":"Too few fields: expected 2 fields but parsed 1","row":0},{"type":"FieldMismatch","code":"TooManyFields","message":"Too many fields: expected 2 fields but parsed 3","row":1},{"type":"FieldMismatch","code":"TooFewFields","message":"Too few fields: expected 2 fields but parsed 1","row":2}],"delimiter":",","linebreak":"\n","fields":["a","b"],"truncated":false},"comments":[["a","b"]],"quoted":[["it's","\"x\""],["multi\nline","2"]],"greedy":[["a","b"],["1","2"]],"duplicate":{"data":[{"a":"1","a_1":"2","b":"3"}],"errors":[],"delimiter":",","linebreak":"\n","fields":["a","a_1","b"],"truncated":false},"steps":[{"a":"1","b":"2"},{"a":"3","b":"4"},true],"unparse":["a,b\r\n1,\"x, y\"\r\n,\"say \"\"hi\"\"\"\r\n,\" lead\"","x;y\n1;true\n;1970-01-01T00:00:00.000Z","\"'=1+1\",\"'@x\",plain","2"],"round":[["é","日本\n語","\""]],"constants":[["\r","\n","\"","﻿"],"\u001e",false]}
