"""Sentences put into plainer words before they are read: "neither A nor B need a licence" says that
A and B do not need one.

`grammars/<language>/recasts` has a line for each such turn; docs/grammar.md is the reference of
its notation. What stays in place keeps its place in the source, and so does what is found in it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from modellic.clean import Clean
from modellic.errors import DataError
from modellic.extract.document.idle_closings import without_closing
from modellic.extract.document.idle_words import without_idle_words
from modellic.extract.document.openings import without_opening
from modellic.extract.document.set_off import without_set_off
from modellic.extract.document.shown_titles import TITLED, is_title
from modellic.extract.document.turn_words import Needed, TurnIndex, needed_by
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import BINDING
from modellic.extract.words.language import respelled, simplified
from modellic.extract.words.lexicon import Lexicon
from modellic.resources import data_folder
from modellic.rules import Span
from modellic.segments import Sentence
from modellic.segments.cjk import CJK
from modellic.shapes import Shape, spelled

_FOLDER = "recasts"
_LONGEST = 600
"""Characters of a sentence that is looked at."""
_ARROW = "=>"
_HEADER = re.compile(r"\[(any|leads|items|headings)\]")
_ANY, _LEADS, _ITEMS, _HEADINGS = "any", "leads", "items", "headings"
"""Turns of any sentence; of a lead-in, and of the items below it, where every item has one; and of
a heading."""
_FIRST = "^"
"""Before a turn that opens a sentence."""
_LAST = "$"
"""Behind a turn that ends one."""
_GAP = "<>"
_SAID = "<~>"
"""What stays, and denies nothing."""
_NAME = "<name>"
_MODEL = "<model>"
"""The name of a model, told by its number, which goes."""
_IDLE = "<->"
"""What goes, and tells of no case, orders nothing, forbids nothing and compares nothing."""
_GONE = "<gone>"
"""What goes, though it may order, forbid or compare: the plainer words say as much."""
_TITLE = "<title>"
"""Words to be shown, told by their capitals, which stay."""
_NUMBER = "<#>"
"""That of a member of a list within a sentence, which goes: "(a)"."""
_GOES = frozenset((_NAME, _MODEL, _GONE, _IDLE, _NUMBER))
_NTH = "<nth>"
"""A number that tells the place in a row, which stays: "10,001st"."""
_COUNT = "<n>"
"""A number in digits, with what scales it, which stays: "10,000", "2 million"."""
_ADDRESS = "<@>"
"""An address of mail or of a page, which stays."""
_OPEN = re.compile(r"(<[^<>]*>)")
_INSIDE = r"[^.;:\u3002\uff1b\uff1a|]|\.(?=\w)|(?<=\bmio)\.|(?<=\bmrd)\.|(?<=\bbio)\.|(?<=\btsd)\."
"""Within a clause: the full stop of a scale, "5 Mio. Euro", ends none."""
_STAYS = rf"((?:{_INSIDE}){{1,120}}?)"
_AFFIRMS = Shape(rf"((?:(?!\b(?:{{DENIES_ALL}})\b)(?:{_INSIDE})){{1,120}}?)")
_GOES_ITS_WAY = Shape(rf"((?:(?!\b{{BEGINS_A_CASE}}\b)(?:{_INSIDE})){{1,120}}?)", re.IGNORECASE)
"""What goes, and tells of no case: that would be lost in silence."""
_PLACE = re.compile(r"<(\d?)>")
_COLON = re.compile(r"(?<!\(\?):")
"""Words in bold leave a blank before theirs: "**Resale** : ..."."""
_NAMED = (
    r"((?-i:[A-Z][\w&-]*[^\Ws](?:\s(?:AI|Inc\.?|LLC|Ltd\.?|GmbH|AG|SE|Corp\.?|Labs?|Research))?))"
)
"""A name of one word, which is no plural: "Small Shops" is a term of the text."""
_MODEL_NAMED = Shape(
    r"((?<![A-Za-z\d-])(?!(?:{IS_NO_MODEL})\b)(?-i:[A-Z][A-Za-z]*(?:\s[A-Z][a-z]+)?"
    r"(?:[ -]?[A-Za-z-]{0,20}\d[\w-]*(?:\.[\w-]+)*){1,3}))"
)
"""A name that goes on with a number: "Foo-7B", "Foo Chat 2.5"."""
_IN_DIGITS = (
    r"(\d[\d.,']{0,20}(?: (?:million|thousand|hundred|Millionen|Mio\.|Tausend))?"
    r"|\d[\d,]{0,20}[\u4e07\u842c\u5343\u767e\u4ebf]{0,3})"
)
_PLACE_IN_A_ROW = r"(\d[\d,.]{0,20}(?:st|nd|rd|th))"
_REACHED_AT = r"((?:mailto:)?[a-z0-9_.+-]{1,64}@[a-z0-9.-]{3,80}|(?:https?://|www\.)\S{3,200})"
_HOLES: Mapping[str, str] = {
    _GAP: _STAYS,
    _GONE: _GOES_ITS_WAY.pattern.pattern,
    _IDLE: _GOES_ITS_WAY.pattern.pattern,
    _NAME: _NAMED,
    _SAID: _AFFIRMS.pattern.pattern,
    _ADDRESS: _REACHED_AT,
    _NTH: _PLACE_IN_A_ROW,
    _COUNT: _IN_DIGITS,
    _MODEL: _MODEL_NAMED.pattern.pattern,
    _NUMBER: r"(\(\w{1,4}\))",
    _TITLE: TITLED.pattern.pattern,
}
"""What each hole of a turn matches."""
_SHARED = re.compile(r"\{[a-z_]+\}", re.IGNORECASE)
"""A name for words that several turns share, and below the line that says what it stands for."""
_SHARES = re.compile(r"(\{[a-z_]+\})=(.+)", re.IGNORECASE)
_ENDED = re.compile(r"\w\W+\w+\W+[\w\W]*[\w\"\u201c\u201d\u00bb]\.\s*$")
"""A heading of three words or more that ends as a sentence does."""
_LEFT_OPEN = Shape(r"\b{IS_LEFT_OPEN}\b", re.IGNORECASE)
"""What an item says that asks for nothing: "registration is optional"."""
_TELLING = BINDING | {"CMP"}
_PEOPLE = frozenset(("PARTY", "WHOSE", "ACTOR", "USE", "AMOUNT", "TERM"))


@dataclass(frozen=True)
class Recast:
    """One turn of a sentence, and the words that its fixed parts give way to."""

    left: str
    """The turn as its line writes it."""
    words: tuple[str, ...]
    """Those before, between and behind what stays."""
    order: tuple[int, ...]
    """The groups of what stays, as the plainer words have them."""
    named: tuple[int, ...]
    """The groups that hold the name of somebody outside the licence."""
    idle: tuple[int, ...]
    """The groups that hold words which must say nothing of their own."""
    titles: tuple[int, ...]
    """The groups of words to be shown."""
    needed: Needed
    """Words of which the turn has one of each set, or is not there."""

    @cached_property
    def turn(self) -> re.Pattern[str]:
        """The compiled turn; most are never needed in a run, so it is made on first use."""
        return re.compile(_pattern(self.left), re.IGNORECASE)

    def edits(self, text: str, lexicon: Lexicon) -> list[_Edit]:
        """Return what takes the place of what, from left to right; nothing where the turn is not
        there, a name is that of people whom the licence tells of, or what goes says something."""
        found = self._shortest(simplified(text, lexicon.language))
        if found is None or any(_is_of_people(found[n] or "", lexicon) for n in self.named):
            return []
        if any(_says_something(found[n] or "", lexicon) for n in self.idle):
            return []
        if not all(is_title(found[n], lexicon) for n in self.titles if found[n]):
            return []
        edits = [_Edit(found.start()).said(self.words[0])]
        last = 0
        for group, behind in zip(self.order, self.words[1:], strict=True):
            if group < last:  # It is told once more where it stands now.
                edits[-1] = edits[-1].told(text, found.span(group)).said(behind)
                continue
            edits[-1] = replace(edits[-1], end=found.start(group))
            edits.append(_Edit(found.end(group)).said(behind))
            last = group
        ends = not any(map(str.isalnum, text[found.end() :]))
        last_edit = replace(edits[-1], end=found.end())
        return [*edits[:-1], last_edit.ended() if ends else last_edit]

    def _shortest(self, text: str) -> re.Match[str] | None:
        """Return the first turn, from its last beginning: "you may not sell it and you may not host
        it until you have registered" bans the sale outright."""
        found = self.turn.search(text)
        while found is not None:
            later = self.turn.search(text, found.start() + 1)
            if later is None or later.end() != found.end():
                break
            found = later
        return found


@dataclass(frozen=True, slots=True)
class _Edit:
    """Words that take the place of others, each character with its own place in the text."""

    start: int
    end: int = 0
    words: str = ""
    places: tuple[int, ...] = ()

    def said(self, words: str) -> _Edit:
        """Return the edit with more words, which stand where it does."""
        places = (*self.places, *[self.start] * len(words))
        return replace(self, words=self.words + words, places=places)

    def ended(self) -> _Edit:
        """Return the edit with its last letter where the words end that it takes the place of: what
        they prove ends there, too."""
        if self.end <= self.start or not self.places:
            return self
        return replace(self, places=(*self.places[:-1], self.end - 1))

    def told(self, text: str, span: Span) -> _Edit:
        """Return the edit with words of the text, which stand where they did."""
        places = (*self.places, *range(*span))
        return replace(self, words=self.words + text[slice(*span)], places=places)


def recast(
    spoken: Iterable[tuple[Sentence, Lexicon | None]],
) -> list[tuple[Sentence, Lexicon | None]]:
    """Return sentences in plainer words, where one has a turn of its language's list.

    The items below a lead-in that is put into other words hang on it as it is then.
    """
    pairs = list(spoken)
    named = _leads_of_nouns(pairs)
    told: dict[int, Sentence] = {}
    out: list[tuple[Sentence, Lexicon | None]] = []
    for sentence, lexicon in pairs:
        lead = told.get(id(sentence.lead), sentence.lead)
        hung = sentence if lead is sentence.lead else replace(sentence, lead=lead)
        of_list = _LEADS if id(sentence) in named else _ANY
        plain = _recast(hung, lexicon, _ITEMS if id(sentence.lead) in named else of_list)
        if plain is not sentence:
            told[id(sentence)] = plain
        out.append((plain, lexicon))
    return out


def _leads_of_nouns(pairs: Sequence[tuple[Sentence, Lexicon | None]]) -> frozenset[int]:
    """Return the lead-ins whose items name by nouns what the lead-in asks for, but for those that
    order something in words of their own."""
    below: dict[int, list[Sentence]] = {}
    for sentence, _ in pairs:
        if sentence.lead is not None:
            below.setdefault(id(sentence.lead), []).append(sentence)
    leads = ((s, lexicon) for s, lexicon in pairs if lexicon is not None and id(s) in below)
    return frozenset(
        id(lead)
        for lead, lexicon in leads
        if _has_turn(lead, lexicon, _LEADS) and _names_duties(below[id(lead)], lexicon)
    )


def _names_duties(items: Sequence[Sentence], lexicon: Lexicon) -> bool:
    others = [item for item in items if not _has_turn(item, lexicon, _ITEMS)]
    if any(_LEFT_OPEN.search(item.text) for item in items):
        return False
    return len(others) < len(items) and all(
        any(t.type in BINDING for t in tokens(item.text, lexicon)) for item in others
    )


def _has_turn(sentence: Sentence, lexicon: Lexicon, kind: str) -> bool:
    turns = recasts(lexicon.language, lexicon.spelling).get(kind, ())
    index = _index(lexicon.language, lexicon.spelling, kind)
    possible = index.possible(_lower(sentence.text, lexicon))
    return any(turns[number].edits(sentence.text, lexicon) for number in possible)


def _lower(text: str, lexicon: Lexicon) -> str:
    return simplified(text.lower(), lexicon.language)


def _recast(sentence: Sentence, lexicon: Lexicon | None, of_list: str) -> Sentence:
    if lexicon is None:
        return sentence
    view = sentence.clean
    if not sentence.heading:
        view = without_closing(without_opening(view, lexicon), lexicon)
        view = without_set_off(without_idle_words(view, lexicon.language), lexicon.language)
    if len(view.text) > _LONGEST:
        return sentence if view is sentence.clean else replace(sentence, clean=view)
    for kind in (_HEADINGS,) if sentence.heading else dict.fromkeys((of_list, _ANY)):
        view = _turned(view, lexicon, kind)
    if view is sentence.clean and sentence.heading and _ENDED.search(sentence.text):
        # "Kommerzielle Lizenzen auf Anfrage." looks like a title, as many nouns as it has.
        view = _turned(view, lexicon, _ANY)
        return sentence if view is sentence.clean else replace(sentence, clean=view, heading=False)
    return sentence if view is sentence.clean else replace(sentence, clean=view)


def _turned(view: Clean, lexicon: Lexicon, kind: str) -> Clean:
    """Return the words of a sentence after all turns of a kind, one after the other."""
    turns = recasts(lexicon.language, lexicon.spelling).get(kind, ())
    index = _index(lexicon.language, lexicon.spelling, kind)
    waiting = deque(index.possible(_lower(view.text, lexicon)))
    while waiting:
        number = waiting.popleft()
        edits = turns[number].edits(view.text, lexicon)
        for edit in reversed(edits):
            view = view.with_words((edit.start, edit.end), edit.words, edit.places)
        if edits:
            waiting = deque(index.possible(_lower(view.text, lexicon), behind=number))
    return view


@cache
def _index(language: str, spelling: str, kind: str) -> TurnIndex:
    return TurnIndex.of(turn.needed for turn in recasts(language, spelling).get(kind, ()))


@cache
def recasts(language: str, spelling: str = "") -> Mapping[str, Sequence[Recast]]:
    """Return the turns of a language by where they are made, as a text spells its words that has
    no sharp s, or no umlauts; none where the language has no files of them.

    Raises `DataError` on a line that is none.
    """
    folder = data_folder("grammars") / language / _FOLDER
    found: dict[str, list[Recast]] = {}
    for file in sorted(folder.glob("*.txt")):
        for kind, turn in _turns(file, spelling):
            found.setdefault(kind, []).append(turn)
    return found


def _turns(file: Path, spelling: str) -> Iterator[tuple[str, Recast]]:
    text = file.read_text(encoding="utf-8")
    text = respelled(text, spelling) if spelling else text
    kind, shared, name = _ANY, dict[str, str](), "/".join(file.parts[-3:])
    for number, raw in enumerate(text.splitlines(), 1):
        line, where = raw.strip(), f"{name}:{number}"
        if header := _HEADER.fullmatch(line):
            kind = header[1]
        elif told := _SHARES.fullmatch(line):
            shared[told[1]] = _filled(told[2], shared, where)
        elif line and not line.startswith("#"):
            yield kind, _parsed(_filled(line, shared, where), where)


def _filled(line: str, shared: Mapping[str, str], where: str) -> str:
    if "{" not in line:
        return line
    unknown = next((m[0] for m in _SHARED.finditer(line) if m[0] not in shared), None)
    if unknown is not None:
        raise DataError(f"no line above says what {unknown} stands for", where=where)
    return _SHARED.sub(lambda name: shared[name[0]], line)


def _parsed(line: str, where: str) -> Recast:
    left, arrow, right = line.partition(_ARROW)
    left, right = left.rstrip(), right.strip()
    holes = _OPEN.findall(left)
    kept = [n for n, hole in enumerate(holes, 1) if hole not in _GOES]
    order = tuple(_order(right, kept))
    if not arrow or set(order) != set(kept):
        raise DataError(f"{line!r} does not say what becomes of each {_GAP}", where=where)
    named, idle, titles = (
        tuple(n for n, h in enumerate(holes, 1) if h == hole) for hole in (_NAME, _IDLE, _TITLE)
    )
    words = tuple(_PLACE.sub("\0", right).split("\0"))
    return Recast(left, words, order, named, idle, titles, needed_by(left))


def _pattern(left: str) -> str:
    """Return the regular expression of a turn."""
    first, last = left.startswith(_FIRST), left.endswith(_LAST)
    pieces = list(_pieces(left.removeprefix(_FIRST).removesuffix(_LAST)))
    if pieces[-1] in (_HOLES[_GAP], _HOLES[_GONE]):
        pieces[-1] = pieces[-1].removesuffix("?)") + ")"
    # Many write a blank between a number and the characters beside it: "10 \u4e07\u6b21".
    gap = " ?" if CJK.search(left) else ""
    apart = (piece if piece.startswith("?") else f"{gap}{piece}" for piece in pieces[1:])
    ends = r"(?=\W*\Z)" if last else ""
    begin = r"(?:\A\W*|(?<=\|\s))" if first else ""  # of the sentence, or of a cell of a row
    return begin + "".join((pieces[0], *apart)) + ends


def _order(right: str, kept: Sequence[int]) -> Iterator[int]:
    """Yield which group each hole of the plainer words is: the next one, or that of its number."""
    for n, place in enumerate(_PLACE.finditer(right)):
        at = int(place[1]) - 1 if place[1] else n
        yield kept[at] if at < len(kept) else 0


def _pieces(left: str) -> Iterator[str]:
    for piece in _OPEN.split(left):
        if piece in _HOLES:
            yield _HOLES[piece]
        elif piece.startswith("<"):
            yield f"({spelled(piece[1:-1].join('()'))})"
        elif piece:
            yield _COLON.sub(r"\\s?:", spelled(piece))


def _is_of_people(name: str, lexicon: Lexicon) -> bool:
    return any(t.type in _PEOPLE for t in tokens(name, lexicon))


def _says_something(gone: str, lexicon: Lexicon) -> bool:
    return any(t.type in _TELLING for t in tokens(gone, lexicon))
