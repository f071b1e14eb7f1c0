SIZE = 60000


def kernel(n: int) -> int:
    text = ""
    lines: list[str] = []
    for i in range(n):
        text += "item " + str(i) + ","
        if len(text) > 1000:
            lines.append(f"{len(lines)}: {text}")
            text = ""
    return len("\n".join(lines)) + len(text)


kernel(SIZE)
