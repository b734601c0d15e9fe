"""The forms of a word that one entry of the word lists stands for."""

from __future__ import annotations

import re
from itertools import product

_ENDINGS = ("", "e", "em", "en", "er", "es", "n", "s", "x")
_OF_ADJECTIVES = ("", "e", "em", "en", "er", "es")
_DOUBLED = re.compile(r".*[^aeiou][aeiou][bdglmnprt]")
_COMPOUND = re.compile(r"\(([^()]+)\)\+\(([^()]+)\)")
_NO_GE = re.compile(r"(?:be|emp|ent|er|ge|miss|ver|zer|unter|\u00fcber|ueber|hinter|wider)")
"""German verbs without "ge" in their participle."""

_FRENCH = {
    "er": ("e|es|ent|ez|era|eront|erez|ant|eons|ons", "\u00e9"),
    "ir": ("it|is|issent|issez|ira|iront|irez|issant", "i"),
    "re": ("|s|ent|ez|ra|ront|rez|ant", "u"),
}
"""The endings of what is spoken, and of the participle."""


def endings(word: str) -> frozenset[str]:
    """Return a word with each ending of a German or French adjective or noun."""
    return frozenset(word + ending for ending in _ENDINGS)


def inflections(word: str) -> frozenset[str]:
    """Return the regular English forms of a verb or noun."""
    if word.endswith("e"):
        return frozenset((word, word + "s", word + "d", word[:-1] + "ing"))
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return frozenset((word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"))
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return frozenset((word, word + "es", word + "ed", word + "ing"))
    forms = {word, word + "s", word + "ed", word + "ing"}
    if _DOUBLED.fullmatch(word):
        forms |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return frozenset(forms)


def verb_forms(entry: str) -> frozenset[str]:
    """Return the forms of the German or French verb that an entry stands for.

    In `an-geben%gegeben/gibt` a hyphen stands behind a prefix that parts from the verb; behind the
    `%` stand the participle and other forms that no rule gives. A regular verb needs neither:
    `l\u00f6schen%`, `afficher%`.
    """
    whole, _, irregular = entry.partition("%")
    given = irregular.split("/") if irregular else []
    return _german(whole, given) if whole.endswith("n") else _french(whole, given)


def _french(infinitive: str, given: list[str]) -> frozenset[str]:
    """Return the forms of a verb in -er, -ir or -re, and those given in the four of adjectives."""
    stem = infinitive[:-2]
    spoken, participle = _FRENCH[infinitive[-2:]]
    forms = {infinitive, *(stem + ending for ending in spoken.split("|"))}
    bases = given or [stem + participle]
    return frozenset(forms | {base + ending for base in bases for ending in ("", "s", "e", "es")})


def _german(whole: str, given: list[str]) -> frozenset[str]:
    prefix, _, infinitive = whole.rpartition("-")
    stem = infinitive.removesuffix("n").removesuffix("e")
    spoken = stem + ("et" if stem.endswith(("t", "d", "chn", "ffn")) else "t")
    bare = infinitive.endswith("ieren") or (not prefix and _NO_GE.match(infinitive))
    participles = [g for g in given if g.endswith("n") or g.startswith("ge")]
    participles = participles or [spoken if bare else "ge" + spoken]
    forms = {infinitive, infinitive + "s", stem + "e", spoken, *given}
    forms |= {p + ending for p in participles for ending in _OF_ADJECTIVES}
    forms |= {_second_person(f) for f in (spoken, *given) if f.endswith("t") and f[:2] != "ge"}
    inner = {f"{prefix}zu{infinitive}"} if prefix else set()
    return frozenset(inner | {prefix + form for form in forms})


def _second_person(third: str) -> str:
    """Return what "du" makes of a verb: "legt" as "legst", "h\u00e4lt" as "h\u00e4ltst"."""
    if third.endswith("\u00e4lt"):
        return third + "st"
    return third if third[-2] in "sz\u00dfx" else third[:-1] + "st"


def compounded(phrase: str) -> str:
    """Write `(a|b)+(c|d)` out as `(ac|ad|bc|bd|a-c|a-d|b-c|b-d)`."""
    return _COMPOUND.sub(_compound, phrase)


def _compound(match: re.Match[str]) -> str:
    pairs = list(product(match[1].split("|"), match[2].split("|")))
    return "(" + "|".join([*(a + b for a, b in pairs), *(f"{a}-{b}" for a, b in pairs)]) + ")"
