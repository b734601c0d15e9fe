"""Items that end in a noun: 「ソースコードを公開すること」 orders where nothing stands above it.

Below what a list allows or forbids it but names it: 「次の行為を禁じる」, 「できること」.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning, option

_ORDERS = frozenset(("MUST", "ONLY_IF", "ANNOUNCES", "OBLIGES"))
_TELLS = frozenset(("MUST_NOT", "MAY", "FORBIDS", "ALLOWS"))


def without_named(
    own: Sequence[Token], led: Sequence[Token], heading: Sequence[Token], *, item: bool
) -> list[Token]:
    """Return the tokens of an item without the order of its noun (`noun=yes`), where its lead-in or
    its heading says that it is allowed or forbidden.
    """
    above = {t.type for t in (led or heading) if t.type != "OBLIGES" or not meaning(t)}
    if not item or above & _ORDERS or not above & _TELLS:
        return list(own)
    return [t for t in own if t.type != "MUST" or option(t, "noun") is None]
