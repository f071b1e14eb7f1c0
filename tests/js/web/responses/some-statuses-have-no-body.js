return [204, 205, 304].map(status => { try { new Response('x', { status }); return 'made'; } catch (error) { return [error.name, new Response(null, { status }).status]; } });
// style: standard
// expect: [["TypeError",204],["TypeError",205],["TypeError",304]]
