const seen = [];
for (const bad of [undefined, null, 'code()', {}, 5]) {
  for (const start of [setTimeout, setInterval]) {
    try { start(bad, 1); seen.push('fine'); } catch (error) { seen.push([error.name, error.code, error.message]); }
  }
}
return seen;
// expect: [["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received undefined"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received undefined"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received null"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received null"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received type string ('code()')"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received type string ('code()')"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received an instance of Object"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received an instance of Object"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received type number (5)"],["TypeError","ERR_INVALID_ARG_TYPE","The \"callback\" argument must be of type function. Received type number (5)"]]
// style: standard
