SIZE = 200000
total = 0
for i in range(SIZE):
    total += i % 3
total  # noqa: B018  the value of the program
