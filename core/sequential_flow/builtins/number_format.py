"""The digits of Numbers, exactly (ECMA-262 clause 21.1.3): every rounding is integer arithmetic."""

from __future__ import annotations

import math

from ..runtime.budget import spend

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def round_scaled(value: float, exponent: int) -> int:
    """The integer closest to ``value * 10**exponent``, the larger of two; ``value`` is not negative."""
    numerator, denominator = value.as_integer_ratio()
    if exponent >= 0:
        numerator *= 10**exponent
    else:
        denominator *= 10**-exponent
    return (2 * numerator + denominator) // (2 * denominator)


def with_point(digits: str, places: int) -> str:
    """An integer's digits with a point before the last ones."""
    if not places:
        return digits
    digits = digits.zfill(places + 1)
    return f"{digits[:-places]}.{digits[-places:]}"


def fixed(value: float, places: int) -> str:
    """A finite Number with so many digits after the point (21.1.3.3, steps 6 to 12).

    >>> fixed(2.5, 0), fixed(-1.005, 2), fixed(1.45, 1), fixed(-0.0, 1)
    ('3', '-1.00', '1.4', '0.0')
    """
    return ("-" if value < 0.0 else "") + with_point(str(round_scaled(abs(value), places)), places)


def significant(value: float, count: int) -> tuple[str, int]:
    """The first digits of a positive Number, rounded, and the power of ten of the first of them."""
    _, power = shortest(value)
    numerator, denominator = value.as_integer_ratio()
    if numerator * 10 ** max(-power, 0) < denominator * 10 ** max(power, 0):
        power -= 1  # such as 1e-21, which is a little less than its shortest digits say
    digits = str(round_scaled(value, count - 1 - power))
    return (digits[:count], power + 1) if len(digits) > count else (digits, power)


def shortest(value: float) -> tuple[str, int]:
    """The fewest digits that tell a positive Number from all others, and the power of ten of the first."""
    mantissa, _, power = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    first = len(whole) - 1 + int(power or 0) - (len(whole + fraction) - len(digits))
    return digits.rstrip("0"), first


def scientific(digits: str, power: int) -> str:
    """Digits in the form ``1.5e+21``."""
    return f"{digits[0]}{'.' if len(digits) > 1 else ''}{digits[1:]}e{'-' if power < 0 else '+'}{abs(power)}"


def exponential(value: float, places: int | None) -> str:
    """A finite Number in exponential notation (21.1.3.2, steps 5 to 15).

    >>> exponential(123456.0, 2), exponential(0.0, 2), exponential(-1.5, None)
    ('1.23e+5', '0.00e+0', '-1.5e+0')
    """
    sign, value = ("-" if value < 0.0 else ""), abs(value)
    if value == 0.0:
        return scientific("0" * ((places or 0) + 1), 0)
    return sign + scientific(*(shortest(value) if places is None else significant(value, places + 1)))


def precise(value: float, count: int) -> str:
    """A finite Number with so many significant digits (21.1.3.5, steps 6 to 14).

    >>> precise(123.456, 4), precise(0.000001, 2), precise(123456.0, 2), precise(0.0, 3)
    ('123.5', '0.0000010', '1.2e+5', '0.00')
    """
    sign, value = ("-" if value < 0.0 else ""), abs(value)
    if value == 0.0:
        return with_point("0" * count, count - 1)
    digits, power = significant(value, count)
    if power < -6 or power >= count:
        return sign + scientific(digits, power)
    if power >= 0:
        return sign + with_point(digits, count - 1 - power)
    return f"{sign}0.{'0' * -(power + 1)}{digits}"


def in_radix(value: float, radix: int) -> str:
    """A finite Number in another radix: as V8 writes it, for the specification leaves the digits open.

    >>> in_radix(255.0, 16), in_radix(0.1, 2)[:12], in_radix(-0.5, 3)[:6], in_radix(1e21, 7)
    ('ff', '0.0001100110', '-0.111', '5135235413265003022600000')
    """
    sign, value = ("-" if value < 0.0 else ""), abs(value)
    whole = value // 1.0
    fraction = value - whole
    delta = max(0.5 * (math.nextafter(value, math.inf) - value), math.ulp(0.0))
    digits: list[int] = []
    if fraction >= delta:
        while True:
            fraction *= radix
            delta *= radix
            digit = int(fraction)
            digits.append(digit)
            fraction -= digit
            if (fraction > 0.5 or (fraction == 0.5 and digit & 1)) and fraction + delta > 1.0:
                while digits and digits[-1] + 1 == radix:
                    digits.pop()
                if digits:
                    digits[-1] += 1
                else:
                    whole += 1.0
                break
            if fraction < delta:
                break
    result: list[str] = []
    while whole / radix >= 9007199254740992.0:
        whole /= radix
        result.append("0")
    while True:
        remainder = math.fmod(whole, radix)
        result.append(_DIGITS[int(remainder)])
        whole = (whole - remainder) / radix
        if whole <= 0.0:
            break
    text = sign + "".join(reversed(result))
    return f"{text}.{''.join(_DIGITS[digit] for digit in digits)}" if digits else text


def int_in_radix(value: int, radix: int) -> str:
    """An integer in a radix other than ten.

    >>> int_in_radix(-255, 16), int_in_radix(35, 36)
    ('-ff', 'z')
    """
    if value < 0:
        return "-" + int_in_radix(-value, radix)
    if radix in (2, 8, 16):
        return format(value, {2: "b", 8: "o", 16: "x"}[radix])
    words = value.bit_length() >> 5
    spend(words * words >> 2)
    powers = [radix]
    while powers[-1] <= value:
        powers.append(powers[-1] ** 2)
    pieces = [value]
    for level in range(len(powers) - 2, -1, -1):
        pieces = [part for piece in pieces for part in divmod(piece, powers[level])]
    return "".join(_DIGITS[piece] for piece in pieces).lstrip("0") or "0"
