"""Bans that deny the object of their verb: "you shall create no derivatives".

The lists have such verbs behind the words of a ban: "you shall not create derivatives". The two
words change places, so that every offset stays.
"""

from __future__ import annotations

import re

from modellic.shapes import Shape

_DENIED = Shape(
    r"\b(?P<order>{ORDERS}|{ALLOWS})\s(?P<verb>{DENIES_BY_OBJECT})\s(?P<no>{NO_OBJECT})\s",
    re.IGNORECASE,
)


def with_verbs_denied(plain: str, language: str) -> str:
    """Return the words of a sentence with "no" before such a verb in place of its object."""
    if language != "en" or " no " not in plain:
        return plain
    return _DENIED.sub(r"\g<order> \g<no> \g<verb> ", plain)
