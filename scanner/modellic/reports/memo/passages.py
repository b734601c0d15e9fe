"""What a licence text says of its end, of its changes and of the law: passages, by their words.

No rule of the vocabulary holds these. A passage is quoted and never interpreted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from modellic.reports.words import language_of
from modellic.segments import sentences
from modellic.sources.snapshot import Role
from modellic.text import Text

if TYPE_CHECKING:
    from modellic.report import FileReport

MOST: Final = 3
"""Passages of one kind that are quoted; the others are counted."""
MAX_CONTENT: Final = 400_000
"""Code points of a text that are searched; what lies beyond is said to be left out."""
_ROLES: Final = (Role.LICENSE, Role.GATED_PROMPT, Role.USE_POLICY)


class Subject(StrEnum):
    """What a passage is about."""

    END = "end"
    CHANGE = "change"
    LAW = "law"


_WORDS: Final = {
    Subject.END: re.compile(
        r"\bterminat(?:e|es|ed|ion)\b|\b(?:ir)?revocabl[ey]\b|\brevo(?:ke[sd]?|cation)\b|\bperpetual"
        r"|终止|終止|撤销|撤銷|永久"
        r"|終了|解除|取り消|取消|撤回"
        r"|종료|해지|철회|취소"
        r"|\bkündig|\bwiderruf|\bunwiderruf|\bbeendet|\berlischt|\berlöschen"
        r"|\brésili|\brévo(?:qu|cab)|\birrévocable|\bprend fin",
        re.IGNORECASE,
    ),
    Subject.CHANGE: re.compile(
        r"(?<!you )\b(?:may|reserves? the right to|can)\b[^.;]{0,60}\b(?:update|amend|modify|revise"
        r"|change|publish)\b[^.;]{0,80}\b(?:agreement|licen[cs]e|terms|polic(?:y|ies))\b"
        r"|(?:修改|更新|变更|變更)[^。]{0,20}(?:协议|協議|许可|許可|条款|條款|政策)"
        r"|(?:協議|协议|许可证|条款)[^。]{0,20}(?:修改|更新|变更)"
        r"|(?:規約|契約|ライセンス|ポリシー)[^。]{0,20}(?:変更|改定|更新)"
        r"|(?:약관|계약|라이선스|정책)[^.]{0,20}(?:변경|수정|개정)"
        r"|\b(?:ändern|aktualisieren|anpassen)\b[^.]{0,60}\b(?:Lizenz|Bedingungen|Richtlinie)"
        r"|\b(?:modifier|mettre à jour)\b[^.]{0,60}\b(?:licence|conditions|politique)",
        re.IGNORECASE,
    ),
    Subject.LAW: re.compile(
        r"\bgoverned by\b|\bgoverned\b[^.;]{0,60}\blaws?\b|\bgoverning law\b"
        r"|\bexclusive jurisdiction\b|\bcourts? (?:of|in|located)\b"
        r"|适用法律|管辖|管轄|準拠法|준거법|관할|\bGerichtsstand|\bgilt das Recht"
        r"|\bunterliegt dem Recht|\bdroit applicable|\brégie? par le droit",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a text, where it stands, and the language of the text (ISO 639-1)."""

    quote: str
    place: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The passages of one kind, as many as are quoted; `more` is how many others there are."""

    passages: tuple[Passage, ...]
    more: int


def passages_of(files: Iterable[FileReport]) -> dict[Subject, Found]:
    """Return what some texts say of each subject, in the order in which they say it."""
    found: dict[Subject, dict[str, Passage]] = {subject: {} for subject in Subject}
    for file in files:
        if file.role in _ROLES and file.content:
            for subject, passage in _passages(file):
                found[subject].setdefault(" ".join(passage.quote.split()), passage)
    return {
        subject: Found(tuple(said.values())[:MOST], max(len(said) - MOST, 0))
        for subject, said in found.items()
    }


def searched_in_part(files: Iterable[FileReport]) -> list[str]:
    """Return the texts of which the end was not searched."""
    return [file.path for file in files if len(file.content) > MAX_CONTENT]


def _passages(file: FileReport) -> Iterator[tuple[Subject, Passage]]:
    content = file.content[:MAX_CONTENT]
    wanted = [subject for subject in Subject if _WORDS[subject].search(content)]
    if not wanted:
        return
    text = Text(content, sha256=file.sha256)
    for sentence in sentences(content):
        quote = text.quote(sentence.span)
        for subject in wanted:
            if not sentence.heading and _WORDS[subject].search(quote):
                first, last = text.lines(sentence.span)
                lines = str(first) if first == last else f"{first}-{last}"
                told_in = language_of([file], file.sha256)
                yield subject, Passage(quote, f"{file.path}:{lines}", told_in)
