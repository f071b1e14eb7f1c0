const response = new Response(null);
return [await response.text(), await response.text(), response.bodyUsed, (await response.arrayBuffer()).byteLength, (await response.blob()).size];
// style: standard
// expect: ["","",false,0,0]
