const make = text => new Response(new Blob([text]));
return [await make('\ufeffa').text(), (await make('a\ufeff').text()).length, await make('\ufeff{"a":1}').json(), (await make('\ufeffa').arrayBuffer()).byteLength];
// style: standard
// expect: ["a",2,{"a":1},4]
