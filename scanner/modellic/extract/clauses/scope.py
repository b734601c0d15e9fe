"""Whose figures a sentence means, as of when, and which of them count.

The words that say so stand beside the comparison, not in it, so each threshold looks for the ones
in its own part of the sentence: "your product has 1 million users, or your company 50 employees".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from modellic.extract.clauses.bounds import bounds
from modellic.extract.lexing.token import HEADS, MODALS, Token, meaning, option
from modellic.extract.words.spans import follows_one, overlap, within_one
from modellic.rules import AllOf, AnyOf, AsOf, Condition, Metric, Span, Threshold, Use, Whose

_WIDEST_FIRST = (Whose.LICENSEE_AND_AFFILIATES, Whose.LICENSEE, Whose.PRODUCT)
_OF_A_COMPANY = frozenset((Metric.EMPLOYEES, Metric.FUNDING, Metric.VALUATION))
_OF_A_PRODUCT = frozenset(
    (Metric.MONTHLY_ACTIVE_USERS, Metric.DAILY_ACTIVE_USERS, Metric.USERS, Metric.API_CALLS)
)
_OF_ITS_USERS = frozenset((Metric.USERS, Metric.API_CALLS))
"""Figures of a product, unless an owner stands right beside them."""
_FAR = 1 << 60
_PRODUCT_REACH = 40
"""Characters between a sum and the product that made it, where that stands behind."""
_WITH = (0, *range(4, 9))
"""Characters of the "with" between an owner and its figure; "your" has none, nor 公司年收入."""
_POSSESSIVE = 2
"""Characters between a maker and its products."""
_COMPARED = 6
"""Characters between an amount and the owner whom the comparison describes: を超える企業."""
_BETWEEN_NAMES = 16
"""Characters around the "and" of "you and your affiliates", which parts no figures."""
_COUNTED = frozenset(("AMOUNT", "METRIC"))
_JOINTS = frozenset(("AND", "OR", "NOR", "IF", "SEP", "CONCEDES"))


@dataclass(frozen=True, slots=True)
class Scope:
    """What holds for one threshold."""

    of: Whose | None = None
    as_of: AsOf | None = None
    attributable: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """The words of a sentence that say whose figures are meant and when they are looked at."""

    marks: tuple[Token, ...] = ()
    bounds: tuple[int, ...] = ()
    measured: tuple[Span, ...] = ()
    """Where amounts stand, by which the sentence is divided among its comparisons."""
    heads: tuple[int, ...] = ()
    """Where "if", "unless" or "only if" stand."""
    leaves: tuple[int, ...] = ()
    """Where leave is named: "unless you have signed a contract"."""
    joints: tuple[int, ...] = ()
    """Where "and", "or", "if", "even if" or a semicolon stand."""
    partings: tuple[int, ...] = ()
    """The joints that part figures, not names: "you and your affiliates"."""
    items: tuple[int, ...] = ()
    """Where the items of a list begin that are read with their lead-in."""
    counted: tuple[int, ...] = ()
    """Where amounts and the words for what they count stand."""
    cuts: tuple[int, ...] = ()
    """Where a clause ends: at a semicolon, or where the next was parted from it."""
    led: int = _FAR
    """Where a lead-in that announces its criteria goes on with what it orders."""
    offered: tuple[Span, ...] = ()
    """Where hosting for others is named."""
    makers: frozenset[Span] = frozenset()
    """Where groups are named for what they make."""
    terms: dict[str, Condition] = field(default_factory=dict)
    defining: bool = False
    """True in a definition: where it names no owner, the sentence that uses the term does."""

    def near(self, span: Span, metric: Metric, *, named: bool = False) -> Scope:
        """Return the scope of a comparison at `span`.

        The words in its own member of a list count first; a group named behind the last figure,
        "in each case with its affiliates", is that of all. `named` is true where a defined term
        stands for the comparison.
        """
        # Its period may be told above the list that it stands in.
        whole, begun = span, (i for i in self.items if span[0] < i < span[1])
        span = (max(begun, default=span[0]), span[1])
        part = self._part(span)
        close = [t for t in self.marks if part[0] <= t.span[0] < part[1]]
        close = [t for t in close if not _is_of_others(t, span, metric)]
        close = [t for t in close if metric is not Metric.REVENUE or not self._is_offered(t, span)]
        start, end = self._member(span, part)
        last = max((m[1] for m in self.measured if m[1] <= part[1]), default=0)
        # What a term says of its owner, where the term stands, holds for that term.
        close = [t for t in close if t.span[0] < t.span[1] or start <= t.span[0] < end]
        nearest = [
            t
            for t in close
            if start <= t.span[0] < end or t.span in self.makers or self._trails(t, last)
        ]
        if metric in _OF_ITS_USERS and end < part[1]:
            # "Your instance has N users, or the company M employees": not the company's users, but
            # those of the company that they describe, 用户超过N的企业.
            close = [t for t in close if t.span[0] <= end + 1 or t.type != "WHOSE"]
        nearest = self._beside(span, metric, nearest)
        described = [] if named else self._described(span, nearest) or self._described(span, close)
        described = described or _right_before(span, nearest, metric)
        if not described and not _owners(nearest):
            described = self._of_the_last(span, close)
        owners = described or _owners(nearest) or _owners(close)
        if self.items:
            # "Show it in your product if: (a) your revenue exceeds N": not the product's.
            owners += [t for t in _owners(self._led()) if not owners or meaning(t) != Whose.PRODUCT]
        elif not owners and metric not in _OF_A_PRODUCT:
            told = [t for t in self.marks if t.span[0] < t.span[1] and not self._is_apart(t, span)]
            # Who is the subject of its order begins another part: 年收入超过N的企业应当.
            others = (t for t in _owners(told) if not _is_of_others(t, span, metric))
            owners = self._described(span, told) or list(others)
        return Scope(
            of=_owner(owners, metric) if owners or not self.defining else None,
            as_of=self._as_of(whole, metric),
            attributable=any(t.type == "ATTRIBUTABLE" for t in close),
        )

    def _is_apart(self, mark: Token, span: Span) -> bool:
        """Say whether a product is but named in another clause: "show it in your product; …"."""
        start, end = min(mark.span[1], span[1]), max(mark.span[0], span[0])
        return meaning(mark) == Whose.PRODUCT and any(start <= cut <= end for cut in self.cuts)

    def _is_offered(self, mark: Token, span: Span) -> bool:
        """Say whether a product is but what those offer who are named before it, in another member
        than the sum: "you offer it as a service, and revenue exceeds N"."""
        if meaning(mark) != Whose.PRODUCT or not within_one(mark.span, self.offered):
            return False
        named = any(t.span[1] <= mark.span[0] for t in _owners(self.marks))
        return named and any(mark.span[1] <= j <= span[0] for j in self.joints)

    def _beside(self, span: Span, metric: Metric, marks: list[Token]) -> list[Token]:
        """Return the marks behind the last "and" before money, where one says whose it is.

        "You offer it in a product, and your revenue exceeds N": the revenue is not the product's.
        """
        joint = max((j for j in self.joints if j <= span[0]), default=None)
        if metric is not Metric.REVENUE or joint is None:
            return marks
        before = {meaning(t) for t in _owners(marks) if t.span[0] < joint}
        behind = [t for t in marks if joint <= t.span[0] or t.type != "WHOSE"]
        own = {meaning(t) for t in _owners(behind)} - {Whose.PRODUCT}
        grouped = Whose.LICENSEE_AND_AFFILIATES in before
        return behind if own and Whose.PRODUCT in before and not grouped else marks

    def _described(self, span: Span, nearest: Sequence[Token]) -> list[Token]:
        """Return the owner that a comparison describes: 売上高が1億円以上の事業者.

        A group that is named beside it still counts as a whole, and "your products" are products.
        One right before the next figure is the owner of that: 日活低于20万，公司年收入低于….
        """
        owners = _owners(nearest)
        behind = [t for t in owners if 0 <= t.span[0] - span[1] <= 1]
        # 产品月活跃用户超过N的企业: the product's, whoever is to have a licence.
        made = [t for t in owners if 0 <= span[0] - t.span[1] <= 1 and t.span[0] < t.span[1]]
        if (
            behind
            and any(meaning(t) == Whose.PRODUCT for t in made)
            and not any(map(_is_group, owners))
        ):
            return made
        behind = [t for t in behind if t.span[1] not in self.counted]
        ends = {t.span[1] for t in behind}
        if any(follows_one(t.span, ends, _POSSESSIVE) for t in owners):
            return []
        return [*behind, *filter(_is_group, owners)] if behind else []

    def _of_the_last(self, span: Span, marks: Sequence[Token]) -> list[Token]:
        """Return who is named right behind the last of several comparisons: 売上が…か社員が…の企業.

        What they do with a product further on makes no figure that of the product.
        """
        last = max((m[1] for m in self.measured if m[0] >= span[1]), default=_FAR)
        owners = (t for t in _owners(marks) if 0 <= t.span[0] - last <= _COMPARED)
        return [t for t in owners if not any(last <= j <= t.span[0] for j in self.joints)]

    def _led(self) -> Sequence[Token]:
        """Return the marks of the whole sentence, those of the items of its list left out."""
        first = min(*self.items, self.led) if self.items else self.led
        return [t for t in self.marks if t.span[0] < first]

    def defined(self, token: Token) -> Condition | None:
        """Return the condition that a defined term stands for."""
        name = token.value if isinstance(token.value, str) else ""
        found = self.terms.get(name)
        return found and self._owned(found, token.span)

    def _owned(self, given: Condition, span: Span) -> Condition:
        """Return a condition whose definition names no owner with the owner that is named here."""
        match given:
            case AllOf(parts):
                return AllOf(tuple(self._owned(p, span) for p in parts))
            case AnyOf(parts):
                return AnyOf(tuple(self._owned(p, span) for p in parts))
            case Threshold() if given.of is None:
                return replace(given, of=self.near(span, given.metric, named=True).of)
            case _:
                return given

    def _part(self, span: Span) -> Span:
        start = max((b for b in self.bounds if b <= span[0]), default=-_FAR)
        end = min((b for b in self.bounds if b > span[0]), default=_FAR)
        return start, end

    def _member(self, span: Span, part: Span) -> Span:
        """Return the member of a list of figures that a comparison at `span` is."""
        before = max((m[1] for m in self.measured if m[1] <= span[0]), default=None)
        after = min((m[0] for m in self.measured if m[0] >= span[1]), default=None)
        parting = [j for j in self.partings if part[0] <= j < part[1]]
        starts = [j for j in parting if before is not None and before <= j <= span[0]]
        starts = starts or [h for h in self.heads if part[0] <= h <= span[0]][-1:]
        ends = [j for j in parting if span[1] <= j and (after is None or j <= after)]
        # "… or N users, unless the licensee has a contract": his, but said of the users above.
        behind = [h for h in (*self.heads, *self.leaves) if span[1] <= h < part[1]]
        ends += behind if starts else []
        return min(starts, default=part[0]), min(ends, default=part[1])

    def _trails(self, mark: Token, last: int) -> bool:
        """Say whether a group is named behind all figures, in the same breath as the last."""
        trailing = mark.span[0] > last and _is_group(mark)
        return trailing and not any(last <= j < mark.span[0] for j in self.partings)

    def _as_of(self, span: Span, metric: Metric) -> AsOf | None:
        dates = [t for t in self.marks if t.type == "ASOF"]
        own = [t for t in dates if overlap(self._amount_of(t.span[0]), span)]
        released = [t for t in dates if meaning(t) == AsOf.RELEASE_DATE]
        if released and not (own and self._of_others(released, span)):
            return AsOf.RELEASE_DATE
        if metric is Metric.VALUATION:
            return None  # "Last year's revenue, or its valuation, exceeds N": it has no year.
        return AsOf.PRECEDING if any(own) or self._is_led(dates, span) else None

    def _of_others(self, dates: Sequence[Token], span: Span) -> bool:
        """Say whether times are told by other items of a list than the one at `span`: "(a) on the
        release date, ...; (b) revenue of the preceding year"."""
        item = sum(at <= span[0] for at in self.items)
        return all(0 < sum(at <= t.span[0] for at in self.items) != item for t in dates)

    def _is_led(self, dates: Sequence[Token], span: Span) -> bool:
        """Say whether a time stands ahead of all figures of a part of the sentence: of each.

        "Whoever in the last fiscal year had N employees or a revenue of M", or the lead of a list.
        In "whose last year's revenue exceeds N, or who has M employees" it is of the revenue alone.
        """
        if any(t.span[0] < min(self.items, default=-_FAR) for t in dates):
            return True
        start, end = self._part(span)
        first = min((at for at in self.counted if start <= at < end), default=start)
        ahead = [t for t in dates if start <= t.span[0] < first]
        named = first not in [amount[0] for amount in self.measured]
        if not ahead or (named and all(t.own for t in ahead)):
            return False
        return not any(ahead[-1].span[1] <= b < first for b in self.joints)

    def _amount_of(self, at: int) -> Span:
        """Return the amount that words at `at` speak of: the one before, in the same member."""
        before = max((m for m in self.measured if m[1] <= at), default=None)
        after = min((m for m in self.measured if m[0] >= at), default=None)
        parted = before is not None and any(before[1] <= j < at for j in self.joints)
        return (after if after and (before is None or parted) else before) or (0, 0)


def setting(
    found: Iterable[Token], terms: dict[str, Condition] | None = None, *, defining: bool = False
) -> Setting:
    """Return the marks of scope of a sentence with its lead-ins."""
    every = list(found)
    kinds = {t.type for t in every}
    marks = tuple(_marks(every))
    joined = not kinds.isdisjoint(_JOINTS)
    joints = tuple([t.span[0] for t in every if t.type in _JOINTS]) if joined else ()
    owners = [t for t in marks if t.type == "WHOSE"]
    figures = [t for t in every if t.type in _COUNTED] if not kinds.isdisjoint(_COUNTED) else []
    cut = "SEP" in kinds and "CRITERIA" not in kinds
    return Setting(
        marks=marks,
        bounds=tuple(bounds(every)),
        measured=tuple([t.span for t in figures if t.type == "AMOUNT"]),
        heads=tuple([t.span[0] for t in every if t.type in HEADS]),
        leaves=tuple([t.span[0] for t in every if t.type == "LEAVE"]) if "LEAVE" in kinds else (),
        joints=joints,
        partings=tuple(_partings(joints, owners)),
        items=tuple([t.span[0] for t in every if t.type == "ITEM"]) if "ITEM" in kinds else (),
        counted=tuple([t.span[0] for t in figures]),
        cuts=tuple(_cuts(every)) if cut else (),
        led=_led_end(every) if "CRITERIA" in kinds else _FAR,
        offered=tuple([t.span for t in every if meaning(t) == Use.HOSTED_SERVICE]),
        makers=frozenset([a.span for a, b in pairwise(owners) if _makes(a, b)]),
        terms=terms or {},
        defining=defining,
    )


def _cuts(found: Sequence[Token]) -> Iterator[int]:
    """Yield where clauses end; a semicolon before an "or" parts but members: "; or (b)"."""
    joints = {t.span[0] for t in found if t.type in ("AND", "OR")}
    for token in found:
        if token.type == "SEP" and token.own and not joints & {token.span[1], token.span[1] + 1}:
            yield token.span[0]


def _led_end(found: Sequence[Token]) -> int:
    """Return where "entities with either of these must ask before deployment:" begins to order."""
    announced = next((t.span[0] for t in found if t.type == "CRITERIA"), _FAR)
    return next((t.span[0] for t in found if t.type in MODALS and t.span[0] > announced), _FAR)


def _right_before(span: Span, marks: Sequence[Token], metric: Metric) -> list[Token]:
    """Return the owner right before a sum of money where a product is named too: "free for open
    projects and for companies with N in revenue"."""
    owners = sorted((t for t in _owners(marks) if t.span[1] <= span[0]), key=lambda t: t.span[1])
    if metric is not Metric.REVENUE or not owners[1:] or any(map(_is_group, marks)):
        return []
    last = owners[-1]
    product = any(meaning(t) == Whose.PRODUCT for t in owners[:-1])
    apart = span[0] - last.span[1]
    beside = apart in _WITH or (option(last, "beside") is not None and apart <= 1)
    with_it = meaning(last) == Whose.LICENSEE and beside
    return [last] if product and with_it else []


def _is_of_others(mark: Token, span: Span, metric: Metric) -> bool:
    """Say whether a product named far behind a sum is none that made it: "free for companies with
    less than 5 million in revenue, students, and open projects"."""
    product = mark.type == "WHOSE" and meaning(mark) == Whose.PRODUCT
    return product and metric is Metric.REVENUE and mark.span[0] - span[1] > _PRODUCT_REACH


def _marks(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the marks of scope; "users" within "monthly active users" are no licensee.

    A group within the word for a figure is meant: "Konzernumsatz".
    """
    counted = [t.span for t in found if t.type == "METRIC" and meaning(t) != "other"]
    for token in found:
        if token.type in ("ASOF", "ATTRIBUTABLE") or (
            token.type == "WHOSE" and (_is_group(token) or not _is_counted(token.span, counted))
        ):
            yield token


def _is_counted(span: Span, counted: Iterable[Span]) -> bool:
    """Say whether words are some of those for a figure; what was put in has none."""
    return span[0] < span[1] and within_one(span, counted)


def _is_group(mark: Token) -> bool:
    return mark.type == "WHOSE" and meaning(mark) == Whose.LICENSEE_AND_AFFILIATES


def _makes(mark: Token, behind: Token) -> bool:
    """Say whether a group is named for what it makes: "your affiliates' products"."""
    close = 0 <= behind.span[0] - mark.span[1] <= _POSSESSIVE
    return close and _is_group(mark) and meaning(behind) == Whose.PRODUCT


def _partings(joints: Sequence[int], owners: Sequence[Token]) -> Iterator[int]:
    """Yield the joints that stand between no two names of owners."""
    ends = sorted(t.span[1] for t in owners)
    starts = sorted(t.span[0] for t in owners)
    for joint in joints:
        before = bisect_right(ends, joint) - 1
        behind = bisect_right(starts, joint)
        named = before >= 0 and joint - ends[before] <= _POSSESSIVE
        if not (named and behind < len(starts) and starts[behind] - joint <= _BETWEEN_NAMES):
            yield joint


def _owners(marks: Iterable[Token]) -> list[Token]:
    return [t for t in marks if t.type == "WHOSE"]


def _owner(owners: Sequence[Token], metric: Metric) -> Whose | None:
    """Return whose figure is meant: the group where one is named, a maker before what he makes.

    "Products made available by the licensee" counts for the licensee, "your product" for the
    product; a product has no employees, and only a product has visitors. Where nobody is named,
    users are those of a product, and money is the licensee's.
    """
    named = {Whose(meaning(t)) for t in owners}
    if Whose.LICENSEE_AND_AFFILIATES in named:
        return Whose.LICENSEE_AND_AFFILIATES
    if metric is Metric.MODEL_COMPUTE:
        return None
    if metric in _OF_A_COMPANY:
        return Whose.LICENSEE
    made_by = any(option(t, "makes") for t in owners)
    if metric is Metric.VISITS or (Whose.PRODUCT in named and not made_by):
        return Whose.PRODUCT
    return Whose.PRODUCT if not named and metric in _OF_A_PRODUCT else Whose.LICENSEE
