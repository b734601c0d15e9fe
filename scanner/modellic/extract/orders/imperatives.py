"""Orders and conditions that only their place tells: "Keep this notice.", "Hat ein Dienst ..., so".

Only the verbs of a word list give orders so (`BIDS`), and only where they begin the sentence or
follow the condition that opens it, so that nouns ("Display of ...") and lists of rights pass. A
request (`asks`: "bitte") may stand anywhere, a ban without a subject (`closing`) at the end. In
German a condition may open with its verb (`OPENS`) instead of a word such as "if".
"""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import islice, takewhile

from modellic.extract.lexing.token import (
    BINDING,
    CONTRASTS,
    HEADS,
    JOINTS,
    MEASURES,
    OWED,
    READ,
    Token,
    is_asked,
    is_banned,
    kind_of,
    meaning,
    option,
)
from modellic.extract.orders.asked_for_leave import ASKED
from modellic.extract.orders.contracted import as_contracted, is_present
from modellic.extract.orders.infinitives import with_infinitive
from modellic.extract.orders.owed_items import is_owed, is_owed_by_somebody
from modellic.extract.orders.provisos import with_refused
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Prohibition, Span
from modellic.shapes import Shape

_FARTHEST = 400
"""Characters before an order within which its condition stands."""
_RIGHT_BEHIND = 12
"""Characters between "if" and the deed that it asks for: "if you also name us"."""
_LAST = 4
"""Characters from a request to the end of its lead-in, which stands at negative offsets."""
_LAST_VERB = 100
"""The same to a deed that ends its clause: "sofern jeder Kopie der Text **beigelegt wird**"."""
_CLAUSES = 160
"""The same where nothing else stands between: "sofern er sagt, welche gilt, und **angibt**"."""
_PASSIVE = Shape(r"\s{SUFFERED}\b", re.IGNORECASE)
_ASKED = frozenset(("must", str(duty)) for duty in ASKED)
_MODAL = frozenset(("MUST", "MUST_NOT", "MAY", "ONLY_IF"))
_JOINTS = frozenset(("AND", "SEP"))
_GRANTING = frozenset(("GRANT", "MAY"))
_NAMING = frozenset(("DEED", "FIELD"))
_NO_ORDER = _MODAL | _GRANTING
_OWED = Token("MUST", Meaning("MUST", ""), (0, 0))
_ENDS_ORDER = BINDING | HEADS | {"SEP"}
_OPENS = Shape(
    r"\W*(?:{BEFORE_ORDER}[\s,]*)*"
    r"(?:[^.;:?]{1,80}:\s*|[^.,;:]{2,40}\s[\u2013\u2014-]\s)?"
    r"(?:{CIRCUMSTANCE}(?:[^.;:?]|(?<=\d)\.(?=\d)|{SCALE_ABBREVIATION<}\.){2,300}[,:]\s*(?:\(\w{1,3}\)\s*)?)?"
    r"(?:{BESIDE_ORDER}[\s,]*)*",
    re.IGNORECASE,
)
_SUBJECT = 80
"""Characters between "no" and what nobody may do: "no output of the model may"."""
_MARK = 12
"""Characters before a "not" within which the member of a list begins that it opens."""
_NEXT = 1
"""Characters between "not" and the verb that it forbids."""
_REFUSES = Shape(r"\W*(?:[^\W\d]+\s){0,1}(?:{NONE})\s", re.IGNORECASE)
"""How an item begins that refuses what it names: "no copies", "impose no terms"."""
_BEGINS = re.compile(r"[,;)]\s*(?:\w{2,3}\s)?(?:\(\w{1,3}\)\s?)?$")
"""Where a member of a list begins: behind a comma, a semicolon or its number."""
_ENDS = re.compile(r"\W*$|,\s")
_IMPERSONAL = Shape(r"\W*{IMPERSONAL}\s", re.IGNORECASE)
_NUMBERED = re.compile(r"\((?:\d{1,2}|[a-z]{1,3})\)")
"""What begins an item in the line: "if you (1) include ...", which is no aside."""
_LEADS_ON = Shape(
    r"(?:[^.;?]|(?<=\d)\.(?=\d)|{SCALE_ABBREVIATION<}\.){2,500}?,\s{LEADS_ON}", re.IGNORECASE
)


def with_orders(own: list[Token], led: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with the MUST that an imperative implies.

    `led` are the tokens of its lead-ins: what completes "you may:" orders nothing.
    """
    own = list(own)  # The "not" of an item may become a ban in it.
    found = _with_refusal(own, led, words) if led else own
    kinds = {t.type for t in own}
    found = _with_denials(found, kinds, words)
    if not led and not kinds.isdisjoint(_GRANTING):
        found = with_refused(found, words)
    if kinds.isdisjoint(_NAMING):
        spoken = kinds | {t.type for t in led}
        owed = spoken.isdisjoint(_NO_ORDER) and is_owed_by_somebody(led, words)
        return [_OWED, *found] if owed else found
    firm = next((t for t in _meant(found, "firm") if _opens(words, t.span[0])), None)
    if firm is not None and not led:
        return _as_ordered(_with(found, firm, "MUST"), firm)
    spoken = (kinds | {t.type for t in led}) & _MODAL
    if not spoken & BINDING and (request := next(_meant(found, "asks"), None)) is not None:
        return _with(found, request, "MUST")
    if not spoken & BINDING and any(t.span[1] >= -_LAST for t in _meant(led, "asks")):
        return _as_requested(found)
    if spoken and not led:
        first = _order_before(found, words, spoken)
        return with_proviso(found, words) if first is None else _with(found, first, "MUST")
    return found if spoken else _as_bidden(found, led, words)


def _as_bidden(found: list[Token], led: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence without a word of order as its imperative has them."""
    if is_owed(led, words):
        return [_OWED, *found]
    closing = next((t for t in _meant(found, "closing") if _is_a_ban(t.span, words)), None)
    if closing is not None:
        return _with(found, closing, "MUST_NOT")
    orders = (t for t in found if t.type == "BIDS" and meaning(t) in ("", "not"))
    order = next((t for t in orders if _opens(words, t.span[0])), None)
    if order is not None:
        return _with(found, order, "MUST_NOT" if meaning(order) == "not" else "MUST")
    told = with_infinitive(found, words) if not led else found
    return told if told is not found else as_contracted(found, led, words, _opens)


def _with_denials(found: list[Token], kinds: Container[str], words: str) -> list[Token]:
    """Return the tokens with each "not", or "no", that forbids as the ban which it is."""
    if "NOT" in kinds:
        found = _with_nothing(_with_refusals_amid(found, words), words)
    return _turned_to_order(found) if "BIDS" in kinds else found


def _order_before(found: Sequence[Token], words: str, spoken: Container[str]) -> Token | None:
    """Return the order with which a sentence begins that says more behind it: "keep the notices,
    and you may not use our logo". Its verb is that of a duty; to have or pay something is one
    before a leave only: "fill in the form, and you may use it"."""
    said = next((t.span[0] for t in found if t.type in _MODAL), 0)
    joints = [t.span[0] for t in found if t.type in _JOINTS and t.span[0] < said]
    joint = joints[-1] if joints else 0
    duties = {t.span[0] for t in found if is_asked(t) and _is_heard_alone(t, spoken, joint)}
    orders = (t for t in _meant(found, "") if t.span[0] in duties and t.span[0] < said)
    return next((t for t in orders if _opens(words, t.span[0])), None)


def _is_heard_alone(duty: Token, spoken: Container[str], joint: int) -> bool:
    if meaning(duty) in OWED:
        return "MUST" not in spoken and "MUST_NOT" not in spoken and "ONLY_IF" not in spoken
    return (kind_of(duty), meaning(duty)) in _ASKED and duty.span[1] <= joint


def _meant(found: Iterable[Token], value: str) -> Iterator[Token]:
    return (t for t in found if t.type == "BIDS" and meaning(t) == value)


def _with(found: list[Token], order: Token, mode: str) -> list[Token]:
    """Return the tokens with an order or a ban where the words for it begin.

    A request begins with its verb: "zitiert bitte".
    """
    verbs = (t.span for t in _meant(found, ""))
    start = min((v[0] for v in verbs if v[1] + 1 == order.span[0]), default=order.span[0])
    at = next(n for n, t in enumerate(found) if t.span[0] >= start)
    found.insert(at, Token(mode, Meaning(mode, ""), (start, start)))
    return found


def _as_ordered(found: list[Token], firm: Token) -> list[Token]:
    """Let nothing be but allowed of what a firm order asks for: "see to it that they can read it".

    A condition, or another order, ends what it asks for. What is not to happen is forbidden:
    "make sure that it does not break the law".
    """
    ends = (t.span[0] for t in found if t.span[0] >= firm.span[1] and t.type in _ENDS_ORDER)
    end = next(ends, math.inf)
    out: list[Token] = []
    for at, token in enumerate(found):
        asked = firm.span[1] <= token.span[0] < end
        if asked and token.type == "NOT" and _bans_next(found, at):
            out.append(Token("MUST_NOT", Meaning("MUST_NOT", ""), token.span, token.own))
        elif not asked or token.type != "MAY":
            out.append(token)
    return out


def _as_requested(found: list[Token]) -> list[Token]:
    """Let the request that ends a lead-in order its item: "you may, but then please: (a) ..."."""
    banned = next(_meant(found, "closing"), None)
    mode = "MUST_NOT" if banned is not None else "MUST"
    return [Token(mode, Meaning(mode, ""), (0, 0)), *found]


def _is_a_ban(span: Span, words: str) -> bool:
    """Say whether a ban is all that its clause says: "Das Modell nicht verkaufen."

    Behind a comma its verb may be that of whom a subclause tells, and in a passive without a
    subject it is no infinitive: "es werden keine Daten übertragen".
    """
    told = _IMPERSONAL.match(words) is not None
    return not told and "," not in words[: span[0]] and _ENDS.match(words, span[1]) is not None


def _with_nothing(found: list[Token], words: str) -> list[Token]:
    """Let a "no" that opens a clause forbid what is allowed or ordered behind it: "no copy may be
    kept", "no copy shall survive"."""
    nothing = next((t for t in found if t.type == "NOT" and meaning(t) == "none"), None)
    if nothing is None:
        return found
    hung = any(t.type == "ONLY_IF" and nothing.span[0] - t.span[1] == 1 for t in found)
    if not (hung or nothing.span[0] == 0 or _BEGINS.search(words[: nothing.span[0]])):
        return found
    modal = next((t for t in found if t.type in _MODAL and t.span[0] > nothing.span[0]), None)
    if modal is None or modal.type not in ("MAY", "MUST"):
        return found
    if option(modal, "side") or (option(modal, "tense") and not hung):
        return found
    if modal.span[0] - nothing.span[1] > _SUBJECT:
        return found
    ban = modal.typed("MUST_NOT")
    return [ban if t is modal else t for t in found if t is not nothing]


def with_proviso(found: list[Token], words: str) -> list[Token]:
    """Let the "if" behind a leave ask for the deed that it opens: "you may copy it if you name us".

    No order follows: "you may copy it; if you change it, you must ...".
    """
    cut = next((n for n, t in enumerate(found) if t.value == CONTRASTS), None)
    if cut is None:
        return _with_proviso(found, words)
    return [*_with_proviso(found[:cut], words), found[cut], *with_proviso(found[cut + 1 :], words)]


def _with_proviso(found: list[Token], words: str) -> list[Token]:
    leave = next((t for t in reversed(found) if t.type in _MODAL), None)
    opener = next((t for t in reversed(found) if t.type == "IF"), None)
    if leave is None and all(t.type not in ("AMOUNT", "TERM") for t in found):
        leave = next((t for t in reversed(found) if t.type == "GRANT"), None)
    leaves = leave is not None and leave.type in ("MAY", "GRANT")
    if leave is None or not leaves or opener is None or opener.span[0] < leave.span[1]:
        return found
    reach = _LAST_VERB if _ends_in_passive(found, opener, words) else _RIGHT_BEHIND
    reach = _CLAUSES if _asks_first(found, opener, words) else reach
    near = (t for t in found if 0 < t.span[0] - opener.span[1] <= reach)
    if not any((kind_of(t), meaning(t)) in _ASKED for t in near):
        return found
    only = Token("ONLY_IF", Meaning("ONLY_IF", ""), opener.span, opener.own)
    return [only if t is opener else t for t in found]


def _asks_first(found: Sequence[Token], opener: Token, words: str) -> bool:
    """Say whether nothing that could be a condition stands between an "if" and what it asks for.

    What a bracket tells is but an aside.
    """
    behind = (t for t in found if t.span[0] > opener.span[1] and t.type in READ - JOINTS)
    first = next(behind, None)
    if first is None or (kind_of(first), meaning(first)) not in _ASKED:
        return False
    return "(" not in _NUMBERED.sub("", words[opener.span[1] : first.span[0]])


def _ends_in_passive(found: Sequence[Token], opener: Token, words: str) -> bool:
    """Say whether a clause of German asks for what it ends with: "sofern … beigefügt wird"."""
    behind = [t for t in found if t.span[0] > opener.span[1]]
    asked = next((t for t in behind if is_asked(t)), None)
    if asked is None or _PASSIVE.match(words, asked.span[1]) is None:
        return False
    return all(t.span[0] > asked.span[1] or t.type not in MEASURES for t in behind)


def _with_refusals_amid(found: list[Token], words: str) -> list[Token]:
    """Let a "not" amid a list forbid: "you agree (a) to cite us; and (b) not use our logo".

    It stands where a member of the list begins, right before what is forbidden; what follows the
    next joint is ordered again.
    """
    if all(t.type != "NOT" for t in found):
        return found
    out: list[Token] = []
    mode, refused = "", False
    for at, token in enumerate(found):
        mode = token.type if token.type in _MODAL else mode
        refused = refused and token.type not in _MODAL
        begins = mode in ("MUST", "ONLY_IF") and _BEGINS.search(
            words, max(0, token.span[0] - _MARK), token.span[0]
        )
        if token.type == "NOT" and begins and _bans_next(found, at):
            out.append(Token("MUST_NOT", Meaning("MUST_NOT", ""), token.span, token.own))
            refused = True
            continue
        if refused and is_asked(token):
            out.append(Token("MUST", Meaning("MUST", ""), (token.span[0], token.span[0])))
            refused = False
        out.append(token)
    return out


def _bans_next(found: Sequence[Token], at: int) -> bool:
    """Say whether a deed that can be forbidden begins right behind the "not" at `at`."""
    end = found[at].span[1]
    near = takewhile(lambda t: t.span[0] - end <= _NEXT, islice(found, at + 1, None))
    return any(map(is_banned, near))


def _with_refusal(found: list[Token], led: Sequence[Token], words: str) -> list[Token]:
    """Let the "not" that opens an item below an order forbid: "you shall: (b) not resell it".

    So a "no" behind its verb, or before it: "impose no terms", "keine Kopien verkaufen".
    """
    orders = [t.type for t in led if t.type in _MODAL]
    first = next((n for n, t in enumerate(found) if t.type in READ), None)
    if first is None or not orders or orders[-1] not in ("MUST", "ONLY_IF"):
        return found
    negation = found[first]
    by_leave = any(t.type == "LEAVE" and t.span[0] == negation.span[0] for t in found)
    if by_leave or not any(map(is_banned, found)):
        return found
    if negation.type == "NOT" and negation.span[0] == 0:
        found[first] = Token("MUST_NOT", Meaning("MUST_NOT", ""), negation.span, negation.own)
    elif _REFUSES.match(words) and all(t.type not in _MODAL for t in found):
        kept = (t for t in found if t.type != "NOT" or meaning(t) != "none")
        return [Token("MUST_NOT", Meaning("MUST_NOT", ""), (0, 0)), *kept]
    return found


def refuses(found: Sequence[Token]) -> bool:
    """Say whether an item begins with a "not" that forbids, as `with_orders` leaves it."""
    first = next((t for t in found if t.type in READ), None)
    return first is not None and first.type == "MUST_NOT" and first.span[0] == 0


def _turned_to_order(found: list[Token]) -> list[Token]:
    """Let an "and" lead from a ban to an order: "don't sell it and keep our name"."""
    refusals = {t.span[0] for t in _meant(found, "not")}
    if not refusals:
        return found
    out: list[Token] = []
    refused = False
    for token in found:
        if token.type in _MODAL:
            refused = token.type == "MUST_NOT" and token.span[0] in refusals
        joined = bool(out) and out[-1].type == "AND" and token.span[0] - out[-1].span[1] == 1
        asked = (kind_of(token), meaning(token)) in _ASKED
        if refused and joined and token.type == "DEED" and asked:
            out.append(Token("MUST", Meaning("MUST", ""), (token.span[0], token.span[0])))
            refused = False
        out.append(token)
    return out


_COUNTED = frozenset(("AMOUNT", "METRIC", "CMP", "PARTY"))
_WHOM = frozenset(("AMOUNT", "METRIC", "CMP", "PARTY", "WHOSE", "PLAIN", "PERIOD", "AND", "OR"))
"""What stands in a lead-in that but tells whom its list is for."""


def with_opening(own: list[Token], words: str) -> list[Token]:
    """Put an IF before a condition that its verb opens: "Übersteigt der Umsatz ..., so müssen".

    What a list completes may end there: "gibst du es weiter:".
    """
    found = list(own)
    if _names_whom(found, words):
        return [Token("IF", Meaning("IF", ""), (0, 0)), *found]
    verb = next((t for t in found if t.type == "OPENS" or is_present(t)), None)
    if verb is None or words[: verb.span[0]].strip(" (\"'-*"):
        return found
    leads_on = any(is_present(t) and t.span[0] > verb.span[1] for t in found)
    ends = is_present(verb) and words.rstrip().endswith(":")
    if leads_on or ends or _LEADS_ON.match(words, verb.span[1]):
        found = _without_more_verbs(found)
        opened = Token("IF", Meaning("IF", ""), (verb.span[0], verb.span[0]))
        # A suit that costs the licence is forbidden whatever stands behind it.
        found.insert(int(meaning(found[0]) == Prohibition.LITIGATE), opened)
    return found


def _names_whom(found: Sequence[Token], words: str) -> bool:
    """Say whether a lead-in but tells whom its list is for: "Companies with more than N staff:"."""
    if not words.rstrip(" *_").endswith(":"):
        return False
    types = {t.type for t in found if meaning(t) != Prohibition.USE_IN_TERRITORY}
    return _COUNTED <= types <= _WHOM


def _without_more_verbs(found: Sequence[Token]) -> list[Token]:
    """Let no verb order that an "or" joins to the one that opens a condition: "gibst du es weiter
    oder stellst du es bereit, so musst du"."""
    last = max((t.span[0] for t in found if t.type == "MUST"), default=0)
    ends = {t.span[1] for t in found if t.type in ("OR", "AND")}
    joined = [t for t in found if t.type == "MUST" and t.span[0] - 1 in ends and t.span[0] < last]
    return [t for t in found if t not in joined]


def _opens(words: str, start: int) -> bool:
    """Say whether a clause begins at `start`: the sentence, or what its opening condition asks."""
    inside = start < min(len(words), _FARTHEST + 1)  # what a list below tells stands behind
    return inside and _OPENS.fullmatch(words, 0, start) is not None
