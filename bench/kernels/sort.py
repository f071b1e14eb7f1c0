SIZE = 10000


def kernel(n: int) -> int:
    rows: list[dict[str, int]] = []
    seed = 42
    for i in range(n):
        seed = (seed * 16807) % 2147483647
        rows.append({"key": seed % 1000, "id": i})
    rows.sort(key=lambda row: (row["key"], row["id"]))
    return rows[0]["id"] + rows[n - 1]["id"] * 7 + rows[n >> 1]["key"]


kernel(SIZE)
