"""A term that a Chinese lead-in names last, above the figures that it means: "只要你是“小店”："."""

from __future__ import annotations

from modellic.shapes import Shape

_NAMED = Shape(
    r"(?:{CJK_IS_ONE})\s?(?:[^,\uff0c\u3002\"]{0,24}?(?:{CJK_DEFINED})\s?)?"
    r"(?:\"(?P<quoted>[^\"]{2,30})\""
    r"|(?P<name>(?:[A-Z][\w'&-]*\s){0,3}[A-Z][\w'&-]{2,}"
    r"|(?!{CJK_NO_NAME})[\u4e00-\u9fff]{2,8}(?:{CJK_KIND_OF_FIRM})))"
    r"(?:[,\uff0c]?(?:{CJK_THAT_IS}))?(?:[,\uff0c]\u5373\u53ef[^\u3002;]{0,80}?)?\s?[:\uff1a]$"
)


def named_above(text: str) -> str:
    """Return the term, in quotation marks, that a lead-in ends with; "" where there is none."""
    if not text.endswith((":", "\uff1a")):
        return ""
    found = _NAMED.search(text)
    return f'"{found["quoted"] or found["name"]}"' if found else ""
