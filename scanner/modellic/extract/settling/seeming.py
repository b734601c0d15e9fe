"""What a sentence seems to ask for that binds, and of which no list knows the words: it names
copyright lines and copies that keep them, or claims and who bears them.

Its nouns and verbs give a theme each, and a duty is guessed from themes that stand together. It is
told only where the text tells that duty nowhere else, and the sentence is reported all the same: a
person has to read it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import themes
from modellic.extract.lexing.token import BINDING, MEASURES, Token, meaning, place
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.rules import Action, Condition, Duty, InUse, Prohibition, Span, Use

_ORDERS = BINDING | {"ACTOR", "FORBIDS", "ONLY_IF"}
"""What makes it likely that a sentence orders something, and does not just tell it."""
_ELSEWHERE = MEASURES | {"DEFINES", "INFRINGES", "PASS", "PROMISES", "RECITAL", "TELLS", "TERM"}
"""What tells of something else than a plain duty."""

_MOST_WORDS = 8
"""Words of a name, or of a line of credit."""


@dataclass(frozen=True, slots=True)
class _Seems:
    """A duty that is guessed where all of its themes stand in a sentence, and none that it is not
    of. It is due when."""

    action: Action
    when: Condition | None
    themes: frozenset[str]
    apart: frozenset[str] = frozenset()


_COPIED = InUse(Use.DISTRIBUTE)
_SEEMS = (
    _Seems(
        Duty.RETAIN_NOTICES,
        _COPIED,
        frozenset(("notices", "kept", "copies")),
        frozenset(("noticing", "screens", "shown")),
    ),
    _Seems(
        Duty.INCLUDE_LICENSE,
        _COPIED,
        frozenset(("text", "handed", "copies")),
        frozenset(("standing", "law", "marks")),
    ),
    _Seems(
        Duty.INDEMNIFY,
        None,
        frozenset(("claims", "borne", "licensor")),
        frozenset(("disclaimed", "marks")),
    ),
    _Seems(
        Duty.DELETE_ON_TERMINATION,
        InUse(Use.TERMINATED),
        frozenset(("end", "deletion")),
        frozenset(("notices", "choice", "law")),
    ),
    _Seems(Duty.COMPLY_WITH_LAW, None, frozenset(("law", "kept-to")), frozenset(("court",))),
    _Seems(
        Prohibition.USE_TRADEMARK,
        None,
        frozenset(("marks", "denied")),
        frozenset(("shown", "notices", "screens", "text", "strangers")),
    ),
    _Seems(
        Prohibition.TRAIN_OTHER_MODELS,
        None,
        frozenset(("training", "other-models", "denied")),
        frozenset(("end", "law")),
    ),
    _Seems(
        Duty.DISPLAY_ATTRIBUTION,
        InUse(Use.PRODUCT),
        frozenset(("quotation", "named", "screens", "showing")),
        frozenset(("law", "disclaimed")),
    ),
    _Seems(
        Prohibition.SUBLICENSE,
        None,
        frozenset(("permission", "made-over", "denied")),
        frozenset(("granting", "copies", "law")),
    ),
    _Seems(
        Duty.SHARE_ALIKE,
        _COPIED,
        frozenset(("same-terms", "derived")),
        frozenset(("granting",)),
    ),
    _Seems(
        Prohibition.REMOVE_SAFEGUARDS,
        None,
        frozenset(("safeguards", "undone", "denied")),
        frozenset(("notices", "law")),
    ),
)
"""Another duty that can be guessed is one more here, and its themes in grammars/<language>."""


def seeming(
    readings: Sequence[Reading], pairs: Sequence[Known], reported: Collection[Span]
) -> list[tuple[Deed, ...]]:
    """Return the deeds that `reported` sentences without any seem to ask for, told nowhere else."""
    told = {d.action for r in readings for d in r.deeds}
    return [
        tuple(d for d in _guessed(r, lexicon) if d.action not in told)
        if lexicon is not None and not r.deeds and r.sentence.span in reported
        else ()
        for r, (_, lexicon) in zip(readings, pairs, strict=True)
    ]


def _quotes_name(reading: Reading) -> bool:
    """Say whether a sentence quotes a few words, which may be those to be shown."""
    quoted = (str(t.value) for t in reading.own if t.type == "QUOTE")
    return any(len(words.split()) <= _MOST_WORDS for words in quoted)


def _guessed(reading: Reading, lexicon: Lexicon) -> Iterator[Deed]:
    kinds = {t.type for t in reading.own}
    if (
        kinds & _ELSEWHERE
        or not kinds & _ORDERS
        or reading.sentence.heading
        or "|" in reading.sentence.text
    ):
        return
    named = sorted(themes(reading.sentence.text, lexicon), key=place)
    about = {meaning(t) for t in named} | ({"quotation"} if _quotes_name(reading) else set())
    for seems in _SEEMS:
        if seems.themes <= about and not seems.apart & about:
            at = next(t.span for t in named if meaning(t) in seems.themes)
            kind = "must-not" if isinstance(seems.action, Prohibition) else "must"
            words = Token("DEED", Meaning(kind, str(seems.action)), at)
            yield Deed(seems.action, seems.when, words)
