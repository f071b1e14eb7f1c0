const reply = await fetch(input.base + '/reply?type=image/PNG&base64=' + encodeURIComponent('iVBORw=='));
const blob = await reply.blob();
return [blob.type, blob.size, [...new Uint8Array(await blob.arrayBuffer())]];
// style: standard
// request: GET /reply?type=image/PNG&base64=iVBORw%3D%3D
// expect: ["image/png",4,[137,80,78,71]]
