"""The same duty in vague and in plain words: the plain ones prove it, wherever they stand.

"You bear all responsibility for the losses" gives way to "you shall indemnify us". What the next
sentence says again without its condition, "once registered, it is free", is due of the same people.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.deeds import Deed


def told_plainly(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text's sentences without vague ones that others tell plainly.

    The words of a vague one stand below a header with `vague=yes`.
    """
    plain = [[d for d in deeds if not d.option("vague")] for deeds in each]
    told = {(d.action, d.when) for deeds in plain for d in deeds}
    before = [set(), *({(d.action, None) for d in deeds} for deeds in plain)]
    return [
        tuple(d for d in deeds if not d.option("vague") or (d.action, d.when) not in told | near)
        for deeds, near in zip(each, before[:-1], strict=True)
    ]
