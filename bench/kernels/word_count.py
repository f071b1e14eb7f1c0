SIZE = 4000


def kernel(n: int) -> str:
    text = "the quick brown fox jumps over the lazy dog and the cat " * n
    counts: dict[str, int] = {}
    for word in text.split(" "):
        if word == "":
            continue
        counts[word] = counts.get(word, 0) + 1
    best = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return " ".join([word + "=" + str(count) for word, count in best])


kernel(SIZE)
