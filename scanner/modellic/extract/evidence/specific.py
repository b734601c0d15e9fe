"""How specific a place is for what it says: a text may state a rule in a summary, and in a clause
of its own.

"Two places that state the same rule under the same condition are one rule (evidence: the more
specific place)": so the vocabulary of rules has it.
"""

from __future__ import annotations

import re

from modellic.extract.clauses.readings import Reading, values
from modellic.rules import Prohibition, Rule
from modellic.shapes import Shape

_CONTACT = Shape(r"\b{CONTACT_US}", re.IGNORECASE)


def specificity(rule: Rule, reading: Reading) -> int:
    """Return a rank: higher where the title above names what the rule is about, or lists bans.

    Lower where it announces a summary, where the sentence but says what words mean, or names an
    address.
    """
    named = str(rule.action) in values(reading.topics, "TOPIC")
    bans = {"all", "bans"} & values(reading.heading, "FORBIDS")
    listed = bool(bans) and isinstance(rule.action, Prohibition)
    # Where to write to is told beside what a licence is needed for.
    contact = "@" in reading.sentence.text or _CONTACT.search(reading.sentence.text) is not None
    short = any(t.type == "SUMMARY" for t in reading.topics)
    explains = any(t.type == "DEFINES" for t in reading.own)
    return 2 * named + listed - 2 * short - 2 * explains - contact
