return ['OK', '', 'a\tb', 'a\nb', '\u0100', 'é'].map(statusText => { try { return new Response(null, { statusText }).statusText; } catch (error) { return error.name; } });
// style: standard
// expect: ["OK","","a\tb","TypeError","TypeError","\u00e9"]
