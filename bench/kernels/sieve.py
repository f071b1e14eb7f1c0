SIZE = 100000


def kernel(n: int) -> int:
    composite = []
    for i in range(n + 1):
        composite.append(False)
    count = 0
    for i in range(2, n + 1):
        if composite[i]:
            continue
        count += 1
        for j in range(i * 2, n + 1, i):
            composite[j] = True
    return count


kernel(SIZE)
