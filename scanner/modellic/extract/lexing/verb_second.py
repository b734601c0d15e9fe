"""Clauses of German in the present tense, read with their verb at the end.

"Legst du eine Kopie bei" parts its verb and puts it first; the word lists have it whole, behind
its object: "eine Kopie beilegen". Where somebody who is bound is the subject, the clause is put in
that order and looked up once more. So ordered or forbidden is what its verb says (`BIDS present`),
unless the verb only receives something or is an auxiliary.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from modellic.extract.lexing.token import Token, is_asked, is_banned, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Span
from modellic.shapes import Shape

Search: TypeAlias = Callable[[str], Sequence[Token]]
"""Looks words up in the lists."""

PRESENT = Meaning("BIDS", "present")
_MOST = 8
"""Subjects of a sentence that are looked at."""
_FIRST = 2
"""Characters before the verb of an item at the most."""
_FAR = 60
"""Characters before a subject within which its verb and the comma before that stand."""
_LONGEST = 300
"""Characters of a clause behind its subject that are looked at."""
_BEFORE = Shape(
    r"(?:^\W{0,2}|[,:]\s(?:{LEADS_BACK}\s)?|\s{JOINS_CLAUSES}\s)(?P<verb>\w{3,20})"
    r"(?:\s{SELF})?\s$",
    re.IGNORECASE,
)
_BEHIND_FRONT = Shape(
    r"\W{0,2}(?:{FRONT}|{FRONTED})\s[^,.;:]{3,100}?\s(?P<verb>[^\W\d_A-Z]\w{2,19})"
    r"(?:\s{SELF})?\s"
)
"""What stands before the verb in front of its subject: "nach Vertragsende gibt der Kunde ..."."""
_BEHIND_OBJECT = Shape(
    r"\W{0,2}(?P<front>[^.;:?!\"]{3,160}?)\s(?P<verb>[^\W\d_A-Z]\w{2,19}(?:t|en|rn|ln))"
    r"(?:\s{SELF})?\s"
)
"""The same behind what the verb is about: "Vermerke **lässt** du unangetastet"."""
_NO_OBJECT = re.compile(r",\s*[^\W\d_A-Z]{1,8}\s?$")
"""The word of a subclause that runs up to the verb: "Vermerke, die …"."""
_BEHIND = re.compile(r"\s(?P<verb>[^\W\d_A-Z]\w{2,20})(?=\s)")
_WHO = re.compile(r"[^.;:]{2,300}?\w[tn],\s(?:so\s)?(?P<verb>[^\W\d_A-Z]\w{2,20}t)(?=\s)")
"""What whoever is told of does: "wer es teilt, legt den Text bei"."""
_ONE_OF_MANY = Shape(r"\W*(?:{RELATIVE_SUBJECT})\s", re.IGNORECASE)
_SPOKEN_TO = Shape(r"{SPOKEN_TO}", re.IGNORECASE)
_IDLE = Shape(r"{IDLE_VERB}", re.IGNORECASE)
_PARTICLE = Shape(r"\s(?P<particle>{PARTICLE})(?=\W*(?:\([^()]*\)\W*)?$)", re.IGNORECASE)
_GOES_ON = Shape(
    r",?\s{JOINS_CLAUSES}\s(?P<verb>[^\W\d_A-Z]\w{2,20}t)(?=\s)"
    r"|,\s(?P<next>[^\W\d_A-Z]\w{2,20}st)(?=\s)"
)
_JOINED = Shape(r"[,\s]*(?:\s{JOINS_CLAUSES}\s*)?$")
_END = re.compile(r"[.;:](?=\s|$)")
_COMMA = re.compile(r",(?=\s)")
_SECOND_PERSON = re.compile(r"(?P<stem>.*[^szx\u00dft])st|(?P<whole>.*t)st|(?P<same>.*)")


@dataclass(frozen=True, slots=True)
class _Clause:
    """A verb and what stands behind its subject."""

    verb: str
    at: Span
    rest: Span
    front: Span | None = None
    """Where the object stands that the clause begins with, if it does."""

    def up_to(self, end: int) -> _Clause:
        """Return the clause as it ends where the verb of the next one stands."""
        return replace(self, rest=(self.rest[0], max(self.rest[0], min(self.rest[1], end))))


def in_present(found: Sequence[Token], text: str, plain: str, search: Search) -> Iterator[Token]:
    """Yield the deeds and uses that the clauses of a sentence name by a verb before its object,
    and where such a clause begins that orders or forbids.

    `plain` is the text in the letters of the lists.
    """
    actors = [t for t in found if t.type == "ACTOR" and option(t, "verb") == "second"]
    if not actors:
        return
    taken = [t for t in found if is_asked(t) or is_banned(t)]
    unsaid = [t.span for t in found if t.type == "SKIP" and meaning(t) != "touching"]
    clauses = list(_clauses(actors[:_MOST], text))
    ends = [c.at[0] for c in clauses[1:]]
    for clause in map(_Clause.up_to, clauses, [*ends, len(text)]):
        yield Token("BIDS", PRESENT, clause.at)
        heard = any(overlap(t.span, clause.rest) for t in taken)
        for part in _parts(clause, text):
            told = [t for t in taken if overlap(t.span, part.rest)]
            for token in _verb_last(part, plain, search):
                if part.front is None and any(s <= token.span[0] < e for s, e in unsaid):
                    continue  # "unter dieser Lizenz weiter" hands on no text of it
                heard = heard or token.type == "DEED"
                if all(meaning(token) != meaning(t) for t in told):
                    yield token
        if not heard and clause.at[0] > _FIRST and _SPOKEN_TO.match(text, clause.at[1] + 1):
            yield Token("BINDS", Meaning("BINDS", ""), clause.at)


def _clauses(actors: Iterable[Token], text: str) -> Iterator[_Clause]:
    """Yield the clauses of which somebody who is bound is the subject."""
    for actor in actors:
        start, end = actor.span
        verb = _BEFORE.search(text, max(0, start - _FAR), start)
        told = meaning(actor) == "named" or _SPOKEN_TO.match(text, start) is not None
        if verb is not None and verb[0].startswith(":") and not told:
            verb = None  # "Preis: Kontaktieren Sie uns" is but a label and what stands for it
        verb = verb or (_BEHIND_FRONT.fullmatch(text, 0, start) if told else None)
        rest, front = end, None
        if verb is None and (told or text.startswith("Sie", start)):
            verb = _with_object(text, start)
            front = verb.span("front") if verb else None
        if verb is None and start <= _FIRST:
            named = _ONE_OF_MANY.match(text, start) is not None
            direct = told or text.startswith("Sie", start)
            verb = _WHO.match(text, end) if named else _BEHIND.match(text, end) if direct else None
            rest = verb.end() if verb else end
        if verb is None or _IDLE.fullmatch(verb["verb"]) or not _agrees(verb["verb"]):
            continue
        stop = _END.search(text, rest, rest + _LONGEST)
        last = stop.start() if stop else min(len(text), rest + _LONGEST)
        yield _Clause(verb["verb"], verb.span("verb"), (rest, last), front)


def _with_object(text: str, start: int) -> re.Match[str] | None:
    """Return the verb before a subject at `start` and the object that the sentence begins with."""
    verb = _BEHIND_OBJECT.fullmatch(text, 0, start)
    return None if verb is None or _NO_OBJECT.search(verb["front"]) else verb


def _agrees(verb: str) -> bool:
    return verb.endswith(("t", "n"))


def _parts(clause: _Clause, text: str) -> Iterator[_Clause]:
    """Yield a clause in as many parts as it has verbs: "legst du ... bei und nennst uns"."""
    verb, at, (start, last) = clause.verb, clause.at, clause.rest
    if verb.endswith("t"):
        for more in _GOES_ON.finditer(text, start, last):
            name = "verb" if more["verb"] else "next"
            if _IDLE.fullmatch(more[name]):
                continue
            yield replace(clause, verb=verb, at=at, rest=(start, more.start()))
            verb, at, start = more[name], more.span(name), more.end()
    yield replace(clause, verb=verb, at=at, rest=(start, last))


def _verb_last(clause: _Clause, plain: str, search: Search) -> Iterator[Token]:
    """Yield what a clause names with its verb at the end, where the lists have it."""
    start, last = clause.rest
    comma = _COMMA.search(plain, start, last)
    end = comma.start() if comma else last
    front = plain[slice(*clause.front)] + " " if clause.front else ""
    body = _JOINED.sub("", plain[start:end])
    particle = _PARTICLE.search(body)
    kept = front + (body[: particle.start()] if particle else body).lstrip()
    before = particle["particle"] if particle else ""
    at = len(kept.rstrip()) + 1
    first = clause.front[0] if clause.front else start
    for form in _forms(clause.verb.lower()):
        verb = before + form
        for token in search(f"{kept.rstrip()} {verb}{plain[end:last]}"):
            if not overlap(token.span, (at, at + len(verb))):
                continue
            if is_asked(token) or is_banned(token) or token.type == "USE":
                yield token.at((first if front else start + min(token.span[0], len(kept)), end))


def _forms(verb: str) -> dict[str, None]:
    """Return a verb as the lists may have it: "weist" is no form of "weien", as "legst" is one of
    "legen"."""
    return dict.fromkeys((_third_person(verb), verb))


def _third_person(verb: str) -> str:
    """Return a verb as the lists have it: "legst" as "legt", "h\u00e4ltst" as "h\u00e4lt"."""
    match = _SECOND_PERSON.fullmatch(verb)
    if match is None:
        return verb
    return match["whole"] or (f"{match['stem']}t" if match["stem"] else verb)
