const user = {};
user.profile.name;
// expect-error: TypeError: Cannot read properties of undefined (reading 'name')
