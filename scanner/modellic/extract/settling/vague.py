"""The same duty in vague and in plain words: the plain ones prove it, wherever they stand.

"You bear all responsibility for the losses" gives way to "you shall indemnify us".
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.deeds import Deed


def told_plainly(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text's sentences without vague ones that others tell plainly.

    The words of a vague one stand below a header with `vague=yes`.
    """
    plain = {(d.action, d.when) for deeds in each for d in deeds if not d.option("vague")}
    return [
        tuple(d for d in deeds if not d.option("vague") or (d.action, d.when) not in plain)
        for deeds in each
    ]
