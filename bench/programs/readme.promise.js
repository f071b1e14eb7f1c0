var answer, result;
(async () => {
  const userId = 123;
  const url = 'https://api.example.com/user/' + userId;
  const user = await new Promise((resolve) => { answer = resolve; });
  result = user.name;
})();
0;
