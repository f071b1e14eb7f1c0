SIZE = 60000


def kernel(n: int) -> int:
    a: list[int] = []
    for i in range(n):
        a.append(i ^ 5)
    total = 0
    for i in range(len(a)):
        total += a[i]
    for i in range(len(a) - 1, 0, -2):
        a[i] = a[i - 1]
    while len(a) > n / 2:
        total += a.pop()
    return total + len(a)


kernel(SIZE)
