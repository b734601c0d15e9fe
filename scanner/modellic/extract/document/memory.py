"""What a text says elsewhere that a sentence needs: its terms, its lists, and what came before.

"Otherwise" looks back at the condition before it, "if it meets all these criteria:" ahead to the
items below, and a defined term to its definition.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from modellic.extract.clauses.conditions import conjoin, disjoin, is_limit
from modellic.extract.clauses.counted import with_limit_of_one
from modellic.extract.clauses.figures import Sums, with_named
from modellic.extract.clauses.named_figure import figure_named, with_pronoun
from modellic.extract.clauses.named_sum import sum_named, with_sum
from modellic.extract.document.barred import without_barred
from modellic.extract.document.closing import closings, tells_what_is_due, without_meeting
from modellic.extract.document.defining import is_definition, is_named_before
from modellic.extract.document.freed_kinds import (
    freed_before,
    freed_kinds,
    granted_uses,
    names_the_rest,
)
from modellic.extract.document.left_undone import as_order
from modellic.extract.document.lists import Lists
from modellic.extract.document.named_above import named_above
from modellic.extract.document.nested import LEAD_DEPTH
from modellic.extract.document.plan_blocks import Plans
from modellic.extract.document.terms import Terms
from modellic.extract.lexing.criteria import without_count, without_kinds
from modellic.extract.lexing.lexer import tokens, topics
from modellic.extract.lexing.token import (
    MODALS,
    Token,
    as_case,
    asked_of_cases,
    inherited,
    is_asked,
    meaning,
    moved,
)
from modellic.extract.orders.completing import completed, forbidden
from modellic.extract.orders.grantors import grantors_of, with_promises
from modellic.extract.orders.imperatives import with_opening
from modellic.extract.orders.labels import behind_label
from modellic.extract.orders.licensees import licensees_of, with_licensees
from modellic.extract.orders.questioned import join_questions
from modellic.extract.orders.replies import Questions
from modellic.extract.tables.figure_lines import with_named_licence
from modellic.extract.tables.free_rows import of_free_plan, tells_figures
from modellic.extract.tables.of_text import tables_of
from modellic.extract.tables.plan_sections import completed_by_heading, opens_short, tells_whom
from modellic.extract.tables.price_lines import with_counted, with_line_prices
from modellic.extract.tables.shares import with_shares
from modellic.extract.tables.tables import in_table, is_row, labelled
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Condition, Span
from modellic.segments import Sentence
from modellic.segments.cjk import CJK

Pair: TypeAlias = tuple[Sentence, Lexicon | None]
_REACH = 3
"""How many sentences later "otherwise" still refers to a condition."""
_LISTED = 8
"""Items of a list whose figures a sentence below it may be about: no licence names more."""
_OF_FIGURES = frozenset(("METRIC", "AMOUNT"))
"""Without one of these a sentence names no figure, and takes none up."""
_BRACKET = re.compile(r"\([^()]*\)")
_COLONS = (":", "\uff1a")
_ROUND_A_TERM = " :*_-\u2013"


class Memory:
    """The tokens of a text's sentences as the whole text makes them, and what was said last."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        """Read the sentences with their word lists, and learn the terms that they define."""
        self.terms = Terms()
        self._headings: dict[tuple[str, str], list[Token]] = {}
        self._topics: dict[tuple[str, str], tuple[Token, ...]] = {}
        self._inherited: dict[int, list[Token]] = {}
        self._said: Condition | None = None
        self._said_at: tuple[Span, ...] = ()
        self._figure: Sequence[Token] = ()
        self._named: Sequence[Token] = ()
        self._sum: Sequence[Token] = ()
        self._sums = Sums()
        self._age = 0
        self._freed: Condition | None = None
        self._granted: Condition | None = None
        self._whom: tuple[Sentence, list[Token]] | None = None
        self._listed = False
        """True where what was said last but names a limit, or a figure of a list."""
        self._either = False
        """True where an "or" joins the figures of that list."""
        self._questions = Questions()
        readable = [(s, lexicon) for s, lexicon in pairs if lexicon is not None]
        self._tables = tables_of(readable, self.heading)
        self._grantors = grantors_of(s.text for s, _ in readable)
        self._licensees = licensees_of(s.text for s, _ in readable)
        self._tokens = {id(s): self._read(s, lexicon) for s, lexicon in readable}
        listed = [s for s, _ in readable]
        self._plans = Plans(listed, self._tokens, self._title_of(readable))
        self._settle_items(listed)
        # What a term means may stand in lists within each other, as they are before any is known.
        self.lists = Lists(listed, dict(self._tokens))
        self.lists.merge([sentence for sentence, _ in pairs])
        self._learn_terms(pairs)
        self.lists = Lists(listed, self._tokens)
        for sentence in listed:
            own = self._tokens[id(sentence)]
            told = self.terms.expanded(sentence.text, own, sentence.span)
            self._tokens[id(sentence)] = of_free_plan(sentence, own, told, self._tables)
        self._questioned = join_questions(listed, self._tokens)
        self._plans.settle(self._tokens)
        self._closed = closings(listed, self._tokens, self.lists)
        for sentence in listed:
            if lead := self._closed.get(id(sentence)):
                own = without_meeting(self._tokens[id(lead)], lead.text)
                due = tells_what_is_due(self._tokens[id(sentence)])
                self._tokens[id(lead)] = self.lists.joined(lead, own, due=due)
        self.lists.settle([sentence for sentence, _ in pairs])

    def _title_of(
        self, readable: Sequence[tuple[Sentence, Lexicon]]
    ) -> Callable[[Sentence], Sequence[Token]]:
        lists = {id(s): lexicon for s, lexicon in readable}
        return lambda s: self.heading(s.section, lists[id(s)])

    def _settle_items(self, listed: Sequence[Sentence]) -> None:
        """Make of lead-ins and of items what each is by the other: orders, and cases."""
        below: dict[int, list[list[Token]]] = {}
        for s in listed:
            if s.lead is not None:
                below.setdefault(id(s.lead), []).append(self._tokens[id(s)])
        for s in listed:
            items = below.get(id(s), ())
            self._tokens[id(s)] = without_kinds(self._tokens[id(s)], items)
            if items and all(any(map(is_asked, item)) for item in items):
                # Where an item is not understood, the ban above it stays.
                self._tokens[id(s)] = as_order(self._tokens[id(s)], s.text)
        for s in listed:
            if s.item and s.lead is not None:
                above = self._tokens.get(id(s.lead), ())
                self._tokens[id(s)] = as_case(self._tokens[id(s)], above)

    def _learn_terms(self, pairs: Sequence[Pair]) -> None:
        """Take up what the text defines, from its first sentence to its last."""
        section = ""
        for sentence, lexicon in pairs:
            if lexicon is not None and not self._plans.has(sentence):
                title = sentence.section if sentence.section != section else _entry_of(sentence)
                self._learn(sentence, title)
            section = sentence.section
        self.terms.settle()

    def _learn(self, sentence: Sentence, title: str) -> None:
        """Take up what a sentence defines, by itself, by its heading or by the list below it."""
        own, text = self._tokens[id(sentence)], sentence.text
        if is_row(text, sentence.section) and tells_figures(self._tables[sentence.section]):
            return
        items = self.lists.of_figures(sentence)
        spans = [sentence.span]
        defines = bool(items) and (is_definition(text, own) or is_named_before(text, own))
        name = named_above(text) if items and not defines else ""
        if defines or name:
            led = own if defines else []
            own, title = [*led, *self.lists.listed(sentence, led, items)], name or title
            text = self.lists.text_of(sentence, items)
            spans += [place for item in items for place in (item.span, *self.lists.places(item))]
        self.terms.learn(text, own, spans, title)

    def _read(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        row = is_row(sentence.text, sentence.section)
        # What stands in a cell behind another is a label, as behind a colon.
        words = labelled(sentence.text) if row and CJK.search(sentence.text) else sentence.text
        own = tokens(words, lexicon, row=row)
        kinds = {t.type for t in own}
        own = without_count(own) if "CRITERIA" in kinds else own
        own = with_limit_of_one(own) if "SINGLE" in kinds else own
        if not row:
            own = behind_label(own, sentence.text, lexicon)
            above = self._counted_above(sentence, lexicon)
            own = with_counted(own, sentence.text, above)
            own = with_licensees(own, sentence.text, self._licensees)
            own = with_line_prices(with_promises(own, sentence.text, self._grantors), sentence.text)
            title = sentence.lead.text if sentence.lead is not None else sentence.section
            own = with_shares(own, sentence.text, above, item=sentence.item, title=title)
            if not (sentence.section and opens_short(own)):
                return with_named_licence(own, sentence, lexicon)
            title = f"{sentence.section} |"  # It is a label, as the words of a cell are.
            return completed_by_heading(own, tokens(title, lexicon), title)
        return in_table(sentence.text, own, self._tables[sentence.section])

    def _counted_above(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        """Return the tokens of what a line hangs on, which may tell what its figures count."""
        if sentence.lead is not None:
            return tokens(sentence.lead.text, lexicon)
        return self.heading(sentence.section, lexicon)

    def with_figure(self, own: list[Token], text: str) -> list[Token]:
        """Return the tokens of a sentence with the figure that the one before has named, or one
        further up for the same sum."""
        named, self._named = self._named, figure_named(own)
        own = with_sum(with_pronoun(own, named, text), self._sum, text)
        self._sum = sum_named(own)
        if all(t.type not in _OF_FIGURES for t in own):
            self._figure = ()
            return own
        told, self._figure = with_named(own, self._figure or self._sums.told(own))
        self._sums.note(told)
        return told

    def for_whom(self, sentence: Sentence, own: list[Token]) -> tuple[Sentence, list[Token]] | None:
        """Return the sentence right before with its tokens, where it tells but whom this one is
        for: "For teams of 5 to 20 people. $99 per month."
        """
        before = self._whom
        # "Companies of 5 people or more: yes" is an answer of its own.
        answers = any(t.type == "REPLIES" for t in own)
        self._whom = (sentence, own) if tells_whom(own, sentence.text) and not answers else None
        same = before is not None and before[0].section == sentence.section
        return before if same and all(t.type != "GRANT" for t in own) else None

    def replied(
        self, sentence: Sentence, own: list[Token], lexicon: Lexicon
    ) -> tuple[list[Token], Span | None]:
        """Return the tokens of a sentence as the answer it is, and where the question stands."""
        heading = self.heading(sentence.section, lexicon)
        found, place = self._questions.replied(sentence, own, heading)
        for told in (sentence, self._lead_of(sentence)):
            place = place or self._questioned.get(id(told))
        return found, place

    @property
    def before(self) -> Condition | None:
        """What the sentences just before say of figures."""
        return self._said if self._age <= _REACH else None

    def rest_of(self, own: Sequence[Token], leads: Sequence[Token]) -> Condition | None:
        """Return who is free, by this sentence or the one right before, where it goes on with what
        all others need; and remember whom it frees."""
        before, kinds = self._freed, freed_kinds([*leads, *own])
        # "Individuals need none. Nor do schools. All others must": neither of the two is bound.
        self._freed = disjoin([before, kinds]) if before and kinds else kinds
        if not names_the_rest(own) or self._tells_who_is_meant():
            return None
        return freed_before(own) or before

    def _tells_who_is_meant(self) -> bool:
        """Say whether figures told before say who the rest are, and not whom the sentence right
        before frees: what is free below N is free beside them."""
        return self.before is not None and (self._age == 0 or is_limit(self.before))

    def granted(self, own: Sequence[Token]) -> Condition | None:
        """Return what the sentence right before but says may be done; remember that of this one."""
        before, self._granted = self._granted, granted_uses(own)
        return before

    def note(
        self,
        said: Condition | None,
        sentence: Sentence,
        *,
        listed: bool = False,
        own: Sequence[Token] = (),
    ) -> None:
        """Remember what a sentence says of figures.

        `listed` is true where it but names a limit, or a figure of a list: with one named right
        before it, both are meant, or either where its own words join them so.
        """
        self._age += 1
        if (left := without_barred(self.before, said, own)) is not None:
            self._said, self._age = left, 0
            self._said_at = (*self._said_at, sentence.span)[-_LISTED:]
        elif said is not None:
            goes_on = listed and self._listed and self._age == 1 and self._said is not None
            ends = (*own[:1], *own[-1:])
            self._either = (goes_on and self._either) or any(t.type == "OR" for t in ends)
            join = disjoin if self._either else conjoin
            self._said = join([self._said, said]) if goes_on and self._said else said
            self._said_at = (*(self._said_at if goes_on else ()), sentence.span)[-_LISTED:]
            self._age, self._listed = 0, listed

    def referred(self, own: Iterable[Token]) -> tuple[Span, ...]:
        """Return where the figures stand that "otherwise" or "if it is exceeded" refers to."""
        types = {t.type for t in own}
        if "REFERS" not in types or types >= {"AMOUNT", "METRIC"} or self.before is None:
            return ()
        return self._said_at

    def own(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        """Return the tokens of a sentence, with those of the criteria that it announces."""
        return self.lists.with_criteria(sentence, self._known(sentence, lexicon))

    def leads(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        """Return the tokens of the lead-ins that an item hangs on, the outermost first.

        They stand before the words of the item, at negative offsets.
        """
        found: list[Token] = []
        lead, offset = None if self._plans.has(sentence) else self._lead_of(sentence), 0
        for _ in range(LEAD_DEPTH):
            if lead is None:
                break
            offset -= max(len(lead.text), *(t.span[1] for t in self._known(lead, lexicon)), 0) + 1
            found = [*moved(self._handed_down(lead, lexicon), offset), *found]
            lead = lead.lead
        return found

    def _lead_of(self, sentence: Sentence) -> Sentence | None:
        """Return the lead-in of an item, or of words that end its sentence behind its list."""
        return self._closed.get(id(sentence), sentence.lead)

    def completed(self, sentence: Sentence, own: list[Token], lexicon: Lexicon) -> list[Token]:
        """Return the tokens of an item with what it says together with the verb above it."""
        lead = sentence.lead
        if not sentence.item:
            return own
        if lead is None or not any(t.type in MODALS for t in self._known(lead, lexicon)):
            above = [sentence.section] if lead is None else [lead.text, sentence.section]
            ban = next(filter(None, (self._ban(title, lexicon) for title in above)), "")
            return forbidden(own, sentence.text, ban, lexicon) if ban else own
        return completed(own, sentence.text, lead.text, self._known(lead, lexicon), lexicon)

    def _ban(self, title: str, lexicon: Lexicon) -> str:
        """Return the words of a title that forbid what stands below it, where they come first."""
        if not CJK.search(title):
            return ""
        named = (t for t in self.heading(title, lexicon) if t.type == "FORBIDS")
        return next((title[slice(*t.span)] for t in named if meaning(t) == "all"), "")

    def _handed_down(self, lead: Sentence, lexicon: Lexicon) -> list[Token]:
        if id(lead) not in self._inherited:
            opened = with_opening(self._known(lead, lexicon), lead.text)
            self._inherited[id(lead)] = inherited(opened)
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

    def topics(self, section: str, lexicon: Lexicon) -> tuple[Token, ...]:
        """Return what the heading above a sentence says it is about."""
        key = (lexicon.language, section)
        if key not in self._topics:
            self._topics[key] = topics(section, lexicon)
        return self._topics[key]

    def also(self, sentence: Sentence) -> tuple[Span, ...]:
        """Return where else in the source stands what a sentence says of figures."""
        places = list(self._plans.places(sentence))
        if (lead := self._closed.get(id(sentence))) is not None:
            places += [lead.span, *self.lists.places(lead)]
        for told in (*self.lists.criteria(sentence), sentence):
            places += [told.span, *self.terms.used(told.text, told.span)]
        above = None if self._plans.has(sentence) else self._lead_of(sentence)
        for _ in range(LEAD_DEPTH):
            if above is None:
                break
            places += self.terms.used(above.text, above.span)
            above = above.lead
        return tuple(p for p in dict.fromkeys(places) if p != sentence.span)

    def _known(self, sentence: Sentence, lexicon: Lexicon) -> list[Token]:
        if id(sentence) not in self._tokens:
            self._tokens[id(sentence)] = tokens(sentence.text, lexicon)
        return self._tokens[id(sentence)]


def _entry_of(sentence: Sentence) -> str:
    """Return the term that an entry of a glossary is of, on the line above what it means."""
    lead = sentence.lead
    alone = lead is not None and lead.item and not sentence.item
    return _BRACKET.sub("", lead.text).strip(_ROUND_A_TERM) if lead and alone else ""
