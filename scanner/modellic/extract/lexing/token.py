"""What a sentence is made of, as far as rules are concerned: its tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Action, Duty, Party, Prohibition, Span, Use

BINDING = frozenset(("MUST", "MUST_NOT"))
"""What orders and what forbids."""
MODALS = BINDING | {"MAY"}
MEASURES = frozenset(("METRIC", "CMP", "AMOUNT", "PERIOD"))
HEADS = frozenset(("IF", "UNLESS", "ONLY_IF"))
"""The words that open a condition."""
JOINTS = frozenset(("AND", "OR", "NOT", "NOR"))
ATOMS = MEASURES | {"USE", "PARTY", "TERRITORY", "TERM"}
OWED = frozenset((Duty.OBTAIN_LICENSE, Duty.REGISTER, Duty.PAY_ROYALTY))
"""What is to be had, told or paid."""
_OF_AN_END = HEADS | {"ENDS", "MAY", "GRANT"}
WITH_LEAVE: dict[Action, Use] = {
    Prohibition.DISTRIBUTE: Use.DISTRIBUTE,
    Prohibition.CREATE_DERIVATIVES: Use.MODIFY,
    Prohibition.HOST_AS_SERVICE: Use.HOSTED_SERVICE,
    Prohibition.COMMERCIAL_USE: Use.COMMERCIAL,
    Prohibition.TRAIN_OTHER_MODELS: Use.TRAIN_MODEL,
}
"""Bans that give way to leave, or to a deed, and the use that this is due for."""
USE_BY_LEAVE: Mapping[str, str] = {str(action): str(use) for action, use in WITH_LEAVE.items()}
"""The same by their names."""
USE_OF_BAN: Mapping[str, str] = {
    ban: use for ban, use in USE_BY_LEAVE.items() if use != Use.TRAIN_MODEL
}
"""What is done where a ban of it is told as a case. Training is not among them: the model that is
fine-tuned is mostly this one."""
_CLOSE = 2
"""Characters between words that free from a deed and those of the deed."""
_FAR = 80
"""The same where the verb stands at the end: "brauchen nicht bei jeder Weitergabe zu zahlen"."""
_HANGS = Meaning("ONLY_IF", "")
_NEEDED = Meaning("says", str(Duty.OBTAIN_LICENSE))
CONTRASTS = "contrasts"
"""The value of what parts a clause from one that says the contrary."""
NUMBERED = "numbered"
"""The value of SEP before a numbered member of a list within a sentence: "; (b)"."""
READ = MODALS | HEADS | JOINTS | ATOMS | {"GRANT", "DEED", "SEP", "REFERS"}
"""What the grammar reads. All other kinds are marks that later steps look for."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of meaning: its type in grammars/clause.lark, and where it stands (clean offsets).

    `value` is a `Meaning` for words of the lists, an `Amount` for AMOUNT, the words for QUOTE.
    `own` is false for tokens of the lead-in that a list item hangs on.
    Its parts are read far more often than tokens are made, so it has slots and is no tuple.
    """

    type: str
    value: Meaning | Amount | str
    span: Span
    own: bool = True

    def at(self, span: Span) -> Token:
        """Return the token in another place."""
        return Token(self.type, self.value, span, self.own)

    def typed(self, kind: str) -> Token:
        """Return what the same words say as a token of another type."""
        return Token(kind, self.value, self.span, self.own)

    def valued(self, value: Meaning | Amount | str) -> Token:
        """Return the token with another value."""
        return Token(self.type, value, self.span, self.own)


def is_range(token: Token) -> bool:
    """Say whether a token is a number with two ends, or with none above: "11-50", "51+"."""
    return isinstance(token.value, Amount) and bool(token.value.upper or token.value.more)


def is_firm(token: Token) -> bool:
    """Say whether an amount is one for sure; digits alone may be part of a model's name."""
    return isinstance(token.value, Amount) and not token.value.plain


def option(token: Token, name: str) -> str | None:
    """Return what the header of a token's words says under a name."""
    return token.value.option(name) if isinstance(token.value, Meaning) else None


def kind_of(token: Token) -> str:
    """Return the kind that the header of a token's words names, empty for any other token.

    That is the type of most tokens, and `must`, `must-not` or `says` of a deed.
    """
    return token.value.kind if isinstance(token.value, Meaning) else ""


def closes(token: Token) -> bool:
    """Say whether words stand behind what they govern: the "or more" of "20 or more"."""
    return option(token, "side") == "after"


def frees(token: Token) -> bool:
    """Say whether words free from a duty: "you do not have to"."""
    return token.type == "MAY" and meaning(token) == "frees"


def frees_from(order: Token, deed: Token) -> bool:
    """Say whether words free from a deed right behind them: "need not get a licence"."""
    reach = _FAR if option(order, "far") else _CLOSE
    if closes(order):
        near = deed.span[0] < order.span[0] and order.span[0] - deed.span[1] <= reach
    else:
        near = 0 <= deed.span[0] - order.span[1] <= reach
    return frees(order) and near


def names_kind(token: Token) -> bool:
    """Say whether words name a kind of licensee that is more than a company: "any school"."""
    return token.type == "PARTY" and meaning(token) != Party.COMPANY


def is_lack(token: Token) -> bool:
    """Say whether words tell what is left out: "without naming us"."""
    return token.type == "NOT" and meaning(token) == "without"


def lifts_bans(token: Token) -> bool:
    """Say whether words may tell by what a ban is lifted: "unless you name us"."""
    return token.type == "UNLESS" or is_lack(token)


def place(token: Token) -> tuple[int, bool, int]:
    """Return what puts tokens in order, "otherwise" before a deed that begins with it."""
    return token.span[0], token.type != "REFERS", -token.span[1]


def meaning(token: Token) -> str:
    """Return what a token of the word lists stands for, empty for any other."""
    return token.value.value if isinstance(token.value, Meaning) else ""


def inherited(found: Iterable[Token]) -> list[Token]:
    """Return the tokens of a lead-in as an item below it sees them: its deeds are its own.

    A grant that ends in "if you:" hangs on the items, as one that ends in "provided that you:".
    """
    kept = [Token(t.type, t.value, t.span, own=False) for t in found if t.type != "DEED"]
    read = [n for n, t in enumerate(kept) if t.type in READ]
    granted = any(kept[n].type in ("GRANT", "MAY") for n in read)
    if granted and not tells_of_an_end(kept) and kept[read[-1]].type == "IF":
        last = kept[read[-1]]
        kept[read[-1]] = Token("ONLY_IF", _HANGS, last.span, own=False)
    return kept


def tells_of_an_end(lead: Iterable[Token]) -> bool:
    """Say whether a lead-in lets the licensor end the licence: "we may terminate if you:"."""
    found = list(lead)
    types = {t.type for t in found}
    if not types >= {"ENDS", "MAY"} or not types & {"IF", "ONLY_IF", "CRITERIA"}:
        return False
    near = sorted((t for t in found if t.type in _OF_AN_END), key=place)
    return any({a.type, b.type} == {"MAY", "ENDS"} for a, b in pairwise(near))


def asked_of_cases(lead: Iterable[Token]) -> list[Token]:
    """Return the deed of "the following cases require a licence:", which each item completes."""
    found = list(lead)
    if not any(t.type == "CRITERIA" for t in found) or tells_of_an_end(found):
        return []
    asked = [t for t in found if t.type == "DEED" and meaning(t) == "obtain-license"]
    # "It may not be used for:" forbids each, and leaves none to a licence.
    asked = [t for t in asked if not is_banned(t)]
    asked.sort(key=lambda t: option(t, "needs") is not None)
    # "Only with our consent may you:" tells of the leave that each case needs, and so does
    # "contact us if you want to:".
    told = [t.span for t in found if t.type == "CRITERIA"]
    left = [t for t in found if t.type in ("LEAVE", "BY_LEAVE") and touches_one(t.span, told)]
    # A way to a licence that else counts beside a figure only.
    ways = [t for t in asked[:1] if option(t, "needs") and touches_one(t.span, told)]
    if ways or (left and not asked):
        return [Token("DEED", _NEEDED, (ways or left)[0].span, own=False)]
    return [Token(t.type, t.value, t.span, own=False) for t in asked][:1]


def moved(found: Iterable[Token], by: int) -> Iterator[Token]:
    """Yield tokens with their places moved on by some characters."""
    for token in found:
        yield token.at((token.span[0] + by, token.span[1] + by))


def as_case(own: list[Token], lead: Iterable[Token]) -> list[Token]:
    """Return the tokens of an item as the case it is, where its lead-in says what cases require.

    What would order in the present tense of a contract (`tense=present`) but tells what happens.
    """
    if all(option(t, "tense") != "present" for t in own) or not asked_of_cases(lead):
        return own
    return [t for t in own if option(t, "tense") != "present"]


def is_asked(token: Token) -> bool:
    """Say whether words name a deed that is due where something orders it: "keep the notices"."""
    return token.type == "DEED" and kind_of(token) == "must"


def is_banned(token: Token) -> bool:
    """Say whether words name a deed that is forbidden where something bans it: "sell the model"."""
    return token.type == "DEED" and kind_of(token) == "must-not"


def is_ban_as_such(token: Token) -> bool:
    """Say whether words name what is forbidden wherever it is done."""
    return is_banned(token) and meaning(token) != Prohibition.USE_IN_TERRITORY


def is_said(token: Token) -> bool:
    """Say whether words say by themselves what is due or forbidden: "a licence is required"."""
    return token.type == "DEED" and kind_of(token) == "says"


def as_use(deed: Token) -> Token:
    """Return what a ban forbids as the use that it is where it is told as a case: "if you sell it".
    What is done for money is commercial (`when=commercial`).

    Raises KeyError for a deed that is no use (`WITH_LEAVE`)."""
    paid = option(deed, "when") == Use.COMMERCIAL
    use = Use.COMMERCIAL if paid else WITH_LEAVE[Prohibition(meaning(deed))]
    return Token("USE", Meaning("USE", str(use)), deed.span, deed.own)


def is_task(token: Token) -> bool:
    """Say whether words name what is to be done with the work: a deed, and no licence or fee."""
    return is_asked(token) and meaning(token) not in OWED


def is_suit(token: Token) -> bool:
    """Say whether words are of a lawsuit, ordered or forbidden."""
    return token.type == "DEED" and meaning(token) == Prohibition.LITIGATE


def bans_commerce(token: Token) -> bool:
    """Say whether words say that commerce is forbidden: "for personal use only"."""
    return is_said(token) and meaning(token) == Prohibition.COMMERCIAL_USE


def is_nobody(token: Token) -> bool:
    """Say whether words forbid by whom they name: "nobody may"."""
    return token.type == "MUST_NOT" and option(token, "subject") is not None
