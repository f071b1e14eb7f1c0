'use strict';
// expect: "use strict"
