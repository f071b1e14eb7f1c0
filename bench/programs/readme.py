userId = 123
user = fetch('https://api.example.com/user/' + str(userId))
user['name']
