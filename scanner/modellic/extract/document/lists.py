"""The lists of a text: which items are but conditions of what their lead-in says, and how joined.

Such criteria are read together with the lead-in, as if it were one sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from modellic.extract.document.counted_below import telling_figures
from modellic.extract.document.defining import is_named_before, kinds_of
from modellic.extract.document.nested import LEAD_DEPTH, OPENERS, are_bare, spread
from modellic.extract.document.plain_lists import forbids_acts, grants_plainly, is_due
from modellic.extract.document.within_items import (
    are_grants,
    as_case,
    closes_case,
    counting,
    described,
    is_no_case,
    opens_cases,
    tell_cases,
    tied,
    without_opener,
    without_told,
    without_uncounted,
)
from modellic.extract.evidence.details import supported
from modellic.extract.lexing.announced import without_order
from modellic.extract.lexing.criteria import (
    asks_for_more,
    bounds_all,
    ends_in_deed,
    grouped,
    join_of,
    negation,
    orders,
    told_in_steps,
    turns_round,
    without_negation,
    without_unsayable,
)
from modellic.extract.lexing.token import (
    BINDING,
    HEADS,
    MODALS,
    READ,
    Token,
    asked_of_cases,
    closes,
    is_said,
    meaning,
    moved,
    option,
)
from modellic.extract.orders.asian_denials import with_denials
from modellic.extract.orders.labels import without_label
from modellic.extract.words.spans import overlap
from modellic.rules import Span
from modellic.segments import Sentence

_LEAST = 2
"""Items of a list whose last one ends the sentence that its lead-in begins."""
_MOST_CRITERIA = 100
"""Items that are read together with their lead-in; those beyond are read by themselves."""
_NAMED = 4
"""Characters of an item within which it names whose figures it tells: "a company with ..."."""
_KIND = 2
"""Characters of an item within which it names one: "companies", "a company"."""
_COLONS = (":", "\uff1a")
_PRICED = ("plan", "rate", "price")
_EDGES = frozenset(("AND", "OR", "SEP"))
_SUBJECT = frozenset(("WHOSE", "PRONOUN", "DEFINES", "STANDS", "DEED", "PLAIN", "ACTOR", "OPENS"))
"""What stands before whom an item names: "you are an"."""


class Lists:
    """The items below each lead-in of a text, and those that are read together with it."""

    def __init__(self, sentences: Iterable[Sentence], tokens: dict[int, list[Token]]) -> None:
        """Gather the items of each lead-in.

        `tokens` are those of each sentence by its identity; they may change until `settle`.
        """
        self._tokens = tokens
        self._items: dict[int, list[Sentence]] = {}
        self._merged: dict[int, list[Sentence]] = {}
        self._criteria: dict[int, list[Sentence]] = {}
        self._absorbed: frozenset[int] = frozenset()
        for sentence in sentences:
            if sentence.lead is not None:
                self._items.setdefault(id(sentence.lead), []).append(sentence)

    def settle(self, sentences: Sequence[Sentence]) -> None:
        """Find the items that are read together with their lead-ins, the innermost lists first."""
        leads = [s for s in sentences if id(s) in self._items]
        for lead in (s for s in leads if asked_of_cases(self._tokens.get(id(s), ()))):
            for item in self.below(lead):
                self._tokens[id(item)] = without_told(self._tokens[id(item)])
        self.merge(sentences)
        self._criteria = {
            id(s): items
            for s in leads
            if (items := self._conditions_of(s)) and self._are_criteria(s, items)
        }
        lists = (*self._criteria.values(), *self._merged.values())
        listed = (id(s) for s in sentences if id(s) in self._criteria)
        titles = (i for lead in listed for i in self._items[lead] if self._titles_orders(i))
        read = (item for items in lists for item in items)
        self._absorbed = frozenset(map(id, (*read, *titles)))

    def merge(self, sentences: Sequence[Sentence]) -> None:
        """Read items that but lead into figures together with these, the innermost first."""
        for sentence in reversed(sentences):
            if id(sentence) in self._items:
                self._merge(sentence, self.below(sentence))

    def text_of(self, lead: Sentence, items: Iterable[Sentence]) -> str:
        """Return the words of a lead-in and its items, where their tokens stand (`listed`)."""
        return "  ".join((lead.text, *(i.text.ljust(self._length_of(i)) for i in items)))

    def _length_of(self, item: Sentence) -> int:
        """Return the characters of an item and of what is read together with it."""
        return max((t.span[1] for t in self._tokens[id(item)][-1:]), default=0)

    def below(self, lead: Sentence) -> list[Sentence]:
        """Return the items of a lead-in, the first ones of an endless list.

        What but tells how the figures of the others are counted is none.
        """
        items = self._items.get(id(lead))
        if items is None:
            return []
        items = items[:_MOST_CRITERIA]
        return [i for i in items if not _tells_how(self._tokens.get(id(i), ()))]

    def of_figures(self, lead: Sentence) -> list[Sentence]:
        """Return the items of a lead-in that tell figures, or name those that a term counts."""
        every = self._items.get(id(lead), [])[:_MOST_CRITERIA]
        return telling_figures(self.below(lead), every, self._tokens)

    def with_criteria(self, sentence: Sentence, own: list[Token]) -> list[Token]:
        """Return the tokens of a sentence with those of the criteria that it announces."""
        items = self._criteria.get(id(sentence))
        if items is None:
            return own
        own, shared = self._shared(without_opener(without_order(own)), items)
        own = own if shared is not None else without_negation(own)
        listed = self.listed(sentence, own, items, shared)
        at = _announced(own)
        return [*own, *listed] if at is None else [*own[:at], *listed, *own[at:]]

    def listed(
        self,
        lead: Sentence,
        own: Sequence[Token],
        items: Sequence[Sentence],
        shared: Token | None = None,
        *,
        due: bool = False,
    ) -> Iterator[Token]:
        """Yield the tokens of criteria behind those of their lead-in, joined as it says."""
        defined = kinds_of(lead.text) is not None and self._are_kinds(items)
        named = self._name_kinds(items) or (grants_plainly(own) and self._name_uses(items))
        of_kinds = defined or (not join_of(own) and named)
        kind = "OR" if of_kinds else _join(own, self._known_of(items[-2:]), due=due)
        kind = "AND" if shared is not None and bounds_all(shared) else kind
        offset = len(lead.text) + 1
        # What a definition counts two of is settled where it is read (`two_of`).
        terms = any(t.type == "DEFINES" for t in own) or is_named_before(lead.text, own)
        groups = [(item,) for item in items] if terms else grouped(items, own)
        turned = shared is None and turns_round(own)
        asked = bool(asked_of_cases(own))
        every = [t for item in items for t in self._tokens[id(item)]]
        # "Finances" above "if you are a firm, your revenue" names what is counted, and no sum.
        naming = terms and all(t.type != "AMOUNT" for t in every)
        counted = naming or any(t.type == "AMOUNT" for t in own)
        bare = opens_cases(own) and all(closes(t) for t in own if t.type in HEADS)
        if (bare and all(t.type != "AMOUNT" for t in every)) or any(map(closes_case, every)):
            yield Token("IF", "if", (offset, offset))
        begun = False
        for group in groups:
            for n, item in enumerate(group):
                joint = "AND" if n else kind
                if is_no_case(self._tokens[id(item)]):
                    offset += max(len(item.text), self._length_of(item)) + 2
                    continue
                if begun:
                    yield Token(joint, joint.lower(), (offset, offset + 1))
                begun = True
                yield Token("ITEM", "", (offset, offset))
                if turned:
                    yield negation(offset)
                if shared is not None:
                    yield shared.at((offset + 1, offset + 1))
                known = without_label(self._tokens[id(item)], item.text)
                known = with_denials(list(known if naming else without_unsayable(known)), item.text)
                told = described(as_case(list(_without_edges(known)), asked=asked))
                told = told if counted else list(_without_edges(without_uncounted(told)))
                yield from moved(tied(counting(told)), offset + 1)
                offset += max(len(item.text), self._length_of(item)) + 2

    def joined(self, lead: Sentence, own: list[Token], *, due: bool) -> list[Token]:
        """Return the tokens of a lead-in with those of its items: where no word joins them and
        something is `due`, each is a case."""
        self._merged[id(lead)] = self.below(lead)
        return [*own, *self.listed(lead, own, self._merged[id(lead)], due=due)]

    def absorbs(self, sentence: Sentence) -> bool:
        """Say whether an item has been read together with its lead-in."""
        return id(sentence) in self._absorbed

    def places(self, sentence: Sentence) -> Iterator[Span]:
        """Yield where the criteria below a sentence stand, those within each other too."""
        for item in self.criteria(sentence):
            yield item.span

    def criteria(self, sentence: Sentence) -> Iterator[Sentence]:
        """Yield the criteria below a sentence, those within each other too."""
        for item in self._criteria.get(id(sentence)) or self._merged.get(id(sentence), []):
            yield item
            yield from self.criteria(item)

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
        listed = list(self.listed(lead, own, items))
        self._tokens[id(lead)] = spread(own, listed) if inner == "OR" else [*own, *listed]
        self._merged[id(lead)] = list(items)

    def _conditions_of(self, lead: Sentence) -> list[Sentence]:
        """Return the items of a list but those that order something, or are titles of what does."""
        items = [i for i in self.below(lead) if not asks_for_more(self._sound(i))]
        own = self._tokens.get(id(lead), ())
        if grants_plainly(own):
            items = [i for i in items if not any(map(is_due, self._sound(i)))]
        led = {t.type for t in own}
        if led & {"MAY", "GRANT"} and not led & {"MUST", "MUST_NOT"}:
            items = [i for i in items if not ends_in_deed(self._sound(i))]
        return [item for item in items if not self._titles_orders(item)]

    def _titles_orders(self, item: Sentence) -> bool:
        """Say whether an item is the title of duties of its own: "b. Online services:"."""
        below = self.below(item) if item.text.endswith(_COLONS) else ()
        return any(t.type in BINDING for other in below for t in self._tokens[id(other)])

    def _sound(self, item: Sentence) -> Sequence[Token]:
        """Return the tokens of an item whose deeds have beside them what their words want."""
        return supported(self._tokens[id(item)], item.text)

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
        kept = (
            t
            for t in own
            if t.type not in ("CMP", "REFERS") or not overlap(t.span, compared[0].span)
        )
        return list(kept), compared[0]

    def _are_criteria(self, lead: Sentence, items: Iterable[Sentence]) -> bool:
        """Say whether the items of a list are but conditions, for what their lead-in says."""
        items = list(items)
        types = [{t.type for t in self._tokens[id(item)]} for item in items]
        if self._ends_lead(lead, items):
            types[-1] = {"AMOUNT", "METRIC"}
        # A lead-in in a language without word lists has no tokens.
        above = self._tokens.get(id(lead), ())
        bound = any(t.type in MODALS for t in above)
        opens = {t.type for t in above if t.type != "DEED" or bound or is_said(t)} & OPENERS
        own = [self._tokens[id(item)] for item in items]
        measured = any({"AMOUNT", "METRIC"} <= t or "TERM" in t for t in types)
        measured = measured or tell_cases(above, own)
        if any({"AMOUNT", "MAY", "GRANT"} <= t for t in types):
            return False
        if any(map(orders, own)) or told_in_steps(own) or any(map(_has_price, own)):
            return False
        if are_grants(above, types) or forbids_acts(above, own):
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

    def _are_kinds(self, items: Iterable[Sentence]) -> bool:
        """Say whether each item names somebody: "companies with 50 staff", not "with 50 staff"."""
        return all(
            any(t.type == "WHOSE" and t.span[0] <= _NAMED for t in self._tokens[id(item)])
            for item in items
        )

    def _name_kinds(self, items: Iterable[Sentence]) -> bool:
        """Say whether items begin with a kind of people or firms each: nobody is two of them."""
        every = [self._tokens[id(item)] for item in items]
        named = (any(t.type == "PARTY" and t.span[0] <= _KIND for t in own) for own in every)
        return sum(named) > 1 or len({meaning(p) for own in every for p in _who_is_meant(own)}) > 1

    def _name_uses(self, items: Iterable[Sentence]) -> bool:
        """Say whether each item is of a use that is allowed, and so another one."""
        return all(any(t.type == "USE" for t in self._tokens[id(item)]) for item in items)

    def _known_of(self, items: Iterable[Sentence]) -> list[Token]:
        """Return the tokens at the edges of items, which join them; what closes an item with a list
        of its own closes the last one of these."""
        edges: list[Token] = []
        for item in items:
            edges += self._tokens[id(item)][:1]
            edges += self._tokens[id(self._innermost(item))][-2:]
        return edges

    def _innermost(self, item: Sentence) -> Sentence:
        for _ in range(LEAD_DEPTH):
            below = self.below(item)
            if not below:
                break
            item = below[-1]
        return item


def _who_is_meant(own: Sequence[Token]) -> Iterator[Token]:
    """Yield who the reader is by an item: "you are an individual", "your company makes ..."."""
    told = next((t for t in own if t.type not in _SUBJECT), None)
    if told is not None and told.type == "PARTY":
        yield told


def _tells_how(own: Sequence[Token]) -> bool:
    """Say whether a sentence but says whose figures count: "these are added up over the group"."""
    if all(t.type != "AGGREGATES" for t in own):
        return False
    return all(t.type != "AMOUNT" for t in own)


def _has_price(own: Sequence[Token]) -> bool:
    """Say whether an item is a plan with its price, or the step of a royalty, which asks for
    something by itself."""
    return any(t.type == "DEED" and any(map(partial(option, t), _PRICED)) for t in own)


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


def _join(lead: Sequence[Token], edges: Sequence[Token], *, due: bool = False) -> str:
    """Return AND or OR: what the lead-in says, else what stands between the items, else AND."""
    if told := join_of(lead):
        return told
    if joint := next((t.type for t in edges if t.type in ("AND", "OR")), ""):
        return joint
    types = {t.type for t in lead}
    last = max((t for t in lead if t.type in READ), key=lambda t: t.span[1], default=None)
    if last and (is_said(last) or last.type == "UNLESS"):
        return "OR"  # "the free licence does not apply to:" grants nothing to them
    granted = "GRANT" in types and ("MUST_NOT" not in types or "UNLESS" in types)
    return "OR" if due or ("DEED" in types and not granted) else "AND"
