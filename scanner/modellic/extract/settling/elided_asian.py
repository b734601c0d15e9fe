"""What statements of Chinese and Japanese leave out: 个人无需授权,企业需要,
「個人は許諾不要ですが、法人は必要です」."""

from __future__ import annotations

import re

from modellic.extract.settling.elided_words import (
    Put,
    last,
    names_people,
    put_at,
    tells_whom,
)
from modellic.extract.words.lexicon import Lexicon
from modellic.shapes import Shape

ASIAN_JOINT = Shape(r"[\uff0c\uff1b,;](?:{CJK_ALSO}|\u800c)?|\u304c\u3001")
"""What parts two statements."""
_WHO = r"(?P<who>[^\uff0c\u3001\u3002\uff1b\uff1a:,;|\n]{2,40}?)"
_REST = r"(?P<rest>[^\uff0c\u3001\u3002\uff1b:,;|\n]{1,30})"
_END = r"[\s*_.!\u3002\uff01]*"
_CHINESE = Shape(rf"{_WHO}(?:(?P<so>{{CJK_IS_DUE}})|(?P<no>{{CJK_MAY_NOT}})){_END}")
_SPARED_IN_CHINESE = Shape(rf"{{CJK_SPARES}}{_REST}")
_ALLOWED_IN_CHINESE = Shape(rf"(?<!\u4e0d){{CJK_LETS}}{_REST}")
_JAPANESE = Shape(rf"{_WHO}(?P<at>)(?:(?P<so>{{JA_IS_DUE}})|(?P<no>{{JA_MAY_NOT}})){_END}")
_SPARED_IN_JAPANESE = Shape(r"(?:\u306f|\u306a\u3089|\u3082)" + _REST + "{JA_NOT_DUE}")
_ALLOWED_IN_JAPANESE = Shape(r"(?:\u306f|\u306a\u3089)" + _REST + "{JA_LETS}")


def chinese(before: str, text: str, lexicon: Lexicon) -> Put:
    """Return what a statement leaves out that says but "needs it" or "may not"."""
    short = _CHINESE.fullmatch(text)
    if short is None or not _is_of_somebody(short, before, lexicon):
        return ()
    told = last(_SPARED_IN_CHINESE if short["so"] else _ALLOWED_IN_CHINESE, before)
    return (put_at(short.end("so" if short["so"] else "no"), told["rest"]),) if told else ()


def japanese(before: str, text: str, lexicon: Lexicon) -> Put:
    """Return the same of Japanese, where the verb stands last."""
    short = _JAPANESE.fullmatch(text)
    if short is None or not _is_of_somebody(short, before, lexicon):
        return ()
    told = last(_SPARED_IN_JAPANESE if short["so"] else _ALLOWED_IN_JAPANESE, before)
    if told is None:
        return ()
    return (put_at(short.end("at"), f"{told['rest']}\u304c" if short["so"] else told["rest"]),)


def _is_of_somebody(short: re.Match[str], before: str, lexicon: Lexicon) -> bool:
    """Say whether a statement tells of whom it is; what it forbids is no act of its own."""
    if short["no"]:
        return names_people(short["who"], lexicon)
    return tells_whom(short["who"], before, lexicon)
