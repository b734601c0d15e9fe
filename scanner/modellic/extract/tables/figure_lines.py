"""Lines that tell but a figure, with the name of a licence before or behind it, or as the heading
above: "Commercial licence: $1M or more in revenue", "more than 50 employees - paid licence".

Who has the figure needs that licence, or may use the work where the name says that it is free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import MEASURES, Token, is_asked, is_said, meaning
from modellic.extract.lexing.token import place as by_place
from modellic.extract.tables.plan_sections import said_by
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import LOWER, UPPER, Metric, Span
from modellic.segments import Sentence

_LONGEST = 100
"""Characters of such a line."""
_FIRST = re.compile(
    r"[\W_]*(?P<label>[^:|.;\u2013\u2014\u2192-]{3,40}?)\s?(?::|[-\u2013\u2014\u2192]|->|=>)\s"
)
_LAST = re.compile(
    r"\s?(?::|[-\u2013\u2014\u2192]|->|=>)\s(?P<label>[^:|.;\u2013\u2014\u2192-]{3,40}?)[\s.*]*$"
)
_FIGURE = frozenset(("METRIC", "CMP", "AMOUNT"))
_BESIDE = MEASURES | {"WHOSE", "PARTY", "PLAIN", "ELLIPSIS", "ATTRIBUTABLE", "ITEM"}
"""What such a line has beside the name: whose figure it is."""
_OF_LICENSEES = frozenset(
    (
        Metric.REVENUE,
        Metric.EMPLOYEES,
        Metric.FUNDING,
        Metric.VALUATION,
        Metric.USERS,
        Metric.MONTHLY_ACTIVE_USERS,
        Metric.DAILY_ACTIVE_USERS,
    )
)
"""What tells who somebody is, and no quota of a plan."""


def with_named_licence(own: list[Token], sentence: Sentence, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a line with what the name of a licence says of its figure.

    The heading names none for items of a list that has a lead-in of its own.
    """
    text, section = sentence.text, sentence.section if sentence.lead is None else ""
    if len(text) > _LONGEST or not {t.type for t in own} >= _FIGURE or any(map(_says, own)):
        return own
    for label, place in _labels(text, section):
        rest = [t for t in own if t.span[1] <= place[0] or t.span[0] >= place[1]]
        if not _tells_a_figure(rest):
            continue
        title = f"{label} |"
        said = said_by(tokens(title, lexicon), title)
        if said is not None and _fits(said[0], rest):
            return sorted([*rest, Token(*said, place)], key=by_place)
    return own


def _says(token: Token) -> bool:
    """Say whether words of a line say by themselves what is so of its figure."""
    return token.type == "GRANT" or is_asked(token) or is_said(token)


def _labels(text: str, section: str) -> Iterator[tuple[str, Span]]:
    """Yield the words that may name a licence, and where they stand in the line."""
    for found in (_FIRST.match(text), _LAST.search(text)):
        if found is not None:
            yield found["label"], found.span()
    if section:
        yield section, (-1, -1)


def _tells_a_figure(rest: Sequence[Token]) -> bool:
    """Say whether nothing but a figure of a licensee is left."""
    types = {t.type for t in rest}
    metrics = {meaning(t) for t in rest if t.type == "METRIC"}
    return types >= _FIGURE and types <= _BESIDE and metrics <= _OF_LICENSEES


def _fits(said: str, rest: Sequence[Token]) -> bool:
    """Say whether what is free ends with the figure, or what is due begins there."""
    bounds = {meaning(t) for t in rest if t.type == "CMP"}
    known = UPPER if said == "GRANT" else LOWER
    return bounds <= set(map(str, known))
