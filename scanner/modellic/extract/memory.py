"""What a text says elsewhere that a sentence needs: its terms, its lists, and what came before.

"Otherwise" looks back at the condition before it, "if it meets all these criteria:" ahead to the
items below, and a defined term to its definition.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from modellic.extract.amounts import Amount
from modellic.extract.completing import completed
from modellic.extract.criteria import (
    asks_for_more,
    grouped,
    join_of,
    negation,
    orders,
    told_in_steps,
    turns_round,
    without_count,
    without_negation,
    without_unsayable,
)
from modellic.extract.defining import is_definition, kinds_of
from modellic.extract.details import supported
from modellic.extract.figures import compares, is_fee_behind, is_same_count, same_kind
from modellic.extract.lexer import tokens
from modellic.extract.lexicon import Lexicon
from modellic.extract.nested import LEAD_DEPTH, OPENERS, are_bare
from modellic.extract.replies import Questions
from modellic.extract.tables import in_table, is_row, labelled
from modellic.extract.terms import MARKS, Terms
from modellic.extract.token import MODALS, READ, Token, asked_of_cases, inherited
from modellic.rules import Condition, Span
from modellic.segments import Sentence
from modellic.segments.blocks import CJK

Pair: TypeAlias = tuple[Sentence, Lexicon | None]
_LEAST = 2
"""Items of a list whose last one ends the sentence that its lead-in begins."""
_MOST_CRITERIA = 100
"""Items that are read together with their lead-in; those beyond are read by themselves."""
_START = 16
"""Characters of a sentence within which a comparison opens it."""
_REACH = 3
"""How many sentences later "otherwise" still refers to a condition."""
_NAMED = 4
"""Characters of an item within which it names whose figures it tells: "a company with ..."."""
_EDGES = frozenset(("AND", "OR", "SEP"))


class Memory:
    """The tokens of a text's sentences as the whole text makes them, and what was said last."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        """Read the sentences with their word lists, and learn the terms that they define."""
        self.terms = Terms()
        self._tokens: dict[int, list[Token]] = {}
        self._inherited: dict[int, list[Token]] = {}
        self._items: dict[int, list[Sentence]] = {}
        self._headings: dict[tuple[str, str], list[Token]] = {}
        self._said: Condition | None = None
        self._said_at: Span = (0, 0)
        self._figure: Sequence[Token] = ()
        self._age = 0
        self._questions = Questions()
        for sentence, lexicon in pairs:
            if lexicon is not None:
                self._tokens[id(sentence)] = self._read(sentence, lexicon)
                if sentence.lead is not None:
                    self._items.setdefault(id(sentence.lead), []).append(sentence)
        section = ""
        for sentence, lexicon in pairs:
            if lexicon is not None:
                self._learn(sentence, sentence.section if sentence.section != section else "")
            section = sentence.section
        self.terms.settle()
        for sentence, lexicon in pairs:
            if lexicon is not None:
                own = self._tokens[id(sentence)]
                self._tokens[id(sentence)] = self.terms.expanded(sentence.text, own, sentence.span)
        self._merged: dict[int, list[Sentence]] = {}
        for sentence, _ in reversed(pairs):
            self._merge(sentence, self._items.get(id(sentence), [])[:_MOST_CRITERIA])
        self._criteria = {
            id(s): items
            for s, _ in pairs
            if (items := self._conditions_of(s)) and self._are_criteria(s, items)
        }
        lists = (*self._criteria.values(), *self._merged.values())
        self._absorbed = {id(item) for items in lists for item in items}

    def _merge(self, lead: Sentence, items: Sequence[Sentence]) -> None:
        """Read an item that but leads into criteria together with them: it is one itself.

        "A licence is needed if (a) in the last year (aa) ... or (bb) ...". Lists within each other
        that are joined in two ways are left as they are.
        """
        own = self._tokens.get(id(lead), [])
        if not are_bare(lead, items, self._tokens) or lead.lead is None:
            return
        above, beside = self._tokens.get(id(lead.lead), []), self._items.get(id(lead.lead), [])
        inner = _join(own, self._known_of(items[-2:]))
        outer = _join(above, self._known_of(beside[-2:]))
        ends = {t.type for item in items for t in self._tokens[id(item)][-1:]} & {"AND", "OR"}
        mixed = len(items) > 1 and len(beside) > 1 and {inner} != {outer} | ends
        if mixed or (len(items) > 1 and turns_round(above)):
            return
        self._tokens[id(lead)] = [*own, *self._listed(lead, own, items)]
        self._merged[id(lead)] = list(items)

    def _conditions_of(self, lead: Sentence) -> list[Sentence]:
        """Return the items of a list but those that order something."""
        items = self._items.get(id(lead), [])[:_MOST_CRITERIA]
        return [item for item in items if not asks_for_more(self._sound(item))]

    def _sound(self, item: Sentence) -> Sequence[Token]:
        """Return the tokens of an item whose deeds have beside them what their words want."""
        return supported(self._tokens[id(item)], item.text)

    def _learn(self, sentence: Sentence, title: str) -> None:
        """Take up what a sentence defines, by itself, by its heading or by the list below it."""
        own, text = self._tokens[id(sentence)], sentence.text
        items = self._items.get(id(sentence), [])[:_MOST_CRITERIA]
        spans = [sentence.span]
        if items and is_definition(text, own) and self._are_figures(items):
            own = [*own, *self._listed(sentence, own, items)]
            text = "  ".join((text, *(item.text for item in items)))
            spans += [item.span for item in items]
        self.terms.learn(text, own, spans, title)

    def _are_figures(self, items: Iterable[Sentence]) -> bool:
        types = [{t.type for t in self._tokens[id(item)]} for item in items]
        measured = any({"AMOUNT", "METRIC"} <= t for t in types)
        return measured and not any(t & (MODALS | {"GRANT"}) for t in types)

    def _read(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        row = is_row(sentence.text, sentence.section)
        # What stands in a cell behind another is a label, as behind a colon.
        own = without_count(
            tokens(
                labelled(sentence.text) if row and CJK.search(sentence.text) else sentence.text,
                lexicon,
            )
        )
        if not row:
            return own
        head = self.heading(sentence.section, lexicon)
        return in_table(sentence.text, own, sentence.section, head)

    def with_figure(self, own: list[Token]) -> list[Token]:
        """Return the tokens of a sentence with the figure that the one before has named.

        "... less than $1 million in revenue. At $1 million or above, get a licence."
        """
        types = {t.type for t in own if not is_fee_behind(t, own)}
        if "METRIC" in types:
            self._figure = own if "AMOUNT" in types else self._figure
            return own
        said, self._figure = self._figure, ()
        if "AMOUNT" not in types or "TERM" in types or not any(map(compares, own)):
            return own
        asks = any(t.type == "IF" for t in own)
        sums = [t for t in own if isinstance(t.value, Amount) and (asks or not t.value.plain)]
        sums = sums or [t for t in own if is_same_count(t, own, said)]
        first = next((t for t in own if t.type in ("CMP", "AMOUNT")), None)
        if len(sums) != 1 or first is None or not same_kind(sums[0], said, first.span[0] <= _START):
            return own
        place = (first.span[0], first.span[0])
        named = [t for t in said if t.type in MARKS | {"METRIC", "PERIOD"}]
        named = [t for t in named if not is_fee_behind(t, said)]
        self._figure = sorted([*own, *(t.at(place) for t in named)], key=lambda t: t.span)
        return list(self._figure)

    def replied(
        self, sentence: Sentence, own: list[Token], lexicon: Lexicon
    ) -> tuple[list[Token], Span | None]:
        """Return the tokens of a sentence as the answer it is, and where the question stands."""
        return self._questions.replied(sentence, own, self.heading(sentence.section, lexicon))

    @property
    def before(self) -> Condition | None:
        """What the sentences just before say of figures."""
        return self._said if self._age <= _REACH else None

    def note(self, said: Condition | None, sentence: Sentence) -> None:
        """Remember what a sentence says of figures."""
        self._age += 1
        if said is not None:
            self._said, self._said_at, self._age = said, sentence.span, 0

    def referred(self, own: Iterable[Token]) -> tuple[Span, ...]:
        """Return where the figures stand that "otherwise" or "if it is exceeded" refers to."""
        types = {t.type for t in own}
        if "REFERS" not in types or types >= {"AMOUNT", "METRIC"} or self.before is None:
            return ()
        return (self._said_at,)

    def absorbed(self, sentence: Sentence) -> bool:
        """Say whether an item has been read together with its lead-in."""
        return id(sentence) in self._absorbed

    def own(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        """Return the tokens of a sentence, with those of the criteria that it announces."""
        own = self._known(sentence, lexicon)
        items = self._criteria.get(id(sentence))
        if items is None:
            return own
        own, shared = self._shared(own, items)
        own = own if shared is not None else without_negation(own)
        listed = self._listed(sentence, own, items, shared)
        at = _announced(own)
        return [*own, *listed] if at is None else [*own[:at], *listed, *own[at:]]

    def _shared(
        self, own: list[Token], items: Iterable[Sentence]
    ) -> tuple[list[Token], Token | None]:
        """Return a lead-in without the comparator that is its items', and that comparator.

        "Whoever exceeds any of these limits: 500 employees; $1 million in revenue".
        """
        compared = [t for t in own if t.type == "CMP"]
        listed = ({t.type for t in self._tokens[id(item)]} for item in items)
        bare = all("CMP" not in types and "AMOUNT" in types for types in listed)
        if len(compared) != 1 or not bare or any(t.type == "AMOUNT" for t in own):
            return own, None
        start, end = compared[0].span
        kept = (
            t for t in own if t.type not in ("CMP", "REFERS") or not _meets(t.span, (start, end))
        )
        return list(kept), compared[0]

    def leads(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        """Return the tokens of the lead-ins that an item hangs on, the outermost first.

        They stand before the words of the item, at negative offsets.
        """
        found: list[Token] = []
        lead, offset = sentence.lead, 0
        for _ in range(LEAD_DEPTH):
            if lead is None:
                break
            offset -= len(lead.text) + 1
            found = [*_moved(self._handed_down(lead, lexicon), offset), *found]
            lead = lead.lead
        return found

    def completed(self, sentence: Sentence, own: list[Token], lexicon: Lexicon) -> list[Token]:
        """Return the tokens of an item with what it says together with the verb above it."""
        lead = sentence.lead
        if lead is None or not sentence.item:
            return own
        return completed(own, sentence.text, lead.text, self._known(lead, lexicon), lexicon)

    def _handed_down(self, lead: Sentence, lexicon: Lexicon) -> list[Token]:
        if id(lead) not in self._inherited:
            self._inherited[id(lead)] = inherited(self._known(lead, lexicon))
        return self._inherited[id(lead)]

    def asked(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        """Return the licence that each case of a list requires, behind the words of the item.

        An item may ask for more, a fee: it does not take the place of what its lead-in says.
        """
        if sentence.lead is None or not sentence.item:
            return []
        end = len(sentence.text)
        return [t.at((end, end)) for t in asked_of_cases(self._known(sentence.lead, lexicon))]

    def heading(self, section: str, lexicon: Lexicon) -> list[Token]:
        """Return the tokens of the heading above a sentence."""
        key = (lexicon.language, section)
        if key not in self._headings:
            self._headings[key] = tokens(section, lexicon)
        return self._headings[key]

    def also(self, sentence: Sentence) -> tuple[Span, ...]:
        """Return where else in the source stands what a sentence says of figures."""
        places = list(self._places(sentence))
        places += self.terms.used(sentence.text, sentence.span)
        return tuple(p for p in dict.fromkeys(places) if p != sentence.span)

    def _places(self, sentence: Sentence) -> Iterator[Span]:
        """Yield where the criteria below a sentence stand, those within each other too."""
        below = self._criteria.get(id(sentence)) or self._merged.get(id(sentence), [])
        for item in below:
            yield item.span
            yield from self._places(item)

    def _known(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        if id(sentence) not in self._tokens:
            self._tokens[id(sentence)] = tokens(sentence.text, lexicon)
        return self._tokens[id(sentence)]

    def _are_criteria(self, lead: Sentence, items: Iterable[Sentence]) -> bool:
        """Say whether the items of a list are but conditions, for what their lead-in says."""
        items = list(items)
        types = [{t.type for t in self._tokens[id(item)]} for item in items]
        if self._ends_lead(lead, items):
            types[-1] = {"AMOUNT", "METRIC"}
        # A lead-in in a language without word lists has no tokens.
        opens = {t.type for t in self._tokens.get(id(lead), ())} & OPENERS
        measured = any({"AMOUNT", "METRIC"} <= t or "TERM" in t for t in types)
        if any({"AMOUNT", "MAY", "GRANT"} <= t for t in types):
            return False
        own = [self._tokens[id(item)] for item in items]
        if any(map(orders, own)) or told_in_steps(own):
            return False
        return bool(opens) and measured and not any(t & (MODALS - {"MAY"}) for t in types)

    def _ends_lead(self, lead: Sentence, items: Sequence[Sentence]) -> bool:
        """Say whether the last item ends the sentence of its lead-in: "if you (a) ..., or (b) have
        more than N users, you must ...". What it orders hangs on all items."""
        led = {t.type for t in self._tokens.get(id(lead), ())}
        if "IF" not in led or led & (MODALS | {"GRANT", "DEED", "AMOUNT"}) or len(items) < _LEAST:
            return False
        last = [t.type for t in self._tokens[id(items[-1])] if t.type in MODALS | {"AMOUNT"}]
        return last[:1] == ["AMOUNT"] and len(last) > 1

    def _listed(
        self,
        lead: Sentence,
        own: Sequence[Token],
        items: Sequence[Sentence],
        shared: Token | None = None,
    ) -> Iterator[Token]:
        """Yield the tokens of criteria behind those of their lead-in, joined as it says."""
        of_kinds = kinds_of(lead.text) is not None and self._are_kinds(items)
        kind = "OR" if of_kinds else _join(own, self._known_of(items[-2:]))
        offset = len(lead.text) + 1
        groups = grouped(items, own)
        turned = shared is None and turns_round(own)
        for at, group in enumerate(groups):
            for n, item in enumerate(group):
                joint = "AND" if n else kind
                if at or n:
                    yield Token(joint, joint.lower(), (offset, offset + 1))
                yield Token("ITEM", "", (offset, offset))
                if turned:
                    yield negation(offset)
                if shared is not None:
                    yield shared.at((offset + 1, offset + 1))
                known = without_unsayable(self._tokens[id(item)])
                yield from _moved(_without_edges(known), offset + 1)
                offset += max(len(item.text), *(t.span[1] for t in known[-1:]), 0) + 2

    def _are_kinds(self, items: Iterable[Sentence]) -> bool:
        """Say whether each item names somebody: "companies with 50 staff", not "with 50 staff"."""
        return all(
            any(t.type == "WHOSE" and t.span[0] <= _NAMED for t in self._tokens[id(item)])
            for item in items
        )

    def _known_of(self, items: Iterable[Sentence]) -> list[Token]:
        return [
            t for item in items for t in (self._tokens[id(item)][:1] + self._tokens[id(item)][-2:])
        ]


def _announced(own: Sequence[Token]) -> int | None:
    """Return where in a lead-in its criteria belong that are not what follows "otherwise".

    "Free only if the following hold, otherwise a licence is needed: ...".
    """
    marks = (n for n, t in enumerate(own) if t.type == "CRITERIA")
    mark = next(marks, None)
    if mark is None or not any(t.type == "REFERS" for t in own[mark:]):
        return None
    return mark + 1


def _without_edges(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens of an item without what joins it to its neighbours: "; and"."""
    inner = [n for n, t in enumerate(found) if t.type in READ and t.type not in _EDGES]
    for at, token in enumerate(found):
        if token.type not in _EDGES or (inner and inner[0] < at < inner[-1]):
            yield token


def _meets(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _moved(found: Iterable[Token], by: int) -> Iterator[Token]:
    for token in found:
        yield token.at((token.span[0] + by, token.span[1] + by))


def _join(lead: Sequence[Token], edges: Sequence[Token]) -> str:
    """Return AND or OR: what the lead-in says, else what stands between the items, else AND."""
    if told := join_of(lead):
        return told
    for token in edges:
        if token.type in ("AND", "OR"):
            return token.type
    types = {t.type for t in lead}
    granted = "GRANT" in types and ("MUST_NOT" not in types or "UNLESS" in types)
    return "OR" if "DEED" in types and not granted else "AND"
