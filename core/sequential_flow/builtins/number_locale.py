"""``toLocaleString`` of Numbers and BigInts in American English, the only locale there is."""

from __future__ import annotations

from ..runtime.completion import pausable, range_error, type_error
from ..runtime.conversions import bigint_to_string, to_boolean, to_number, to_string
from ..runtime.objects import JSObject, get
from ..runtime.values import BigInt, Value
from .number_format import shortest, with_point

_SIGNS = {
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "CNY": "CN¥", "KRW": "₩", "BRL": "R$", "CAD": "CA$",
    "AUD": "A$", "MXN": "MX$", "NZD": "NZ$", "ILS": "₪", "VND": "₫", "TWD": "NT$", "HKD": "HK$", "PHP": "₱",
}  # fmt: skip
_PLACES = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "BHD": 3, "KWD": 3, "JOD": 3, "TND": 3}


def decimal_of(value: Value) -> tuple[bool, int, int] | str:
    """Sign, digits and power of ten of the last digit of a Number or BigInt; a word where there are no digits."""
    if value.__class__ is BigInt:
        return value.value < 0, abs(value.value), 0
    if value != value:
        return "NaN"
    negative = value < 0.0 or (value == 0.0 and str(value)[0] == "-")
    if value == 0.0:
        return negative, 0, 0
    if value - value != 0.0:
        return "-∞" if negative else "∞"
    digits, power = shortest(abs(value))
    return negative, int(digits), power - len(digits) + 1


def round_decimal(digits: int, power: int, to: int) -> int:
    """How many units of ``10**to`` a decimal number is, ties away from zero."""
    if power >= to:
        return int(digits * 10 ** (power - to))
    unit: int = 10 ** (to - power)
    return (2 * digits + unit) // (2 * unit)


def format_number(
    value: Value,
    least: int = 0,
    most: int = 3,
    least_whole: int = 1,
    most_significant: int = 0,
    grouping: bool = True,
    style: str = "decimal",
    currency: str = "",
) -> str:
    """A Number or BigInt as text.

    >>> format_number(1234567.8915), format_number(-1.005, 2, 2, style="currency", currency="USD")
    ('1,234,567.892', '-$1.01')
    >>> format_number(0.256, 0, 0, style="percent"), format_number(-0.0), format_number(123456.0, most_significant=2)
    ('26%', '-0', '120,000')
    """
    parts = decimal_of(value)
    if isinstance(parts, str):
        negative, text = parts[0] == "-", parts.lstrip("-")
    else:
        negative, digits, power = parts
        if style == "percent":
            power += 2
        places = most
        if most_significant:
            excess = len(bigint_to_string(BigInt(digits))) - most_significant
            if excess > 0:
                digits, power = round_decimal(digits, power, power + excess), power + excess
            places = max(-power, 0)
            least = 0
        text = with_point(bigint_to_string(BigInt(round_decimal(digits, power, -places))), places)
        whole, _, fraction = text.partition(".")
        whole = whole.zfill(least_whole)
        fraction = fraction[:least] + fraction[least:].rstrip("0")
        text = f"{group(whole) if grouping else whole}{'.' if fraction else ''}{fraction}"
    if style == "percent":
        text += "%"
    elif style == "currency":
        sign = _SIGNS.get(currency)
        text = sign + text if sign else f"{currency}\u00a0{text}"
    return "-" + text if negative else text


def group(whole: str) -> str:
    """Digits in threes."""
    head = len(whole) % 3 or 3
    return ",".join([whole[:head], *(whole[i : i + 3] for i in range(head, len(whole), 3))])


@pausable("FormatNumber")
def format_with_options(value: Value, options: JSObject) -> str:
    """``format_number`` with the options of ``Intl.NumberFormat`` that it knows.

    Raises:
        ThrowError: TypeError or RangeError for wrong options, as ``Intl`` throws.
    """
    style = get(options, "style")
    style = to_string("decimal" if style is None else style)
    currency = get(options, "currency")
    if currency is not None:
        currency = to_string(currency)
    check_style(style, currency)
    least_whole = read_digits(options, "minimumIntegerDigits", 1, 21)
    least = read_digits(options, "minimumFractionDigits", 0, 100)
    most = read_digits(options, "maximumFractionDigits", 0, 100)
    most_significant = read_digits(options, "maximumSignificantDigits", 1, 21)
    grouping = get(options, "useGrouping")
    least, most = fraction_digits(style, currency, least, most)
    return format_number(
        value,
        least,
        most,
        least_whole or 1,
        most_significant or 0,
        grouping is None or to_boolean(grouping),
        style,
        currency.upper() if style == "currency" else "",
    )


def check_style(style: str, currency: str | None) -> None:
    """Throw for a style that is not there, or one that misses its currency."""
    if style not in ("decimal", "percent", "currency"):
        raise range_error(f"Value {style} out of range for Number.prototype.toLocaleString options property style")
    if currency is not None and not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
        raise range_error(f"Invalid currency code : {currency}")
    if style == "currency" and currency is None:
        raise type_error("Currency code is required with currency style.")


@pausable("GetNumberOption")
def read_digits(options: JSObject, name: str, minimum: int, maximum: int) -> int | None:
    """GetNumberOption (ECMA-402 9.2.15)."""
    value = get(options, name)
    if value is None:
        return None
    number = to_number(value)
    if not minimum <= number <= maximum:
        raise range_error(f"{name} value is out of range.")
    return int(number)


def fraction_digits(style: str, currency: str | None, least: int | None, most: int | None) -> tuple[int, int]:
    """How many digits at least and at most stand after the point (ECMA-402 16.1.3)."""
    places = _PLACES.get((currency or "").upper(), 2) if style == "currency" else 0
    default_most = 3 if style == "decimal" else places
    if least is None:
        least = places if most is None else min(places, most)
    if most is None:
        most = max(default_most, least)
    if least > most:
        raise range_error("maximumFractionDigits value is out of range.")
    return least, most
