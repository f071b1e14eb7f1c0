SIZE = 500


def kernel(n: int) -> int:
    total = 0
    for i in range(n):
        for j in range(n):
            total += i * j
            if total > 1000000:
                total -= 1000000
    return total


kernel(SIZE)
