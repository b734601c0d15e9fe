"""What the tokens of a sentence make of one another, once all that its words name is known.

Most sentences lack the kinds that most of this is about (`gates.py`).
"""

from __future__ import annotations

from collections.abc import Callable

from modellic.extract.lexing.abroad import with_abroad
from modellic.extract.lexing.alternatives import with_alternatives
from modellic.extract.lexing.announced import with_order
from modellic.extract.lexing.articles import without_articles
from modellic.extract.lexing.choices import with_choices
from modellic.extract.lexing.compared_pronouns import without_compared_pronouns
from modellic.extract.lexing.counted import counted
from modellic.extract.lexing.criteria import with_members
from modellic.extract.lexing.denied_criteria import (
    with_excepted_criteria,
    without_denied_criteria,
)
from modellic.extract.lexing.excluded_aims import with_excluded_aims
from modellic.extract.lexing.fees import without_freed_fees, without_shares
from modellic.extract.lexing.gates import Gated, Step, stepped
from modellic.extract.lexing.kinds_of_users import without_kinds_counted
from modellic.extract.lexing.left_out import with_left_out
from modellic.extract.lexing.people_counted import with_people_counted
from modellic.extract.lexing.telling import without_told
from modellic.extract.lexing.token import Token
from modellic.extract.lexing.turned import with_turned
from modellic.extract.lexing.unknown_counts import with_unknown_counts
from modellic.extract.lexing.whoever_beyond import without_opened_references


def _alone(step: Callable[[list[Token]], list[Token]]) -> Step[[str]]:
    """Return what asks for no text as a step that is given it."""
    return lambda found, _: step(found)


FINISHING: Gated[[str]] = Gated(
    ("REFERS", _alone(without_compared_pronouns)),
    ("REFERS IF", _alone(without_opened_references)),
    ("METRIC PARTY", _alone(without_kinds_counted)),
    ("METRIC|CMP|WHOSE", lambda found, text: list(counted(found, text))),
    ("AMOUNT CMP", with_unknown_counts),
    ("METRIC AMOUNT", with_people_counted),
    ("TELLS|THIS|DEED", without_told),
    ("DEED METRIC|WHOSE|PERIOD", without_shares),
    ("GRANT METRIC", _alone(without_freed_fees)),
    ("AMOUNT", without_articles),
    ("AMOUNT CMP METRIC", with_turned),
    ("", with_alternatives),
    ("OR", with_choices),
    ("DEED", with_excluded_aims),
    ("ABROAD", _alone(with_abroad)),
    ("LEAVES", with_left_out),
    ("CRITERIA MUST_NOT", _alone(without_denied_criteria)),
    ("CRITERIA UNLESS MUST|MUST_NOT", _alone(with_excepted_criteria)),
    ("CRITERIA", with_members),
    ("ANNOUNCES|USE ANNOUNCES|IF", with_order),
)
"""The steps in their order, each behind the kinds of tokens that it needs."""


def finished(found: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence, which are in its order, as all of them together say."""
    return stepped(FINISHING, found, text)
