SIZE = 20000


def check(i: int) -> int:
    if i % 5 == 0:
        raise ValueError("bad " + str(i))
    return i


def kernel(n: int) -> int:
    good = 0
    bad = 0
    done = 0
    for i in range(n):
        try:
            good += check(i)
        except ValueError as error:
            bad += len(str(error))
        finally:
            done += 1
    return good + bad + done


kernel(SIZE)
