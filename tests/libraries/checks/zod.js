const { z } = require('zod');

const issues = parsed => (parsed.success ? { data: parsed.data } : parsed.error.issues.map(issue => [issue.code, issue.path.join('.'), issue.message]));
const check = (schema, ...values) => values.map(value => issues(schema.safeParse(value)));
const User = z.object({
  name: z.string().trim().min(2, 'too short').max(10),
  email: z.email(),
  age: z.number().int().positive().optional(),
  role: z.enum(['admin', 'user']).default('user'),
  tags: z.array(z.string()).nonempty().max(3),
  address: z.object({ city: z.string(), zip: z.string().regex(/^\d{5}$/) }).partial().nullable(),
});
const Shape = z.discriminatedUnion('kind', [z.object({ kind: z.literal('circle'), r: z.number() }), z.object({ kind: z.literal('square'), side: z.coerce.number() })]);
const Tree = z.object({ value: z.number(), get children() { return z.array(Tree); } });
const good = { name: '  Ann ', email: 'ann@example.com', tags: ['x'], address: { city: 'Rome' } };
const caught = action => { try { return action(); } catch (error) { return [error.constructor.name, error instanceof z.ZodError, JSON.parse(error.message)]; } };

const result = {
  user: check(User, good, { name: 'A', email: 'nope', age: 1.5, role: 'x', tags: [], address: { zip: 'x' } }, null),
  thrown: caught(() => User.parse({})),
  strings: check(z.string().startsWith('a').endsWith('z').includes('-').toUpperCase(), 'a-z', 'b', 5),
  formats: [z.uuid(), z.ipv4(), z.iso.datetime(), z.iso.date(), z.base64(), z.cuid2(), z.nanoid(), z.e164(), z.jwt()].map(format =>
    ['123e4567-e89b-42d3-a456-426614174000', '192.168.0.1', '2020-01-01T00:00:00Z', '2024-02-29', 'aGk=', '+14155552671'].map(text => Number(format.safeParse(text).success)).join('')),
  numbers: check(z.number().min(1).multipleOf(0.1).lt(5), 1.3, 0, NaN, Infinity, 5, '1'),
  coerced: [z.coerce.number().parse('42'), z.coerce.boolean().parse(''), z.coerce.date().parse('2024-01-02').toISOString(), z.coerce.bigint().parse('9007199254740993').toString(), z.stringbool().parse('yes')],
  shapes: check(Shape, { kind: 'circle', r: 1 }, { kind: 'square', side: '2' }, { kind: 'star' }),
  tree: check(Tree, { value: 1, children: [{ value: 2, children: [] }] }, { value: 1, children: [{ value: '2' }] }),
  unions: check(z.union([z.string().min(2), z.number()]), 'x', 5, true),
  intersection: check(z.intersection(z.object({ a: z.string() }), z.object({ b: z.number() })), { a: 'x', b: 1 }, { a: 1 }),
  collections: [
    check(z.tuple([z.string(), z.number()]).rest(z.boolean()), ['a', 1, true], ['a'], ['a', 1, 2]),
    check(z.record(z.string(), z.number()), { a: 1 }, { a: 'x' }),
    check(z.map(z.string(), z.number()).transform(map => [...map]), new Map([['a', 1]]), new Map([[1, 'a']])),
    check(z.set(z.number()).min(1).transform(set => [...set]), new Set([1]), new Set()),
  ],
  transforms: [z.string().transform(text => text.length).pipe(z.number().min(3)).safeParse('ab').error?.issues[0].message, z.preprocess(value => Number(value), z.number()).parse('7'), z.string().catch('oops').parse(1), z.number().nullish().parse(undefined) === undefined],
  refined: check(z.object({ a: z.string(), b: z.string() }).refine(value => value.a === value.b, { message: 'differ', path: ['b'] }), { a: 'x', b: 'y' }, { a: 'x', b: 'x' }),
  super: check(z.array(z.string()).superRefine((list, context) => { if (new Set(list).size !== list.length) context.addIssue({ code: 'custom', message: 'No duplicates' }); }), ['a', 'a'], ['a']),
  objects: [
    check(z.strictObject({ a: z.number() }), { a: 1, b: 2 }), check(z.looseObject({ a: z.number() }), { a: 1, b: 2 }), check(z.object({ a: z.number() }).catchall(z.string()), { a: 1, b: 2 }),
    Object.keys(User.pick({ name: true }).extend({ x: z.any() }).shape), Object.keys(User.omit({ name: true, tags: true }).shape), z.keyof(User).options,
  ],
  errors: [z.flattenError(User.safeParse({ name: 5, tags: 'x' }).error).fieldErrors, z.prettifyError(User.safeParse({ name: 'ok', email: 'x', tags: ['a'] }).error), z.treeifyError(Tree.safeParse({ value: 'x', children: [{}] }).error)],
  brand: z.string().brand().parse('x'),
  functions: z.function({ input: [z.string()], output: z.number() }).implement(text => text.length)('four'),
  json: z.toJSONSchema(z.object({ a: z.string().min(1).describe('the a'), b: z.array(z.int()).optional(), c: z.union([z.literal('x'), z.null()]) })),
  template: check(z.templateLiteral(['v', z.number(), '.', z.enum(['a', 'b'])]), 'v1.a', 'vx.c'),
};
result;
// expect: {"user":[{"data":{"name":"Ann","email":"ann@example.com","role":"user","tags":["x"],"address":{"city":"Rome"}}},[["too_small","name","too short"],["invalid_format","email","Invalid email address"],["invalid_type","age","Invalid input: expected int, received number"],["invalid_value","role","Invalid option: expected one of \"admin\"|\"user\""],["too_small","tags","Too small: expected array to have >=1 items"],["invalid_format","address.zip","Invalid string: must match pattern /^\\d{5}$/"]],[["invalid_type","","Invalid input: expected object, received null"]]],"thrown":["ZodError",true,[{"expected":"string","code":"invalid_type","path":["name"],"message":"Invalid input: expected string, received undefined"},{"expected":"string","code":"invalid_type","path":["email"],"message":"Invalid input: expected string, received undefined"},{"expected":"array","code":"invalid_type","path":["tags"],"message":"Invalid input: expected array, received undefined"},{"expected":"object","code":"invalid_type","path":["address"],"message":"Invalid input: expected object, received undefined"}]],"strings":[{"data":"A-Z"},[["invalid_format","","Invalid string: must start with \"a\""],["invalid_format","","Invalid string: must end with \"z\""],["invalid_format","","Invalid string: must include \"-\""]],[["invalid_type","","Invalid input: expected string, received number"]]],"formats":["100000","010000","001000","000100","000011","000000","000000","000001","000000"],"numbers":[{"data":1.3},[["too_small","","Too small: expected number to be >=1"]],[["invalid_type","","Invalid input: expected number, received NaN"]],[["invalid_type","","Invalid input: expected number, received Infinity"]],[["too_big","","Too big: expected number to be <5"]],[["invalid_type","","Invalid input: expected number, received string"]]],"coerced":[42,false,"2024-01-02T00:00:00.000Z","9007199254740993",true],"shapes":[{"data":{"kind":"circle","r":1}},{"data":{"kind":"square","side":2}},[["invalid_union","kind","Invalid discriminator value. Expected 'circle' | 'square'"]]],"tree":[{"data":{"value":1,"children":[{"value":2,"children":[]}]}},[["invalid_type","children.0.value","Invalid input: expected number, received string"],["invalid_type","children.0.children","Invalid input: expected array, received undefined"]]],"unions":[[["too_small","","Too small: expected string to have >=2 characters"]],{"data":5},[["invalid_union","","Invalid input"]]],"intersection":[{"data":{"a":"x","b":1}},[["invalid_type","a","Invalid input: expected string, received number"],["invalid_type","b","Invalid input: expected number, received undefined"]]],"collections":[[{"data":["a",1,true]},[["invalid_type","1","Invalid input: expected number, received undefined"]],[["invalid_type","2","Invalid input: expected boolean, received number"]]],[{"data":{"a":1}},[["invalid_type","a","Invalid input: expected number, received string"]]],[{"data":[["a",1]]},[["invalid_type","1","Invalid input: expected string, received number"],["invalid_type","1","Invalid input: expected number, received string"]]],[{"data":[1]},[["too_small","","Too small: expected set to have >=1 items"]]]],"transforms":["Too small: expected number to be >=3",7,"oops",true],"refined":[[["custom","b","differ"]],{"data":{"a":"x","b":"x"}}],"super":[[["custom","","No duplicates"]],{"data":["a"]}],"objects":[[[["unrecognized_keys","","Unrecognized key: \"b\""]]],[{"data":{"a":1,"b":2}}],[[["invalid_type","b","Invalid input: expected string, received number"]]],["name","x"],["email","age","role","address"],["name","email","age","role","tags","address"]],"errors":[{"name":["Invalid input: expected string, received number"],"email":["Invalid input: expected string, received undefined"],"tags":["Invalid input: expected array, received string"],"address":["Invalid input: expected object, received undefined"]},"✖ Invalid email address\n  → at email\n✖ Invalid input: expected object, received undefined\n  → at address",{"errors":[],"properties":{"value":{"errors":["Invalid input: expected number, received string"]},"children":{"errors":[],"items":[{"errors":[],"properties":{"value":{"errors":["Invalid input: expected number, received undefined"]},"children":{"errors":["Invalid input: expected array, received undefined"]}}}]}}}],"brand":"x","functions":4,"json":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"a":{"type":"string","minLength":1,"description":"the a"},"b":{"type":"array","items":{"type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}},"c":{"anyOf":[{"type":"string","const":"x"},{"type":"null"}]}},"required":["a","c"],"additionalProperties":false},"template":[{"data":"v1.a"},[["invalid_format","","Invalid input"]]]}
