;;;
{}
if (true); else;
for (const x of []);
{ ; }
'end';
// expect: "end"
