"""Bans that a heading or lead-in lays on what stands below it: "Prohibited: - resale of copies"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.bans.examples import with_examples
from modellic.extract.clauses.readings import values
from modellic.extract.lexing.lexer import named_deeds
from modellic.extract.lexing.token import MODALS, Token, is_banned, is_suit, moved, place
from modellic.extract.orders.bare_items import with_object
from modellic.extract.orders.noun_rows import with_item
from modellic.extract.tables.tables import forbidden_cells, is_row
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Span
from modellic.segments import Sentence

_OPENING = 3
"""Characters before the deed that a sentence begins with."""
_SHORT = 24
"""Characters of an item that names a deed alone, its object first where verbs stand last."""
_LABEL = 48
"""Characters within which the label of an item ends."""
_LONGEST = 160
"""Characters of an item that but names something."""


_ALLOWING = frozenset(("MUST", "MAY", "IF", "ONLY_IF", "UNLESS", "GRANT"))
"""Kinds of a lead-in that says more than that what stands below it is forbidden."""


def with_ban(
    own: Sequence[Token],
    led: Sequence[Token],
    heading: Sequence[Token],
    sentence: Sentence,
    lexicon: Lexicon,
) -> list[Token]:
    """Return the tokens of a sentence with the ban that its heading lays on it.

    Below "What you may not do" or "Not allowed", an item of a list that orders and allows nothing
    is forbidden, and so is a deed that stands without a list: "Selling copies.". Below
    "Restrictions" it is where it begins with a ban and names nothing else. `led` are the tokens of
    its lead-ins. A lawsuit among what ends the licence is forbidden too, and so is what stands in
    the column "Prohibited" of a table.
    """
    return with_examples(_forbidden(own, led, heading, sentence, lexicon), led, sentence)


def _forbidden(
    own: Sequence[Token],
    led: Sequence[Token],
    heading: Sequence[Token],
    sentence: Sentence,
    lexicon: Lexicon,
) -> list[Token]:
    words, section = sentence.text, sentence.section
    row = is_row(words, section)
    if _is_defined(led):
        return list(own)
    cells = forbidden_cells(words, section, heading) if row else []
    if cells:
        return _with_cells(own, words, cells, lexicon)
    above = values(led if "|" in section else (*led, *heading), "FORBIDS")
    strict = "all" in above or ("|" not in section and ends_in_ban(heading))
    ordered = any(t.type == "MUST_NOT" for t in led)
    if not (above or strict or ordered):
        return list(own)
    if sentence.item and (strict or ordered or "bans" in above):
        own = _with_named(own, words, lexicon)
    if sentence.item and (strict or (ordered and not any(t.type in _ALLOWING for t in led))):
        own = with_object(with_item(own, words, lexicon), words, lexicon)
    if sentence.item and (strict or ordered):
        own = _as_labelled(own, words)
    deeds = [t for t in own if t.type == "DEED"]
    begins = bool(deeds) and deeds[0].span[0] <= _OPENING
    bare = begins or (sentence.item and len(words) <= _SHORT)
    only = bare and "bans" in above and bool(deeds) and all(map(is_banned, deeds))
    only = only and all(
        t.type != "GRANT" for t in own
    )  # "Commercial use is free below N" is no ban.
    # A field of use is told by the list of all such fields.
    unnamed = len(words) <= _LONGEST and all(t.type not in ("FIELD", "TITLE") for t in own)
    forbidden = only or (strict and (begins or (sentence.item and (bool(deeds) or unnamed))))
    ends = "ends" in values(led, "FORBIDS") and any(map(is_suit, own))
    # The "may" of "was Sie nicht dürfen" is one of the words that forbid.
    within = [t.span for t in led if t.type == "FORBIDS"]
    speaking = (t for t in led if t.type != "MAY" or not within_one(t.span, within))
    spoken = any(t.type in MODALS for t in (*own, *speaking))
    if (spoken or not forbidden) and not ends:
        return list(own)
    return [_forbids(), *own]


def _as_labelled(own: Sequence[Token], words: str) -> Sequence[Token]:
    """Return the tokens of an item without the deeds that but explain its label, if that names what
    is forbidden: "Commercialisation: making the outputs available to others"."""
    label = words.find(":", 0, _LABEL)
    banned = (t for t in own if is_banned(t) and t.span[1] == label)
    if label < 0 or not any(banned):
        return own
    return [t for t in own if t.type != "DEED" or t.span[0] < label]


def _is_defined(led: Sequence[Token]) -> bool:
    """Say whether a lead-in tells what a word means: what it includes is not forbidden below it."""
    types = {t.type for t in led}
    return "DEFINES" in types and types.isdisjoint(("FORBIDS", "MUST_NOT"))


def _forbids() -> Token:
    return Token("MUST_NOT", Meaning("MUST_NOT", ""), (0, 0))


def _with_cells(
    own: Sequence[Token], words: str, cells: Iterable[Span], lexicon: Lexicon
) -> list[Token]:
    """Return the tokens of a row as the ban that some of its cells are; the others are none."""
    out = [_forbids()]
    for start, end in cells:
        inside = [t for t in own if start <= t.span[0] and t.span[1] <= end]
        if not any(t.type == "DEED" for t in inside):
            inside += moved(named_deeds(words[start:end], lexicon), start)
        out += sorted(map(_summed_up, inside), key=place)
    return out if len(out) > 1 else list(own)


def _summed_up(token: Token) -> Token:
    """Return a deed as one that a sentence elsewhere says better: a table sums a licence up."""
    if token.type != "DEED" or not isinstance(token.value, Meaning):
        return token
    options = (*token.value.options, ("vague", "yes"))
    return replace(token, value=replace(token.value, options=options))


def _with_named(own: Sequence[Token], words: str, lexicon: Lexicon) -> Sequence[Token]:
    """Return the tokens of an item with the deed that it names by a noun, if it has no other."""
    if len(words) > _LONGEST or any(t.type == "DEED" or t.type in MODALS for t in own):
        return own
    return sorted([*own, *named_deeds(words, lexicon)], key=place)


def ends_in_ban(heading: Sequence[Token]) -> bool:
    """Say whether a heading is an order that only what stands below completes: "You may not"."""
    types = {t.type for t in heading}
    return "MUST_NOT" in types and not types & {"DEED", "AMOUNT", "USE"}
