'use strict';
var interface = 1;
// expect-error: SyntaxError
