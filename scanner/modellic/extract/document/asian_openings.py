"""Words with which a sentence of Chinese, Japanese or Korean opens, or closes, that change nothing
of what it asks for: 请注意，……。 なお、……。 또한 …. ……，无一例外。

What is agreed stands behind a comma or colon, 您同意，……; a label such as 利用条件：may be all that
orders. Both go only where the rest has words of its own that order.
"""

from __future__ import annotations

from modellic.shapes import Shape

ASIAN = frozenset(("zh", "ja", "ko"))
_CLAUSE = (
    r"(?:\u7b2c\s?[^,\u3001\u3002:()]{1,8}[\u6761\u689d\u7ae0\u8282\u6b3e\u9879\u9805]"
    r"|\uc81c\s?\d[\d.]{0,4}\s?[\uc870\ud56d\uc808])"
)
"""A clause that is named by its number: 第3条, 제3조."""
_TITLED = (
    rf"(?:{_CLAUSE}\s?)?\((?![\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]+\))"
    r"[^()\d,\u3001]{2,24}\)\s?|(?:A[.:]\s?|\u56de?\u7b54:\s?|\u7b54\s?[:.]\s?)(?=.{12})"
)
"""A title in brackets, behind the number of its clause or none, （利用条件）, or the mark of an
answer."""
_MARK = r"[,:\u3001]\s?"
_BEFORE = r"\W{0,4}"
_END = r"(?=[\u3002!.]?\W*$)"
_IDLE = {
    "zh": Shape(
        rf"{_BEFORE}(?:(?:{{ZH_ADDS_NOTHING}}|{{ZH_UNDER}}{_CLAUSE}{{ZH_ITS_TERMS}}?"
        rf"|{{ZH_LIMITS_NOTHING}}[^,:;\u3002]{{2,30}}?{{ZH_SO_LIMITED}}){_MARK}"
        rf"|{_TITLED}|[\[(\u3010]{{ZH_LABELS}}[\])\u3011]\s?)(?=\S)"
    ),
    "ja": Shape(
        rf"{_BEFORE}(?:(?:{{JA_ADDS_NOTHING}}|{_CLAUSE}{{JA_UNDER}}){_MARK}"
        rf"|{_TITLED}|[\[(\u3010]{{JA_LABELS}}[\])\u3011]\s?)(?=\S)"
    ),
    "ko": Shape(
        rf"{_BEFORE}(?:(?:{{KO_ADDS_NOTHING}}|{_CLAUSE}{{KO_UNDER}})(?:\s?[,:])?\s"
        r"|{KO_UNDER_THIS}(?:,\s|\s(?![^,.]{0,24}{KO_HANDS_ON}))|{KO_LABELS}\s?:\s"
        rf"|{_TITLED}|[\[(\u3010]{{KO_LABELS}}[\])\u3011]\s?)(?=\S)"
    ),
}
_UNLESS_AGREED = {
    "zh": Shape(rf"{_BEFORE}{{ZH_UNLESS_AGREED}}{_MARK}(?=\S)"),
    "ja": Shape(rf"{_BEFORE}{{JA_UNLESS_AGREED}}{_MARK}(?=\S)"),
    "ko": Shape(rf"{_BEFORE}{{KO_UNLESS_AGREED}},?\s(?=\S)"),
}
_ORDERED = {
    "zh": Shape(
        rf"{_BEFORE}(?:{{ZH_CONDITIONS}}:\s?|(?:{{ZH_BY_WHICH_ONE_AGREES}}[^,:;\u3002]{{0,20}}?,?)?"
        rf"{{ZH_AGREES}}(?:{_MARK}|(?={{ZH_WHO_IS_BOUND}})))(?=\S)"
    ),
    "ja": Shape(rf"{_BEFORE}(?:{{JA_CONDITIONS}}|[^.:\u3002]{{0,40}}{{JA_AGREES}}):\s?(?=\S)"),
    "ko": Shape(rf"{_BEFORE}(?:{{KO_CONDITIONS}}|[^.:]{{0,40}}{{KO_AGREES}})\s?:\s(?=\S)"),
}
_LAST = {
    "zh": Shape(
        rf"(?:[,;]\s?{{ZH_ADDS_NOTHING_LAST}}|\s?\((?:{{ZH_ADDS_NOTHING_LAST}}|{_CLAUSE})\)){_END}"
    ),
    "ja": Shape(rf"\s?\((?:{{JA_IN_BRACKETS}}|(?:[^()]{{0,8}}{_CLAUSE}){{JA_SEE}}?)\){_END}"),
    "ko": Shape(rf"\s?\((?:{{KO_IN_BRACKETS}}|(?:[^()]{{0,12}}{_CLAUSE}){{KO_SEE}}?)\){_END}"),
}


def idle_end(words: str, language: str) -> int | None:
    """Return where an opening ends that says nothing, in simplified words; None without one."""
    found = _IDLE[language].match(words) if language in ASIAN else None
    return found.end() if found is not None else None


def unless_agreed_end(words: str, language: str) -> int | None:
    """Return where an opening ends that leaves what is agreed otherwise; it lifts a ban."""
    found = _UNLESS_AGREED[language].match(words) if language in ASIAN else None
    return found.end() if found is not None else None


def agreed_end(words: str, language: str) -> int | None:
    """Return where an opening ends behind which stands what is agreed, or asked."""
    found = _ORDERED[language].match(words) if language in ASIAN else None
    return found.end() if found is not None else None


def idle_ending(words: str, language: str) -> tuple[int, int] | None:
    """Return where words stand at the end of a sentence that say nothing, before its full stop."""
    found = _LAST[language].search(words) if language in ASIAN else None
    return found.span() if found is not None else None
