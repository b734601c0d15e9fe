"""Words with which a sentence opens that change nothing of what it asks for: "furthermore, …",
"please note that …", "you acknowledge and agree that …".

Many steps look at how a sentence begins: with an order, with a case, with those whom it binds. So
such words go before any of them sees it.
"""

from __future__ import annotations

import re

from modellic.clean import Clean
from modellic.extract.document.asian_openings import (
    ASIAN,
    agreed_end,
    idle_end,
    unless_agreed_end,
)
from modellic.extract.document.german_openings import without_german_opening
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MODALS, meaning
from modellic.extract.words.language import simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Duty
from modellic.shapes import Shape

_MOST = 3
"""How many of them are taken off one sentence."""
_IDLE = Shape(
    r"\W*(?:(?:{ADDS_NOTHING}|{LIMITS_NOTHING}(?:\s[^,;:]{1,80})?"
    r"|(?P<except>{EXCEPT_AS}\s[^,;:]{1,80})"
    r"|{CLOSES_BY_DATE}\s(?:\d{1,2}\s)?[a-z]{3,9}\s(?:\d{1,2},?\s)?20\d\d)\s?[,:]\s(?!dass\s)"
    r"|{POINTS_OUT}(?:\s(?:(?:that|que)\s|qu')|\s?:\s))(?=\S)",
    re.IGNORECASE,
)
_AGREED = Shape(
    r"\W*(?:{BY_WHICH_ONE_AGREES}\s[^,;:.]{3,80},\s)?{WHO_AGREES}\s"
    r"(?:{HEREBY}\s)*"
    r"(?:(?:{AGREES_THAT}|{ADMITS_THAT}|{WARRANTS_THAT}),?\s(?:(?:and|et)\s)?(?:{HEREBY}\s)?)*?"
    r"(?:(?P<agreed>{AGREES_THAT})|{ADMITS_THAT})\s(?:{HEREBY}\s)?(?:(?:that|que)\s|qu')(?=\S)"
    r"|\W*(?P<condition>{ON_CONDITION_THAT}\sthat\s|{AS_A_CONDITION}\s[^,;:]{3,60},\s)(?=\S)",
    re.IGNORECASE,
)
_ORDERS = MODALS | {"NOR"}
_CASES = frozenset(("IF", "ONLY_IF", "UNLESS"))
_BINDS_NOBODY = frozenset(("TELLS", "WHETHER", "GRANT"))
"""Words that say of what is agreed that it asks for nothing."""


def without_opening(view: Clean, lexicon: Lexicon) -> Clean:
    """Return the words of a sentence without such an opening."""
    for _ in range(_MOST):
        end = _end_of_opening(view.text, lexicon)
        if end is None:
            turned = _turned(view, lexicon)
            if turned is None:
                break
            view = turned
            continue
        # The first letter that is left stands for the opening too, which is part of the evidence.
        view = view.with_words((0, end + 1), view.text[end], (0,))
    return view


def _turned(view: Clean, lexicon: Lexicon) -> Clean | None:
    """Return a sentence of German in the order that it has without its opening."""
    if lexicon.language != "de":
        return None

    def is_bound(words: str, admitted: bool) -> bool:
        if not _orders_by_itself(words, lexicon):
            return False
        return not (admitted and _is_boilerplate(view.text, len(view.text) - len(words), lexicon))

    return without_german_opening(view, is_bound)


def _end_of_opening(text: str, lexicon: Lexicon) -> int | None:
    if lexicon.language in ASIAN:
        return _end_of_asian_opening(simplified(text, lexicon.language), lexicon)
    idle = _IDLE.match(text)
    if idle is not None:
        if idle["except"] and _forbids(text[idle.end() :], lexicon):
            return None
        return _start_of_case(text[: idle.end()], lexicon)
    agreed = _AGREED.match(text)
    if agreed is None or not _orders_by_itself(text[agreed.end() :], lexicon):
        return None
    if not (agreed["agreed"] or agreed["condition"]) and _is_boilerplate(
        text, agreed.end(), lexicon
    ):
        return None
    return agreed.end()


def _forbids(words: str, lexicon: Lexicon) -> bool:
    return any(t.type in ("MUST_NOT", "FORBIDS") for t in tokens(words, lexicon))


def _start_of_case(opening: str, lexicon: Lexicon) -> int | None:
    """Return where a case begins amid words that change nothing, or else where these end: "subject
    to these terms and provided that you have at most 50 employees, ".

    None where they tell of a figure: "subject to these terms and a limit of 50 employees, "."""
    found = tokens(opening, lexicon)
    cases = (t.span[0] for t in found if t.type in _CASES and t.span[0])
    end = min(cases, default=len(opening))
    told = {t.type for t in found if t.span[0] < end}
    return None if told >= {"AMOUNT", "METRIC"} else end


def _end_of_asian_opening(words: str, lexicon: Lexicon) -> int | None:
    idle = idle_end(words, lexicon.language)
    if idle is not None:
        return idle
    unless = unless_agreed_end(words, lexicon.language)
    if unless is not None:
        bans = any(t.type == "MUST_NOT" for t in tokens(words[unless:], lexicon))
        return None if bans else unless
    agreed = agreed_end(words, lexicon.language)
    if agreed is None:
        return None
    kinds = {t.type for t in tokens(words[agreed:], lexicon)}
    orders = not kinds.isdisjoint(_BINDS_NOBODY) or _orders_by_itself(words[agreed:], lexicon)
    return agreed if orders else None


def _is_boilerplate(text: str, end: int, lexicon: Lexicon) -> bool:
    """Say whether a phrase of the lists tells, with the opening, that the sentence binds nobody:
    "you acknowledge that the model may have defects"."""
    return any(t.type == "PASS" and t.span[0] < end for t in tokens(text, lexicon))


def _orders_by_itself(words: str, lexicon: Lexicon) -> bool:
    """Say whether what is agreed has words of its own that order, forbid or allow, or that ask for
    a licence: without them the agreement itself is the order, "you agree that each copy contains
    this notice"."""
    return any(
        t.type in _ORDERS or meaning(t) == Duty.OBTAIN_LICENSE for t in tokens(words, lexicon)
    )
