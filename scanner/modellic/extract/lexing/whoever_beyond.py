"""Words that look back to whoever is beyond a limit, and hold others that seem to do so, or to open
a case of their own: "**wer** darüber liegt, darf es nicht verkaufen".
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning


def without_opened_references(found: Sequence[Token]) -> list[Token]:
    """Return tokens of which such words are one reference, and open nothing else."""
    out: list[Token] = []
    start = end = -1
    for token in found:
        beyond = token.type == "REFERS" and meaning(token) == "beyond"
        if beyond and token.span[0] >= end:
            start, end = token.span
        elif beyond or (token.type == "IF" and token.span[0] == start and token.span[1] < end):
            continue
        out.append(token)
    return out
