const names = [];
for (const name in new Response()) names.push(name);
return [names.sort(), Object.keys(Response).sort(), Object.prototype.toString.call(new Response()), Response.length, Response.json.length, Response.redirect.length, Response.error.length];
// style: standard
// expect: [["arrayBuffer","blob","body","bodyUsed","bytes","clone","formData","headers","json","ok","redirected","status","statusText","text","type","url"],["error","json","redirect"],"[object Response]",0,1,1,0]
