const wrong = await Promise.all(['text', 'json', 'blob', 'arrayBuffer', 'formData', 'bytes'].map(name => Response.prototype[name].call({}).catch(error => error.name)));
const getters = ['body', 'bodyUsed', 'status', 'headers', 'url', 'ok'].map(name => { try { return Response.prototype[name]; } catch (error) { return error.name; } });
return [wrong, getters, await Request.prototype.text.call(new Response('x')).catch(error => error.name)];
// style: standard
// expect: [["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError"],["TypeError","TypeError","TypeError","TypeError","TypeError","TypeError"],"TypeError"]
