"""Lists that are read as the one sentence that their lead-in and their items are together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from modellic.clean import Clean
from modellic.extract.document.titled import Known
from modellic.extract.words.lexicon import Lexicon
from modellic.segments import Sentence

COLONS = " \t*_:\uff1a"
"""What stands at the end of a lead-in."""
_ENDS = " \t*_.;,\u3001\u3002\uff1b\uff0c"
_JOINTS = (" and", " or", " und", " oder", " sowie")


def joined_lists(
    every: Sequence[Known],
    is_one: Callable[[Sentence, Sequence[Sentence], Lexicon], bool],
    as_one: Callable[[Sentence, Sequence[Sentence]], Sentence],
) -> list[Known]:
    """Return the sentences of a text, each such list as one in place of its lead-in.

    `is_one` says which lead-ins and items are one, and `as_one` what they are together.
    """
    lists: dict[int, list[int]] = {}
    for n, (sentence, _) in enumerate(every):
        if sentence.lead is not None:
            lists.setdefault(id(sentence.lead), []).append(n)
    joined: dict[int, Known] = {}
    gone: set[int] = set()
    for n, (lead, lexicon) in enumerate(every):
        below = lists.get(id(lead), [])
        items = [every[at][0] for at in below]
        if lexicon is not None and items and is_one(lead, items, lexicon):
            joined[n] = (as_one(lead, items), lexicon)
            gone.update(below)
    if not joined:
        return list(every)
    return [joined.get(n, known) for n, known in enumerate(every) if n not in gone]


def without_joint(item: Sentence) -> Clean:
    """Return the words of an item without what joins it to the next."""
    view = trimmed(item.clean, _ENDS)
    ends = (joint for joint in _JOINTS if view.text.endswith(joint))
    end = next(ends, "")
    return trimmed(view.part(0, len(view.text) - len(end)), _ENDS) if end else view


def trimmed(view: Clean, marks: str) -> Clean:
    """Return a view without such marks at its end."""
    return view.part(0, len(view.text.rstrip(marks)))
