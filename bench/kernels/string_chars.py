SIZE = 100000


def kernel(n: int) -> int:
    text = ("Hello, World 123. " * (n // 18 + 1))[:n]
    vowels = 0
    digits = 0
    code = 0
    for c in text:
        if c == "e" or c == "o":
            vowels += 1
        elif "0" <= c <= "9":
            digits += 1
        code = (code * 31 + ord(c)) % 65521
    return vowels + digits * 3 + code


kernel(SIZE)
