return await (await fetch(input.base + '/chunks?n=50')).text();
// style: standard
// request: GET /chunks?n=50
// expect: "piece 0;piece 1;piece 2;piece 3;piece 4;piece 5;piece 6;piece 7;piece 8;piece 9;piece 10;piece 11;piece 12;piece 13;piece 14;piece 15;piece 16;piece 17;piece 18;piece 19;piece 20;piece 21;piece 22;piece 23;piece 24;piece 25;piece 26;piece 27;piece 28;piece 29;piece 30;piece 31;piece 32;piece 33;piece 34;piece 35;piece 36;piece 37;piece 38;piece 39;piece 40;piece 41;piece 42;piece 43;piece 44;piece 45;piece 46;piece 47;piece 48;piece 49;"
