"""How specific a place is for what it says: a text may state a rule in a summary, and in a clause
of its own.

"Two places that state the same rule under the same condition are one rule (evidence: the more
specific place)": so the vocabulary of rules has it.
"""

from __future__ import annotations

import re

from modellic.extract.clauses.readings import Reading, values
from modellic.rules import Duty, Prohibition, Rule
from modellic.shapes import Shape

_LEAVE = frozenset(("LEAVE", "BY_LEAVE", "UNLESS", "NOT", "AMOUNT", "TERM"))
"""What lifts a ban, or tells of whom it is."""
_CONTACT = Shape(r"\b{CONTACT_US}", re.IGNORECASE)


def specificity(rule: Rule, reading: Reading) -> int:
    """Return a rank: higher where the title above names what the rule is about, or lists bans.

    Lower where it announces a summary, where the sentence but says what words mean, names an
    address, or forbids what another one says may be done by leave.
    """
    named = str(rule.action) in values(reading.topics, "TOPIC")
    bans = {"all", "bans"} & values(reading.heading, "FORBIDS")
    listed = bool(bans) and isinstance(rule.action, Prohibition)
    # Where to write to is told beside what a licence is needed for.
    contact = "@" in reading.sentence.text or _CONTACT.search(reading.sentence.text) is not None
    short = any(t.type == "SUMMARY" for t in reading.topics)
    explains = any(t.type == "DEFINES" for t in reading.own)
    leave = rule.action is not Duty.OBTAIN_LICENSE or _tells_of_leave(reading)
    return 2 * named + listed - 2 * short - 2 * explains - contact - (not leave)


def _tells_of_leave(reading: Reading) -> bool:
    """Say whether a sentence is no mere ban, which asks for a licence by what others say."""
    types = {t.type for t in reading.found}
    return "MUST_NOT" not in types or bool(types & _LEAVE)
