SIZE = 40000


class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def plus(self, other: "Point") -> "Point":
        return Point(self.x + other.x, self.y + other.y)

    def step(self, by: "Point") -> "Point":
        following = self.plus(by)
        self.x = following.x
        self.y = following.y
        return self

    def sum(self) -> int:
        return self.x + self.y


def kernel(n: int) -> int:
    walker = Point(0, 0)
    by = Point(1, 2)
    total = 0
    for i in range(n):
        total += walker.step(by).sum() % 7
    return total + walker.x


kernel(SIZE)
