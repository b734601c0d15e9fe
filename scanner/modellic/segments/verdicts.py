"""Rows of verdicts that commas part, 商用利用不可、改変不可, and notes of lines: "Resale: no".

Each is a statement of its own: a ban beside a leave is none of what is left to do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from modellic.rules import Span
from modellic.segments.blocks import CROSSES, TICKS
from modellic.shapes import Shape

_MEMBERS = re.compile(r"[^\u3001,\uff0c\u3002\u30fb/\uff0f]+[\u3001,\uff0c\u3002\u30fb/\uff0f]?\s?")
_DOT = ("\u30fb", "/", "\uff0f")
"""What parts the members of such a row, or joins what one is of: 改変・再配布不可."""
_LONGEST = 64
"""Characters of a row."""
_NOTE = Shape(
    rf"[^:\uff1a]{{2,40}}[:\uff1a]\s?(?:(?:{{VERDICT_NOTED}})(?!\w)|[{CROSSES}{TICKS}]\ufe0f?)[\s.,;]*",
    re.IGNORECASE,
)
"""What a note is of, and behind a colon what it says of that."""
_HANGING = Shape(
    r"[^:\uff1a]{2,60}[:\uff1a]\s?(?:{VERDICT_NOTED})(?:,?\s(?:{VERDICT_HANGS})\b|\s\()",
    re.IGNORECASE,
)
"""A note whose verdict hangs on more: "Resale: allowed with attribution"."""
_NAMES_USE = Shape(r"{NOTED_USE}", re.IGNORECASE)
_BEHIND = Shape(
    r"[^\d]{1,16}(?<![\u8a31\u8bb8])(?:{VERDICT_BEHIND})(?:[(\uff08][^()\uff08\uff09\d]{1,20}[)\uff09])?\W{0,2}",
    re.IGNORECASE,
)
_BANNED_FIRST = Shape(r"\W{0,2}(?:{BANS_FIRST})[^\d]{1,16}")
_PARTED = re.compile(r"[,;]")
_COLON = re.compile(r"[:\uff1a]")
_LATIN_MEMBERS = re.compile(r"[^,;]+[,;]?\s?")
_LONGEST_ROW = 200
"""Characters of a row in Latin script."""
_WORDS = r"(?:[^\W\d_][\w'\u2019/-]*\s)"
_VERDICT = Shape(
    r"\s*(?:{JOINS_STATEMENTS}\s)?(?:"
    + _WORDS
    + r"{1,6}(?:{COPULA_OF_VERDICT}\s)?(?:{LATIN_VERDICT})|(?:{NONE_OF}|{VERDICT_FIRST})\s"
    + _WORDS
    + r"{0,6}[^\W\d_][\w'\u2019/-]*)[\s.,;!]*",
    re.IGNORECASE,
)
_JOINT = Shape(r"\s*(?:{JOINS_STATEMENTS}\s)?", re.IGNORECASE)
_HANGS = Shape(r"{HANGS_ON_MORE}", re.IGNORECASE)
_OF_THE_SAME = Shape(r"\s*(?:{JOINS_STATEMENTS}\s)?{DUE_FOR_THE_SAME}[\s.,;!]*", re.IGNORECASE)
"""What is due for what the member before it allows: "but requires a licence"."""
_NONE_ALLOWED = Shape(
    r"\s*{NONE_OF}\s[^;]*\s{OR_OF_NONE}\s[^;,]*\s{COPULA_OF_VERDICT}\s(?:{LATIN_VERDICT})[\s.!]*",
    re.IGNORECASE,
)
"""No row: "no resale, hosting or changes are allowed" denies each of them."""
_FREED_FIRST = Shape(r"\W{0,2}(?:{FREES_FIRST})[^\d]{1,16}")

_REFUSAL = Shape(r"\W*{REFUSES}\s[^.!?]{2,80}[.!]\W*", re.IGNORECASE)
"""A line that but refuses something, with a full stop: "No AI Training." Behind the title of a
clause, "No Warranty. We provide ...", its words follow in the same paragraph."""


def verdicts_apart(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the sentences of a paragraph, those of such a row one by one."""
    for start, end in spans:
        short = end - start <= _LONGEST
        members = list(_members(text, start, end)) if short else []
        if len(members) > 1 and _are_verdicts([text[a:b] for a, b in members]):
            yield from members
        else:
            yield start, end


def _members(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the members of a row; behind a dot that follows no verdict one goes on."""
    first = start
    for member in _MEMBERS.finditer(text, start, end):
        told = text[first : member.end()].rstrip()
        if not told.endswith(_DOT) or _BEHIND.fullmatch(told[:-1]):
            yield first, member.end()
            first = member.end()
    if first < end:
        yield first, end


def latin_verdicts_apart(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the sentences of a paragraph in Latin script, those of such a row one by one: "resale
    prohibited, modification allowed, credit required"."""
    for start, end in spans:
        short = end - start <= _LONGEST_ROW
        parted = short and _PARTED.search(text, start, end)
        members = [m.span() for m in _LATIN_MEMBERS.finditer(text, start, end)] if parted else []
        apart = len(members) > 1 and all(_VERDICT.fullmatch(text[a:b]) for a, b in members)
        # What the last member hangs on may be said of all.
        apart = apart and _HANGS.search(text, *members[-1]) is None
        apart = apart and not _NONE_ALLOWED.fullmatch(text, start, end)
        if apart and not any(_OF_THE_SAME.fullmatch(text, *m) for m in members):
            yield from (_bare(text, a, b) for a, b in members)
        else:
            yield start, end


def is_member(text: str) -> bool:
    """Say whether words without a full stop are a member of such a row, and no title."""
    return not text.endswith((".", "!")) and _VERDICT.fullmatch(text) is not None


def refuse(text: str, parts: Iterable[tuple[Span, bool]]) -> bool:
    """Say whether each sentence of a paragraph but refuses something."""
    return all(_REFUSAL.fullmatch(text[slice(*span)].strip()) for span, _ in parts)


def _bare(text: str, start: int, end: int) -> Span:
    """Return a member without the comma behind it and the word that joins it to the others."""
    joint = _JOINT.match(text, start)
    return joint.end() if joint else start, start + len(text[start:end].rstrip(" ,;"))


def is_noted(text: str) -> bool:
    """Say whether words are notes of what is allowed and what is not: "Resale: no", or one whose
    verdict hangs on what follows it."""
    if _COLON.search(text) is None:
        return False
    hangs = _HANGING.match(text) is not None and _NAMES_USE.search(text) is not None
    return hangs or bool(_notes(text, 0, len(text)))


def notes_apart(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the sentences of a paragraph, the notes of its lines one by one: "Resale: no Hosting:
    yes"."""
    for start, end in spans:
        notes = _notes(text, start, end)
        if len(notes) > 1:
            yield from notes
        else:
            yield start, end


def _notes(text: str, start: int, end: int) -> list[Span]:
    """Return where such notes stand, none where there is anything else, or no use is named."""
    out: list[Span] = []
    at = start if _COLON.search(text, start, end) else end
    while at < end:
        note = _NOTE.pattern.match(text, at, end)
        if note is None:
            return []
        out.append(note.span())
        at = note.end()
    return out if _NAMES_USE.search(text, start, end) else []


def _are_verdicts(members: list[str]) -> bool:
    """Say whether each member ends with its verdict, or begins with it and not all say the same:
    one leave, or one condition, may be told of 不得修改、不得分发."""
    if all(map(_BEHIND.pattern.fullmatch, members)):
        return True
    banned = [_BANNED_FIRST.pattern.fullmatch(m) is not None for m in members]
    freed = [_FREED_FIRST.pattern.fullmatch(m) is not None for m in members]
    told = all(b or f for b, f in zip(banned, freed, strict=True))
    return told and any(banned) and any(freed)
