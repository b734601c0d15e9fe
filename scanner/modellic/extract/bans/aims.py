"""Acts that are forbidden as any use is, for what stands behind them: "you will not use, modify or
distribute it for (i) the operation of vehicles". Copies and changes as such are left free."""

from __future__ import annotations

import re

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.shapes import Shape

_ANY_USE = Shape(r"(?:[^.;]{0,80}\bto,?)?[\s,]*{ANY_USE}\b[\w\s,]{0,80}", re.IGNORECASE)
"""Between a ban and the copies that it forbids as it forbids any use: "not use, modify or "."""
_FOR_AN_AIM = Shape(
    r"[^.;:()]{0,160}?\sfor\s(?:\(\w{1,4}\)\s)?{SOME_AIM}\s(?!(?:{NO_AIM})(?!\s{EXCEPT}))",
    re.IGNORECASE,
)
"""What they are for, behind the row of what is forbidden."""


def is_of_an_aim(deed: Deed, reading: Reading) -> bool:
    """Say whether a ban of copies or changes is of one aim, as that of any use beside it is."""
    if deed.token is None:
        return False
    words, (start, end) = reading.sentence.text, deed.token.span
    bans = (t.span[1] for t in reading.own if t.type == "MUST_NOT" and t.span[1] <= start)
    banned = max(bans, default=start)
    return bool(_ANY_USE.fullmatch(words, banned, start) and _FOR_AN_AIM.match(words, end))
