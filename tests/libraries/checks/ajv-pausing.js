const Ajv = require('ajv');

const ajv = new Ajv({ allErrors: true });
ajv.addKeyword({ keyword: 'exists', type: 'string', validate: (url, value) => fetch(url + value).found });
ajv.addFormat('approved', { type: 'number', validate: value => fetch('/approve', { method: 'POST', body: JSON.stringify(value) }) });
const validate = ajv.compile({
  type: 'array',
  items: { type: 'object', properties: { id: { type: 'string', exists: '/ids/' }, sum: { type: 'number', format: 'approved' } }, required: ['id'] },
});
const valid = validate([{ id: 'a', sum: 10 }, { id: 'b' }, { sum: 5 }]);
const result = { valid, errors: validate.errors.map(error => error.instancePath + ' ' + error.message) };
result;
// pause: /ids/a => {"found": true}
// pause: POST /approve 10 => false
// pause: /ids/b => {"found": false}
// pause: POST /approve 5 => true
// expect: {"valid":false,"errors":["/0/sum must match format \"approved\"","/1/id must pass \"exists\" keyword validation","/2 must have required property 'id'"]}
