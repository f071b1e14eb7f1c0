const userId = 123;
const user = fetch('https://api.example.com/user/' + userId);
user.name
