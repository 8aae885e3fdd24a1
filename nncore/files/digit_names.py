"""What names of digits mean: in tables, folders and files of networks. Imported by `data`, `models` and app."""

import re

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_IN_OTHER_LANGUAGES = (
    "null eins zwei drei vier fünf sechs sieben acht neun",
    "null ein zwo drei vier fuenf sechs sieben acht neun",
    "zéro un deux trois quatre cinq six sept huit neuf",
    "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "zero uno due tre quattro cinque sei sette otto nove",
    "zero um dois três quatro cinco seis sete oito nove",
    "nul een twee drie vier vijf zes zeven acht negen",
    "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
    "ноль один два три четыре пять шесть семь восемь девять",
    "noll ett två tre fyra fem sex sju åtta nio",
    "nul en to tre fire fem seks syv otte ni",
    "null en to tre fire fem seks sju åtte ni",
    "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän",
    "nula jedna dvě tři čtyři pět šest sedm osm devět",
    "zero unu doi trei patru cinci șase șapte opt nouă",
    "nulla egy kettő három négy öt hat hét nyolc kilenc",
    "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
    "nol satu dua tiga empat lima enam tujuh delapan sembilan",
    "нуль один два три чотири п'ять шість сім вісім дев'ять",
    "영 일 이 삼 사 오 육 칠 팔 구",
    "零 一 二 三 四 五 六 七 八 九",
    "〇 一 二 三 四 五 六 七 八 九",
)
_DIGITS = {
    **{str(digit): digit for digit in range(10)},
    **{word: digit for words in _IN_OTHER_LANGUAGES for digit, word in enumerate(words.split())},
    **{word: digit for digit, word in enumerate(WORDS)},
}
_OLD_ENCODINGS = ("latin-1", "cp1250", "cp1251", "cp1254")
_ONE = "|".join(sorted(_DIGITS, key=len, reverse=True))
_NAME = re.compile(
    rf"(?:tensor)?[\[(]*(?:(?:digits?|class|label|b)[-_ ]?)?({_ONE})[,\])]*(?:'?s|[-_ :(]+({_ONE})\)?)?", re.IGNORECASE
)


def digit_of(name: str) -> int | None:
    """Return the digit that a name means, or None.

    Parameters
    ----------
    name : str
        Such as 7, seven or sieben, digit_7, 7 - seven, 7s, [7], tensor(7), or b7, which is Python's b'7' without its
        quotes.

    Returns
    -------
    int or None

    Examples
    --------
    >>> digit_of(" Seven"), digit_of("class-3"), digit_of("3 - three"), digit_of("fünf")
    (7, 3, 3, 5)
    >>> digit_of("-3"), digit_of("10"), digit_of("3 - four")
    (None, None, None)
    """
    match = _NAME.fullmatch(name.strip())
    if match is None:
        return None
    digit = _DIGITS[match[1].lower()]
    return digit if match[2] is None or (match[2] != match[1] and _DIGITS[match[2].lower()] == digit) else None


def encoding_of(name: str) -> str | None:
    """Return an encoding older than UTF-8 in which a name that was read as UTF-8 means a digit.

    Parameters
    ----------
    name : str
        Each of its letters that is none of ASCII has become the mark of what cannot be decoded.

    Returns
    -------
    str or None

    Examples
    --------
    >>> encoding_of("f\ufffdnf"), encoding_of("pi\ufffd\ufffd"), encoding_of("f\ufffdr")
    ('latin-1', 'cp1250', None)
    """
    letters = re.compile(re.escape(name.lower()).replace("\ufffd", r"[^\0-\x7f]"))
    found = (
        encoding
        for encoding in _OLD_ENCODINGS
        for word in _DIGITS
        if letters.fullmatch(word) and word.encode(encoding, "ignore").decode(encoding) == word
    )
    return next(found, None)
