['aBc'.toUpperCase(), 'ÄÖß'.toLowerCase(), 'straße'.toUpperCase(), 'İ'.toLowerCase().length, 'ΑΣ'.toLowerCase(), 'ŉ'.toUpperCase().length, 'x'.toLocaleUpperCase()];
// expect: ["ABC", "äöß", "STRASSE", 2, "ας", 2, "X"]
