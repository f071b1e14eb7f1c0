SIZE = 20000


def kernel(n: int) -> int:
    tripled = [x * 3 for x in range(n)]
    even = [x for x in tripled if x % 2 == 0]
    items = [{"x": x, "i": i} for i, x in enumerate(even)]
    return sum([item["x"] - item["i"] for item in items])


kernel(SIZE)
