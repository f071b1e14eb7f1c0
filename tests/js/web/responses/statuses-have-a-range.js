const statuses = [199, 200, 299, 300, 599, 600, 0, -1, NaN, '201', 65736, 101];
return statuses.map(status => { try { const response = new Response(null, { status }); return [response.status, response.ok]; } catch (error) { return error.name; } });
// style: standard
// expect: ["RangeError",[200,true],[299,true],[300,false],[599,false],"RangeError","RangeError","RangeError","RangeError",[201,true],[200,true],"RangeError"]
