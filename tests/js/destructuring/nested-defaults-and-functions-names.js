const { options: { retries = 3, onFail = () => 'failed' } = {} } = {};
[retries, onFail(), onFail.name];
// expect: [3, "failed", "onFail"]
