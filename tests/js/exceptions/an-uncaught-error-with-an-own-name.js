const e = new Error('of my kind');
e.name = 'ShopError';
throw e;
// expect-error: ShopError: of my kind
