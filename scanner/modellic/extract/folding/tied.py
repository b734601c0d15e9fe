"""What stands side by side in an alternative of a condition belongs together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from modellic.extract.lexing.token import ATOMS, JOINTS, MEASURES, Token
from modellic.rules import Span


def tied(folded: Iterable[Token], rows: Collection[Span]) -> Iterator[Token]:
    """Yield the tokens with what stands side by side in an alternative tied together.

    "more than N users, or (ii) it distributes a product" is N users or (distributes and product).
    The figure behind a row of kinds (`rows`) is of each of them, and so is what they do: "if a
    school or a public body hosts it".
    """
    alternative, before, last, kinds = False, "", (0, 0), True
    for token in folded:
        shared = (token.type in MEASURES and last in rows) or (kinds and token.type == "USE")
        kinds = token.type in ("PARTY", "OR") if token.type in ATOMS | JOINTS else True
        if token.type in ATOMS and alternative and before in ("USE", "PARTY") and not shared:
            yield Token("AND", "and", (token.span[0], token.span[0]), own=token.own)
        alternative = token.type == "OR" or (alternative and token.type in ATOMS | JOINTS)
        before, last = token.type, token.span
        yield token
