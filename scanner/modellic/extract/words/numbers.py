"""The tables of grammars/amounts.txt, and how digits and number words make a value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cache

from modellic.branches import branched_names
from modellic.errors import DataError
from modellic.extract.words.language import simplified
from modellic.resources import data_folder
from modellic.shapes import Shape

_HEADER = re.compile(r"\[(?P<kind>[A-Z_]+) (?P<value>[^\]]+)\]")
_KINDS = frozenset(
    ("CURRENCY", "SIGN", "SCALE", "TIMES", "NUMBER", "JOINED", "COUNTER", "NO_AMOUNT")
)
_LETTER = r"A-Za-z\u00c0-\u024f"
_DIGITS = (
    r"\d{1,3}(?:(?:,\d{3}){1,5}|(?:\.\d{3}){1,5}|(?:'\d{3}){1,5}|(?:[ \u00a0]\d{3}){1,5}"
    r"|(?:,\d{2}){1,5},\d{3})(?:[.,]\d{1,2})?(?![\d])|\d{1,18}(?:[.,]\d{1,6})?(?!\d)"
)
_RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
"""The digits of an exponent from nought to nine."""
_TIMES = r"x\u00d7\u00b7\u22c5*"
"""The signs that a factor stands before: "5x10^23", "5·10^23"."""
_POWER = Shape(
    rf"(?:\d{{1,3}}(?:\.\d{{1,6}})?\s?[{_TIMES}]\s?)?10(?:(?:\^|\*\*)\{{?\d{{1,2}}\}}?"
    rf"|[{_RAISED}]{{1,2}}"
    r"|\s?{TO_POWER}\s?\d{1,2}|\s?{TO_THE}\s?\d{1,2}\s?{NTH_POWER})"
    r"|\d{1,3}(?:\.\d{1,6})?e\+?\d{1,2}(?:(?!\w)|(?={OPERATIONS}))"
)
_EXACT = re.compile(
    rf"(?:[\u3400-\u9fff{_RAISED}]|10\^\{{?\d{{1,2}}\}}?|e\+?\d{{1,2}})$", re.IGNORECASE
)
"""How a number ends behind which letters are no part of a name: "10^25FLOP", 10\u4e07DAU."""
_LEVEL = str.maketrans(_RAISED, "0123456789")
_SPELLED_POWER = re.compile(rf"(?:(?P<factor>[\d.]+)[{_TIMES}])?10[^\d.+]+(?P<exponent>\d{{1,2}})")
_FIRST = re.compile(rf"[{_LETTER}]+|.")
_DIGIT = re.compile(r"\d")
_GROUPED = re.compile(r"\d{1,3}(?:([,.' \u00a0])\d{3})+|\d{1,3}(?:,\d{2})+,\d{3}")

_SINO_KOREAN = Shape(
    r"(?<![\uac00-\ud7a3\d])(?=[\uac00-\ud7a3]{2})"
    r"(?:[\uc77c\uc774\uc0bc\uc0ac\uc624\uc721\uce60\ud314\uad6c]?[\uc2ed\ubc31\ucc9c\ub9cc\uc5b5]\s?){1,8}"
    r"[\uc77c\uc774\uc0bc\uc0ac\uc624\uc721\uce60\ud314\uad6c]?(?=\s?{KOREAN_COUNTED})"
)
"""A number in words of Korean, which are no words where nothing is counted behind them."""
_IN_A_WORD = Shape(
    r"(?!\ucc9c\ucc9c|\ub9cc\ub9cc|[\uc2ed\ubc31\ucc9c\ub9cc\uc5b5]"
    r"(?![^\uac00-\ud7a3]|$|[\uc2ed\ubc31\ucc9c\ub9cc\uc5b5\uc5ec]|{KOREAN_COUNTED}))"
)
"""No syllable for a scale that but begins a word of Korean: \ub9cc\ub4e0 is no ten thousand."""
_IDEOGRAPHS = str.maketrans(
    "\uc77c\uc774\uc0bc\uc0ac\uc624\uc721\uce60\ud314\uad6c\uc2ed\ubc31\ucc9c\ub9cc\uc5b5",
    "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u4ebf",
)


@dataclass(frozen=True)
class Tables:
    """What grammars/amounts.txt says, and the regular expressions made of it."""

    currencies: dict[str, str] = field(default_factory=dict)
    signs: dict[str, dict[str, str]] = field(default_factory=dict)
    scaled: dict[str, int] = field(default_factory=dict)
    """Names of a currency that say thousands or millions of it: TEUR."""
    scales: dict[str, Decimal] = field(default_factory=dict)
    """Words that multiply, and by what: million, dozen."""
    long: dict[str, dict[str, Decimal]] = field(default_factory=dict)
    """What some of them multiply by in a language: a German "Billion" is a million millions."""
    numbers: dict[str, Decimal] = field(default_factory=dict)
    joined: dict[str, Decimal] = field(default_factory=dict)
    """Number words that are written together with others: "fünfundzwanzig"."""
    joined_scales: dict[str, int] = field(default_factory=dict)
    joints: list[str] = field(default_factory=list)
    """What may stand between two of these."""
    counters: list[str] = field(default_factory=list)
    """Words between a number and its comparator that say what is counted: 50\u4eba\u4ee5\u4e0a."""
    before: list[str] = field(default_factory=list)
    """Words before a number that names a section, a version or a date."""
    behind: list[str] = field(default_factory=list)
    pattern: re.Pattern[str] = field(init=False)
    """An amount: digits or number words, scales, currency."""
    in_digits: re.Pattern[str] = field(init=False)
    """The same for a text that holds no number words."""
    part: re.Pattern[str] = field(init=False)
    """One piece of a number: a word, a scale or digits."""
    name_before: re.Pattern[str] = field(init=False)
    """A currency at the end of the words before a number."""
    counter: re.Pattern[str] = field(init=False)
    """One of the counters, blanks around it or not."""
    unit: re.Pattern[str] = field(init=False)
    """What stands behind a number that counts time, shares or sizes."""
    tail: re.Pattern[str] = field(init=False)
    """Scales and a currency behind a bracketed restatement: "five (5) million euros"."""
    openings: frozenset[str] = field(init=False)
    """Words, or ideographs, of which a text without digits holds one where it states a number."""
    endings: tuple[str, ...] = field(init=False)
    """How number words end that are written together."""
    last: frozenset[str] = field(init=False)
    """The last two letters of these: most words have others."""


@cache
def tables() -> Tables:
    """Read grammars/amounts.txt. Raises `DataError` where it is broken."""
    made = Tables()
    for kind, value, names, place in _entries():
        try:
            _enter(made, kind, value, names)
        except (ValueError, KeyError, InvalidOperation) as error:
            raise DataError(f"[{kind} {value}] cannot be read: {error}", where=place) from error
    for name, source in _sources(made).items():
        object.__setattr__(made, name, re.compile(source, re.IGNORECASE))
    object.__setattr__(made, "openings", frozenset(_openings([*made.numbers, *made.scales])))
    endings = (*made.joined, *made.joined_scales)
    placed = (f"{e}{place}" for e in endings for place in ("ten", "sten"))
    object.__setattr__(made, "endings", (*endings, *placed))
    object.__setattr__(made, "last", frozenset(ending[-2:] for ending in made.endings))
    return made


def may_spell(words: frozenset[str]) -> bool:
    """Say whether a text can state a number in words: a cheap test that spares most the search.

    `words` are its words in lower case and, one by one, its ideographs.
    """
    known = tables()
    if not known.openings.isdisjoint(words):
        return True
    alike = [w for w in words if w[-2:] in known.last]
    return any(w.endswith(known.endings) for w in alike)


def in_ideographs(text: str) -> str:
    """Return a Korean text with its numbers in words as the ideographs for them, as many."""
    return _SINO_KOREAN.pattern.sub(lambda number: number[0].translate(_IDEOGRAPHS), text)


def has_digits(text: str) -> bool:
    """Say whether a text can state a number in digits."""
    return bool(_DIGIT.search(text))


def _openings(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        for form in (name, simplified(name, "zh")):
            yield _FIRST.findall(form)[0]


def _entries() -> Iterator[tuple[str, str, list[str], str]]:
    kind = value = ""
    path = data_folder("grammars") / "amounts.txt"
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        place = f"{path.name}:{number}"
        header = _HEADER.fullmatch(line)
        if header and header["kind"] in _KINDS:
            kind, value = header["kind"], header["value"]
        elif line.startswith("[") or (line and not line.startswith("# ") and not kind):
            raise DataError(
                f"{line!r} is no header", where=place, hint="docs/grammar.md has the notation"
            )
        elif line and not line.startswith("# "):
            yield kind, value, [n.strip().lower() for n in line.split(" | ")], place


def _enter(made: Tables, kind: str, value: str, names: list[str]) -> None:
    match kind:
        case "CURRENCY":
            code, _, power = value.partition(" ")
            made.currencies.update(dict.fromkeys(names, code))
            made.scaled.update(dict.fromkeys(names, int(power or 0)))
        case "SIGN":
            language, _, currency = value.partition("=")
            for name in names:
                made.signs.setdefault(name, {})[language] = currency
        case "SCALE" | "TIMES":
            _enter_scale(made, kind, value, names)
        case "NUMBER":
            made.numbers.update(dict.fromkeys(names, Decimal(value)))
        case "JOINED" if value == "by":
            made.joints.extend(names)
        case "JOINED" if value.startswith("scale "):
            made.joined_scales.update(dict.fromkeys(names, int(value.removeprefix("scale "))))
        case "JOINED":
            made.joined.update(dict.fromkeys(names, Decimal(value)))
        case "COUNTER":
            made.counters.extend(names)
        case _:
            {"before": made.before, "behind": made.behind}[value].extend(names)


def _enter_scale(made: Tables, kind: str, value: str, names: list[str]) -> None:
    language, of_language, power = value.rpartition("=")
    factor = Decimal(power) if kind == "TIMES" else Decimal(10) ** int(power)
    scales = made.long.setdefault(language, {}) if of_language else made.scales
    scales.update(dict.fromkeys(names, factor))


def _names(names: Iterable[str]) -> str:
    """Return an alternative of names, the longest first; words end where letters end."""
    signed: list[str] = []
    latin: list[str] = []
    other: list[str] = []
    for name in sorted(names, key=len, reverse=True):
        ends = _latin(name[-1])
        (other if not ends else latin if _latin(name[0]) else signed).append(name)
    whole = [branched_names(other, guarded=True)] if other else []
    # "$ CA" is no mere "$".
    first, ended = (
        [rf"{branched_names(n, guarded=True)}(?![{_LETTER}])"] if n else [] for n in (signed, latin)
    )
    return "|".join([*first, *whole, *ended])


def _joined(made: Tables) -> str:
    """Return a word of two and more number words: "zweihundertfünfzigtausend"."""
    piece = _pieces([*made.joined, *made.joined_scales])
    more = rf"(?:(?:{_pieces(made.joints)})?(?:{piece})){{1,11}}(?:s?te[nr])?"
    return rf"(?:{piece}){more}(?![{_LETTER}])"


def _pieces(names: Iterable[str]) -> str:
    return branched_names(sorted(names, key=len, reverse=True), guarded=True, blank=r"\ ")


def _latin(char: str) -> bool:
    return bool(re.match(rf"[{_LETTER}]", char))


def _sources(made: Tables) -> dict[str, str]:
    names = sorted([*made.currencies, *made.signs], key=len, reverse=True)
    together = _joined(made)
    scale, number = _names(made.scales), f"{_names(made.numbers)}|{together}"
    words = [n for n in made.scales if len(n) > 2 or not n.isascii()]
    part = f"{_names([*made.numbers, *words])}|{together}"
    wide = _names(n for n in words if not n.isascii())
    more = r"(?:\s(?:and\sa\shalf|et\sdemie?(?!\w)))"
    article = r"(?:half\san?|(?:an?\s)?quarter(?:\sof\san?)?|an?|eine[rn]?|une?)"
    start = rf"(?:(?:{article}\s|(?<=first\s))(?={_names(words)})|(?=(?:{number}|{wide})))"
    opening = (
        rf"(?<![\d_./])(?<!\d,)(?:(?P<power>{_POWER.pattern.pattern})|(?P<digits>{_DIGITS})"
        rf"(?P<scales>(?:{more}(?=\s(?:{_names(words)})))?(?:[\s-]?(?:{scale})){{0,3}}"
        r"(?:(?<=[sdn])\set\sdemie?(?!\w))?"
        rf"(?:\s?\d{{1,4}}(?:,\d{{3}})?(?:{wide}){{1,2}}){{0,3}})"
    )
    # "One hundred and fifty" is one number, "between ten and fifty" are two.
    joint = r"(?:(?:(?<=hundred\s)|(?<=thousand\s)|(?<=million\s)|(?<=billion\s))and\s)?"
    goes_on = rf"(?:{more}|[\s-]{{0,2}}{joint}(?:{part}))"
    begins = rf"(?<![{_LETTER}]){_IN_A_WORD.pattern.pattern}"
    in_words = rf"{begins}(?P<words>{start}(?:{part}){goes_on}{{0,11}})"
    # The name before the next number is that one's: "€1M-€5M".
    alone = r"(?(dash)(?!\s?\d)|(?!\d))"
    # "50,- Euro": a dash in place of the pence.
    round_sum = r"[.,][-\u2013\u2014]{1,2}\s?"
    named = (
        rf"(?:{round_sum}|\s|(?P<dash>-))?(?:in\s|of\s|de\s|d')?(?P<behind>{_names(names)}){alone}"
    )
    closing = rf")(?P<more>\s?\+)?(?:{named})?"
    return {
        "pattern": f"{opening}|{in_words}{closing}",
        "in_digits": rf"(?=\d){opening}|(?P<words>(?!)){closing}",
        "part": (
            rf"(?P<place>(?<=[{_LETTER}])s?te[nr](?![{_LETTER}]))"
            rf"|(?P<by>{_pieces(made.joined_scales)})(?!ersten)|(?P<number>{_names(made.numbers)})"
            rf"|(?P<scale>{scale})|(?P<digits>[\d,]+)"
            rf"|(?P<more>and\sa\shalf|et\sdemie?)|(?P<half>half)|(?P<quarter>quarter)"
            rf"|(?P<joined>{_pieces(made.joined)})"
        ),
        "name_before": (rf"(?P<name>{_pieces(names)})\s?(?:[$\u20ac\u00a3\u00a5\uffe5]\s?)?$"),
        "counter": rf"\s?(?:{_names(made.counters)})\s?",
        "unit": rf"[\s-]?(?:{_names(made.behind)})(?!')|\([a-z]\)",
        "tail": rf"(?P<scales>(?:\s?(?:{scale})){{0,2}})(?:\s?(?P<name>{_names(names)}))?",
    }


def digits_value(digits: str, *, scaled: bool) -> Decimal | None:
    """Return the value of digits with separators: 1,000.5 and 1.000,5 and 1 000 and 10,00,000.

    One point before three digits groups ("5.000") unless a scale follows ("1.500 million").
    """
    plain = re.sub(r"[' \u00a0]", "", digits)
    point = max(plain.rfind("."), plain.rfind(","))
    if point < 0:
        return Decimal(plain)
    whole, fraction = plain[:point], plain[point + 1 :]
    alone = len(re.findall(r"[.,]", plain)) == 1
    if _GROUPED.fullmatch(digits) and not (alone and scaled and plain[point] == "."):
        return Decimal(re.sub(r"[.,]", "", plain))
    return Decimal(f"{re.sub(r'[.,]', '', whole) or '0'}.{fraction}")


def factor_of(name: str, words: str, known: Tables, language: str) -> Decimal:
    """Return what the name of a currency multiplies by, "TEUR", and what the scale words of a
    language do beside what they mean elsewhere."""
    factor = Decimal(10) ** known.scaled.get(name, 0)
    for scale, value in known.long.get(language, {}).items():
        if re.search(rf"(?<!\w){re.escape(scale)}(?!\w)", words, re.IGNORECASE):
            factor *= value / known.scales[scale]
    return factor


def power_value(words: str) -> Decimal:
    """Return the value of "10^26", "1.5 x 10^24", "10 to the power of 26" or "1e26"."""
    level = re.sub(rf"[{_RAISED}]+", lambda e: "^" + e[0].translate(_LEVEL), words.casefold())
    spelled = _SPELLED_POWER.match(re.sub(r"[\s{}]", "", level))
    if spelled is None:
        return Decimal(words)
    return Decimal(spelled["factor"] or 1).scaleb(int(spelled["exponent"]))


def is_of_name(number: str, behind: str) -> bool:
    """Say whether the letters right behind a number make a name of both: "5B"."""
    return bool(re.match(r"[A-Za-z_]", behind)) and not _EXACT.search(number)


def is_unit(name: str | None) -> bool:
    """Say whether a name is one ideograph or syllable, which stands behind a number only.

    Before one it ends another word: the Korean for "employee" ends like that for "won".
    """
    return name is not None and len(name.strip()) == 1 and name.strip().isalpha()


def words_value(start: Decimal | None, words: str, known: Tables) -> Decimal | None:
    """Return the value of number words, "two hundred fifty thousand", behind digits if any.

    A scale multiplies what stands before it and is smaller: three hundred | thousand. "And a half"
    adds one of the scale before it, or of that behind it: "one and a half million".
    """
    parts = [] if start is None else [start]
    share = scale = Decimal(1)
    for match in known.part.finditer(words):
        if match["more"]:
            parts.append(scale / 2)
        elif match["half"]:
            share = Decimal("0.5")
        elif match["quarter"]:
            share = Decimal("0.25")
        elif match["place"]:
            continue  # "zweihundertsten": the end of a word for a place in a row.
        elif match["scale"]:
            scale = known.scales[match["scale"].casefold()]
            _multiply(parts, scale)
        elif match["by"]:
            _multiply(parts, Decimal(10) ** known.joined_scales[match["by"].lower()])
        elif match["joined"]:
            parts.append(known.joined[match["joined"].lower()])
        elif match["digits"]:
            parts.append(Decimal(match["digits"].replace(",", "")))
        else:
            _append(parts, match["number"].lower(), known)
    return sum(parts, Decimal(0)) * share if parts else None


def _append(parts: list[Decimal], name: str, known: Tables) -> None:
    """Add a number word; one that is a scale too, "mille", multiplies what stands before it."""
    if name in known.scales:
        _multiply(parts, known.scales[name])
    else:
        parts.append(known.numbers[name])


def _multiply(parts: list[Decimal], factor: Decimal) -> None:
    """Put the last parts times a factor in their place; with none it is the factor: "a million"."""
    group: list[Decimal] = []
    while parts and (parts[-1] < factor or (len(parts) == 1 and parts[-1] % 1)):
        group.append(parts.pop())
    if not any(group) and len(parts) == 1:
        group.append(parts.pop())
    parts.append(sum(group) * factor if group else factor)
