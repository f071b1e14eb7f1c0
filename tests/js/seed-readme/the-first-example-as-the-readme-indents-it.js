
    const userId = 123;
    const user = fetch('https://api.example.com/user/' + userId);
    user.name
  
// pause: https://api.example.com/user/123 => {"id": 123, "name": "Alice"}
// expect: "Alice"
