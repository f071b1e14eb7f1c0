const Ajv = require('ajv');

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addKeyword({ keyword: 'even', type: 'number', validate: (schema, data) => (data % 2 === 0) === schema, errors: false });
ajv.addFormat('slug', /^[a-z0-9]+(-[a-z0-9]+)*$/);
ajv.addSchema({ $id: 'https://example.com/defs', definitions: { positive: { type: 'number', exclusiveMinimum: 0 } } });
const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 2, maxLength: 10, pattern: '^[A-Z]' },
    slug: { type: 'string', format: 'slug' },
    age: { type: 'integer', minimum: 0, maximum: 150, even: true },
    price: { $ref: 'https://example.com/defs#/definitions/positive' },
    tags: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
    kind: { enum: ['a', 'b', null] },
    tree: { $ref: '#/definitions/tree' },
  },
  required: ['name', 'kind'],
  additionalProperties: false,
  if: { properties: { kind: { const: 'a' } } },
  then: { required: ['age'] },
  definitions: { tree: { type: 'object', properties: { value: { type: 'number' }, kids: { type: 'array', items: { $ref: '#/definitions/tree' } } }, required: ['value'] } },
};
const validate = ajv.compile(schema);
const verdict = data => [validate(data), (validate.errors ?? []).map(error => `${error.instancePath}|${error.keyword}|${error.message}|${JSON.stringify(error.params)}`)];
const caught = action => { try { return action(); } catch (error) { return error.message; } };
const defaults = new Ajv({ useDefaults: true, coerceTypes: true, removeAdditional: true });
const filled = { port: '8080', extra: 1, on: 'true', list: 'one' };

const result = {
  good: verdict({ name: 'Ann', kind: 'a', age: 4, price: 1, tags: ['x'], tree: { value: 1, kids: [{ value: 2 }] } }),
  bad: verdict({ name: 'a', slug: 'No Slug', age: 151.5, price: 0, tags: ['x', 'x'], kind: 'c', tree: { kids: [{ value: 'x' }, {}] }, more: 1 }),
  then: verdict({ name: 'Bo', kind: 'a' }),
  nothing: [verdict([]), verdict(null)],
  text: ajv.errorsText(validate.errors, { separator: '; ' }),
  defaults: [defaults.validate({ type: 'object', properties: { port: { type: 'number' }, host: { type: 'string', default: 'localhost' }, on: { type: 'boolean' }, list: { type: 'array', items: { type: 'string' } }, deep: { type: 'object', default: { x: 1 } } }, additionalProperties: false }, filled), filled, defaults.errors],
  combined: [[1, 'abc', true], [{ a: 1 }], ['x', 2]].map(data => ajv.validate({ type: 'array', items: { oneOf: [{ type: 'integer' }, { type: 'string', maxLength: 3 }, { not: { type: ['integer', 'string', 'object'] } }] } }, data)),
  contains: ajv.validate({ type: 'array', contains: { type: 'number' } }, [1, 'x', 2]),
  patterns: ajv.validate({ type: 'object', patternProperties: { '^n_': { type: 'number' } }, propertyNames: { pattern: '^[a-z_]+$' }, minProperties: 1, dependencies: { n_a: ['n_b'] } }, { n_a: 1, X: 2 }),
  patternErrors: ajv.errors.map(error => error.schemaPath + ' ' + error.message),
  unicode: ajv.validate({ type: 'string', maxLength: 1 }, '😀'),
  multiple: [0.3, 7, 1e21].map(value => ajv.validate({ type: 'number', multipleOf: 0.1 }, value)),
  invalid: [caught(() => ajv.compile({ type: 'nonsense' })), caught(() => ajv.compile({ unknownKeyword: 1 })), caught(() => ajv.compile({ $ref: '#/nowhere' }))],
  schema: ajv.validateSchema({ type: 5 }),
};
result;
// expect: {"good":[true,[]],"bad":[false,["|additionalProperties|must NOT have additional properties|{\"additionalProperty\":\"more\"}","/name|minLength|must NOT have fewer than 2 characters|{\"limit\":2}","/name|pattern|must match pattern \"^[A-Z]\"|{\"pattern\":\"^[A-Z]\"}","/slug|format|must match format \"slug\"|{\"format\":\"slug\"}","/age|type|must be integer|{\"type\":\"integer\"}","/age|maximum|must be <= 150|{\"comparison\":\"<=\",\"limit\":150}","/age|even|must pass \"even\" keyword validation|{}","/price|exclusiveMinimum|must be > 0|{\"comparison\":\">\",\"limit\":0}","/tags|uniqueItems|must NOT have duplicate items (items ## 1 and 0 are identical)|{\"i\":0,\"j\":1}","/kind|enum|must be equal to one of the allowed values|{\"allowedValues\":[\"a\",\"b\",null]}","/tree|required|must have required property 'value'|{\"missingProperty\":\"value\"}","/tree/kids/0/value|type|must be number|{\"type\":\"number\"}","/tree/kids/1|required|must have required property 'value'|{\"missingProperty\":\"value\"}"]],"then":[false,["|required|must have required property 'age'|{\"missingProperty\":\"age\"}","|if|must match \"then\" schema|{\"failingKeyword\":\"then\"}"]],"nothing":[[false,["|type|must be object|{\"type\":\"object\"}"]],[false,["|type|must be object|{\"type\":\"object\"}"]]],"text":"data must be object","defaults":[false,{"port":8080,"on":true,"list":"one","host":"localhost","deep":{"x":1}},[{"instancePath":"/list","schemaPath":"#/properties/list/type","keyword":"type","params":{"type":"array"},"message":"must be array"}]],"combined":[true,false,true],"contains":true,"patterns":false,"patternErrors":["#/propertyNames/pattern must match pattern \"^[a-z_]+$\"","#/propertyNames property name must be valid","#/dependencies must have property n_b when property n_a is present"],"unicode":true,"multiple":[false,true,false],"invalid":["schema is invalid: data/type must be equal to one of the allowed values, data/type must be array, data/type must match a schema in anyOf","strict mode: unknown keyword: \"unknownKeyword\"","can't resolve reference #/nowhere from id #"],"schema":false}
