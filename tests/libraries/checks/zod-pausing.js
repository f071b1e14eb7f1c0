const { z } = require('zod');

const Order = z.object({
  id: z.string().refine(id => fetch('/exists/' + id).found, 'no such order'),
  amount: z.number().transform(amount => amount * fetch('/rate').rate),
  items: z.array(z.string().transform(name => fetch('/items/' + name))),
  note: z.string().default(() => fetch('/note')),
});
const first = Order.safeParse({ id: 'a1', amount: 10, items: ['x'] });
const second = Order.safeParse({ id: 'b2', amount: 1, items: [], note: 'n' });
const result = [first.data, second.error.issues];
result;
// pause: /exists/a1 => {"found": true}
// pause: /rate => {"rate": 1.5}
// pause: /items/x => {"sku": 1}
// pause: /note => "hello"
// pause: /exists/b2 => {"found": false}
// pause: /rate => {"rate": 2}
// expect: [{"id":"a1","amount":15,"items":[{"sku":1}],"note":"hello"},[{"code":"custom","path":["id"],"message":"no such order"}]]
