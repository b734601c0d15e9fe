"""What must, or must not, be done: the imperative half of a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from modellic.rules import Action, Duty, Prohibition, Rule
from modellic.shapes import Shape
from modellic.wording.figures import join

_ACTIONS: Mapping[Action, str] = {
    Duty.DISPLAY_ATTRIBUTION: "{clearly}display {text}{place}",
    Duty.NAME_DERIVATIVE: "put {text} in the name of the derived model",
    Duty.RETAIN_NOTICES: "keep the copyright and licence notices{notice}",
    Duty.INCLUDE_LICENSE: "pass on a copy of the licence, or a link to it",
    Duty.STATE_CHANGES: "say that, and where, the work was changed",
    Duty.SHARE_ALIKE: "license derivatives under the same terms",
    Duty.DISCLOSE_SOURCE: "make the source, weights or data of the derivative available",
    Duty.PASS_THROUGH_RESTRICTIONS: "bind recipients and users to the same restrictions",
    Duty.FOLLOW_ACCEPTABLE_USE: "follow the acceptable-use policy or list of use restrictions",
    Duty.OBTAIN_LICENSE: "obtain a separate licence or permission from the licensor{contact}",
    Duty.REGISTER: "register with, notify or report to the licensor{contact}",
    Duty.PAY_ROYALTY: "pay the licensor a royalty{rate}",
    Duty.DISCLOSE_AI_GENERATED: "tell people that the content, or whom they talk to, is AI",
    Duty.USE_LATEST_VERSION: "make efforts to move to the latest version of the model",
    Duty.COMPLY_WITH_LAW: "comply with applicable laws, export and trade controls",
    Duty.INDEMNIFY: "indemnify the licensor and hold it harmless",
    Duty.DELETE_ON_TERMINATION: "stop using the model and delete it",
    Prohibition.COMMERCIAL_USE: "do not use the model commercially",
    Prohibition.TRAIN_OTHER_MODELS: "do not use the model or its outputs to make or improve other "
    "models",
    Prohibition.RESTRICTED_USE: "do not use the model for: {fields}{exact}",
    Prohibition.DISTRIBUTE: "do not distribute the model or derivatives of it",
    Prohibition.CREATE_DERIVATIVES: "do not modify the model or create derivatives of it",
    Prohibition.HOST_AS_SERVICE: "do not offer the model to others as an API or hosted service",
    Prohibition.USE_IN_TERRITORY: "do not use the model: the licence grants no rights there",
    Prohibition.USE_TRADEMARK: "do not use the licensor's names or marks, or imply its endorsement",
    Prohibition.REMOVE_SAFEGUARDS: "do not bypass or disable safeguards or watermarks",
    Prohibition.REVERSE_ENGINEER: "do not reverse engineer the model",
    Prohibition.LITIGATE: "do not sue over {sued} in the model (else the licence ends)",
    Prohibition.ADD_RESTRICTIONS: "do not impose further terms or technical measures on recipients",
    Prohibition.SUBLICENSE: "do not sublicense or transfer the licence",
}

PLACES: Mapping[str, str] = {
    "user-interface": "on the user interface",
    "website": "on a website",
    "about-page": "on an about page",
    "documentation": "in the documentation",
    "product": "on the product",
    "publication": "in publications",
    "model-card": "in the model card",
}
"""Where a phrase is shown."""

_FIELDS: Mapping[str, str] = {
    "military": "military purposes",
    "surveillance": "surveillance",
    "illegal": "illegal purposes",
    "harm-minors": "harm to minors",
    "disinformation": "disinformation",
    "discrimination": "discrimination",
    "medical-advice": "medical advice",
    "legal-advice": "legal advice",
    "law-enforcement": "law enforcement",
    "weapons": "weapons",
    "critical-infrastructure": "critical infrastructure",
    "malware": "malware",
    "privacy": "invasions of privacy",
    "harassment": "harassment",
    "automated-decisions": "automated decisions",
    "sexual-content": "sexual content",
    "fraud": "fraud",
    "competing-product": "a competing product",
    "other": "other uses that the text lists",
}


_WIDE = frozenset(
    {
        Prohibition.TRAIN_OTHER_MODELS,
        Prohibition.RESTRICTED_USE,
        Prohibition.USE_IN_TERRITORY,
        Prohibition.DISTRIBUTE,
        Prohibition.CREATE_DERIVATIVES,
    }
)
"""Bans whose words reach further than a clause that makes exceptions."""
_EXCEPTS = Shape(r"{EXCEPTIONS}", re.IGNORECASE)
_PATENTS = Shape(r"{PATENT}", re.IGNORECASE)
_OTHER_RIGHTS = Shape(r"{OTHER_RIGHT}", re.IGNORECASE)
_PROMINENT = Shape(r"{PROMINENT}", re.IGNORECASE)
_EXCEPTIONS = " (the text makes exceptions: read the clause)"
_EXACT = " (the clause has the exact terms)"


def prominent(rule: Rule) -> bool:
    """Return whether the clause asks to show a phrase clearly."""
    return _PROMINENT.search(rule.evidence.quote) is not None


def imperative(rule: Rule) -> str:
    """Return what the rule asks for, without its condition: `display “Kimi K2” on …`."""
    excepts = makes_exceptions(rule)
    said = _said(rule, _EXCEPTIONS if excepts else _EXACT)
    return f"{said}{_EXCEPTIONS}" if excepts and not said.endswith(")") else said


def makes_exceptions(rule: Rule) -> bool:
    """Return whether a ban is wider than its clause, which makes exceptions."""
    return rule.action in _WIDE and _EXCEPTS.search(rule.evidence.quote) is not None


def only_patents(rule: Rule) -> bool:
    """Return whether a clause on lawsuits is about patents and no other right."""
    quote = rule.evidence.quote
    return _PATENTS.search(quote) is not None and _OTHER_RIGHTS.search(quote) is None


def _said(rule: Rule, exact: str) -> str:
    return _ACTIONS[rule.action].format(
        text=_phrases(rule.text) or "the attribution that the licence names",
        place=_place(rule.place),
        notice=f": {_phrases(rule.text)}" if rule.text else "",
        contact=f" ({rule.contact})" if rule.contact else "",
        rate=f" ({rule.rate})" if rule.rate else "",
        fields=join([_FIELDS.get(f, f.replace("-", " ")) for f in rule.fields], "or")
        or "the uses that the text lists",
        exact=exact,
        clearly="clearly " if prominent(rule) else "",
        sued="patents" if only_patents(rule) else "intellectual property",
    )


def _phrases(texts: Sequence[str]) -> str:
    return join([f"“{text}”" for text in texts], "or")


def _place(places: Sequence[str]) -> str:
    words = [PLACES.get(place, "on the " + place.replace("-", " ")) for place in places]
    return f" {join(words, 'or')}" if words else ""
