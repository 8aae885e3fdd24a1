"""Every number that people read: one minus, one per cent, one infinity, one dash. Imported by all of app.

A dash stands where there is no value. `short_number`, for columns of computed numbers, calls nan by its name.
"""

import math
import re

from app.language import with_decimals

_WRITTEN = re.compile(r"−?(?:∞|\d+(?:[.,]\d+)*(?:e−?\d+)?)")
_TYPED, _DUST = 6, 1e-10  # decimals of a typed number; what sums of such numbers may be off
_EXPONENT = re.compile(r"e([+-])0*(?=\d)")


def written(text: str) -> str:
    """Return the text of a number as people write it: a true minus, no + and no 0 before an exponent, their comma.

    >>> written("-6"), written("1.5e-05"), written("2e+07")
    ('−6', '1.5e−5', '2e7')
    """
    if "e" in text:  # few have one, and to search each for it takes longer than all else
        text = _EXPONENT.sub(lambda found: "e" + found[1].strip("+"), text)
    return with_decimals(text.replace("-", "−"))


def bare_numbers(text: str) -> str:
    """Return a text with its numbers as programs read them: a point, a hyphen for minus, nothing between thousands.

    What says that there is no number is nothing.

    >>> [bare_numbers(text) for text in ("−1,234.5", "(0.354, −1.5e−5)", "−∞", "–", "W2[13, 93]")]
    ['-1234.5', '(0.354, -1.5e-5)', '-inf', '', 'W2[13, 93]']
    """
    if text == "–":
        return ""
    return _WRITTEN.sub(lambda found: _bare(found[0]), text)


def _bare(number: str) -> str:
    return with_decimals(number).replace(",", "").replace("−", "-").replace("∞", "inf")


def typed_number(text: str) -> float:
    """Return the number that a person typed, with a comma or a point and either minus; nan if it is none.

    >>> [typed_number(text) for text in ("0,25", "−6", " 1e-5 ", "many")]
    [0.25, -6.0, 1e-05, nan]
    """
    try:
        return float(text.replace(",", ".").replace("−", "-"))
    except ValueError:
        return math.nan


def number_text(value: float | None, decimals: int = 3) -> str:
    """Return a number with so many decimals: a true minus sign, ∞, and a dash where there is none.

    >>> [number_text(x) for x in (-0.5, -0.0001, float("-inf"), float("nan"), None)]
    ['−0.500', '0.000', '−∞', '–', '–']
    """
    if value is None or math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    text = f"{value:.{decimals}f}"
    return written(text if float(text) else text.lstrip("-"))


def kept_number(value: float, decimals: int = 2, most: int = 6) -> str:
    """Return a number with so many decimals, or with all that it has, if they are as few as people type: up to six.

    Of these no more are written than there is room for.

    >>> [kept_number(x) for x in (0.5, 0.125, 0.1 + 0.025, 1 / 3)]
    ['0.50', '0.125', '0.125', '0.33']
    >>> kept_number(-5.90625, most=4)
    '−5.9062'
    """
    if not math.isfinite(value) or abs(value - round(value, _TYPED)) > _DUST:
        return number_text(value, decimals)
    behind = f"{value:.{_TYPED}f}".rstrip("0").partition(".")[2]
    return number_text(value, max(decimals, min(len(behind), most)))


def term_number(value: float, decimals: int = 3) -> str:
    """Return a number as it stands in a sum or product: one below 0 in parentheses.

    >>> term_number(0.5), term_number(-0.25, 2)
    ('0.500', '(−0.25)')
    """
    text = kept_number(value, decimals)
    return f"({text})" if text.startswith("−") else text


def shown_value(text: str) -> float:
    """Return the number that stands on the screen, in parentheses or not: nan if none does.

    >>> [shown_value(text) for text in ("5.692", "(−0.25)", "–")]
    [5.692, -0.25, nan]
    """
    return typed_number(bare_numbers(text.strip("()")))


def result_sign(computed: float, shown: str) -> str:
    """Return the sign before a result: ≈ where the rounded numbers that it follows, taken as they are shown, miss it.

    >>> result_sign(0.5 + 0.25, "0.75"), result_sign(5.692 - 0.223, "5.468")
    ('=', '≈')
    """
    if not math.isfinite(computed) or not math.isfinite(shown_value(shown)):
        return "="
    mantissa, _, exponent = bare_numbers(shown).partition("e")
    last_place = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
    is_met = abs(computed - shown_value(shown)) <= 0.5 * last_place + _DUST
    return "=" if is_met else "≈"


def factor_number(value: float) -> str:
    """Return a number as it stands in a product of inputs and weights: 0 and 1 without decimals, else as a term.

    >>> factor_number(1.0), factor_number(0.5), factor_number(-0.25)
    ('1', '0.50', '(−0.25)')
    """
    return whole_number(value) if value in (0.0, 1.0) else term_number(value, 2)


def whole_number(value: float) -> str:
    """Return a number without decimals, such as a label or an answer of 0 or 1.

    >>> whole_number(1.0), whole_number(-0.0)
    ('1', '0')
    """
    return number_text(value, 0)


def count_text(count: float) -> str:
    """Return how many there are, the thousands parted.

    >>> count_text(1135), count_text(10_000)
    ('1,135', '10,000')
    """
    return with_decimals(f"{count:,.0f}")


def signed_number(value: float, decimals: int = 2) -> str:
    """Return a number whose sign is written, be it + or −.

    >>> signed_number(-0.25), signed_number(3.0)
    ('−0.25', '+3.00')
    """
    return written(f"{value:+.{decimals}f}")


def plain_number(value: float, digits: int = 6) -> str:
    """Return a number with at most so many digits, and none that says nothing.

    >>> [plain_number(x) for x in (-0.5, 2.0, 1e-7, float("-inf"))]
    ['−0.5', '2', '1e−7', '−∞']
    """
    return number_text(value) if not math.isfinite(value) else written(f"{value:.{digits}g}")


def scientific_number(value: float, decimals: int = 6) -> str:
    """Return a number as a mantissa and a power of ten.

    >>> scientific_number(-0.00125, 2)
    '−1.25e−3'
    """
    return number_text(value) if not math.isfinite(value) else written(f"{value:.{decimals}e}")


def short_number(value: float, decimals: int = 3) -> str:
    """Return a number in at most eight characters: plain where it can be, else as 1.2e−9; nan is called by its name.

    >>> [short_number(x) for x in (0.5, -0.0, 1234.0, 1.24e-9, 3e9, float("inf"), float("nan"))]
    ['0.500', '0', '1234', '1.2e−9', '3.0e9', '∞', 'nan']
    >>> short_number(10.0), short_number(9.9999)
    ('10.00', '10.00')
    """
    if math.isnan(value):
        return "nan"
    if math.isinf(value) or value == 0.0:
        return number_text(value, 0)
    size = abs(value)
    if 10.0 ** (1 - decimals) <= size < 100_000.0:
        steps = (decimals, 10.0), (min(decimals, 2), 1000.0), (0, math.inf)
        return number_text(value, next(places for places, end in steps if round(size, places) < end))
    return written(f"{value:.1e}")


def brief_number(value: float) -> str:
    """Return a number in at most five characters and a sign, where columns are narrow; nan is called by its name.

    >>> [brief_number(x) for x in (0.50649, 9.9996, 20.086, 4481.7, 3.64e-5, 7.2e10, -0.0004, float("nan"))]
    ['0.506', '10.0', '20.1', '4482', '4e−5', '7e10', '−4e−4', 'nan']
    """
    size = abs(value)
    if not math.isfinite(value) or value == 0.0 or 99.95 <= size < 99_999.5:
        return short_number(value, 0)
    if 0.0005 <= size < 99.95:
        return number_text(value, 3 if size < 9.9995 else 1)
    return written(f"{value:.0e}")


def tick_number(value: float) -> str:
    """Return a number for an axis: plain, or as 5e−4 where it would grow too wide.

    >>> [tick_number(x) for x in (-0.5, 0.0, 0.01, 0.0005)]
    ['−0.5', '0', '0.01', '5e−4']
    """
    return written(f"{value:g}" if value == 0.0 or abs(value) >= 0.01 else f"{value:.0e}")


def percent(share: float | None, decimals: int = 2) -> str:
    """Return a share, 0 … 1, in per cent, which no line parts; a dash for none.

    >>> percent(0.9876), percent(0.5, 0), percent(None)
    ('98.76\xa0%', '50\xa0%', '–')
    """
    return "–" if share is None or math.isnan(share) else f"{number_text(100.0 * share, decimals)}\xa0%"


def plain_percent(share: float | None) -> str:
    """Return the same for a terminal, and for what is searched and parted by its spaces.

    >>> plain_percent(0.9876)
    '98.76 %'
    """
    return percent(share).replace("\xa0", " ")


def duration(seconds: float) -> str:
    """Return a time as people say it.

    >>> duration(4.25), duration(41.0), duration(130.0)
    ('4.2 s', '41 s', '2 min 10 s')
    """
    whole = round(seconds)
    if whole < 60:
        return with_decimals(f"{seconds:.1f} s") if seconds < 10 else f"{whole} s"
    return f"{whole // 60} min {whole % 60} s"
