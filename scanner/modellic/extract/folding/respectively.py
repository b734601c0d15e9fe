"""Figures told in two rows: "users and revenue exceed N and M respectively"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import JOINTS, Token, closes


def respectively(found: Sequence[Token]) -> list[Token]:
    """Give each of several figures its own amount: "users and revenue exceed N and M respectively".

    As many words for figures stand before the comparator as amounts behind it.
    """
    out: list[Token] = []
    end = 0
    for at, token in enumerate(found):
        if at < end:
            continue
        out.append(token)
        if token.type != "CMP" or closes(token):
            continue
        names, sums = _run_before(out, len(out) - 1), _run_behind(found, at)
        if names and sums and len(names[1]) == len(sums[1]):
            start, end = names[0], sums[0]
            joint = next(t for t in found[at:end] if t.type in JOINTS)
            del out[start:]
            for metric, amount in zip(names[1], sums[1], strict=True):
                out += [*([joint] if out[start:] else []), *metric, token, amount]
    return out


def _run_before(found: Sequence[Token], at: int) -> tuple[int, list[list[Token]]] | None:
    """Return the words for figures that end before `at`, joined, and where they begin."""
    groups: list[list[Token]] = [[]]
    start = at
    while start > 0 and found[start - 1].type in ("METRIC", "PERIOD", "AND", "OR"):
        start -= 1
        if found[start].type in JOINTS:
            groups.insert(0, [])
        else:
            groups[0].insert(0, found[start])
    whole = all(sum(t.type == "METRIC" for t in g) == 1 for g in groups)
    return (start, groups) if whole and len(groups) > 1 else None


def _run_behind(found: Sequence[Token], at: int) -> tuple[int, list[Token]] | None:
    """Return the amounts that follow `at`, joined, and where they end."""
    amounts: list[Token] = []
    end = at + 1
    while end < len(found) and found[end].type == "AMOUNT":
        amounts.append(found[end])
        more = end + 2 < len(found) and found[end + 1].type in JOINTS
        end += 2 if more and found[end + 2].type == "AMOUNT" else 1
        if end < len(found) and found[end - 1].type == "AMOUNT":
            break
    return (end, amounts) if len(amounts) > 1 else None
