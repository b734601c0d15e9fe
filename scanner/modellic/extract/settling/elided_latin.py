"""What statements of English and German leave out: "students do not pay; companies do", "and so
does whoever hosts it", "research needs no licence, resale needs one"."""

from __future__ import annotations

import re

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import HEADS
from modellic.extract.settling.elided_counts import counted_alike
from modellic.extract.settling.elided_words import Put, last, put_at, tells_whom
from modellic.extract.words.lexicon import Lexicon
from modellic.shapes import Shape

JOINT = Shape(
    r"[,;]\s(?:{JOINS_STATEMENTS}\s)?|\s-\s(?:{JOINS_STATEMENTS}\s)?"
    r"|\s{JOINS_STATEMENTS}\s(?={CALLED_DUE}\s(?:for|if)\s|(?:{OTHERS_WITH})\s)",
    re.IGNORECASE,
)
"""What parts two statements."""
_WHO = r"[\s*_]*(?P<who>[^,;:.?!|()\n]{2,120}?)"
_REST = r"(?P<rest>[^,;:.?!|()\n]{2,80})"
_END = r"[\s*_.!)]*"
_SHORT = Shape(
    rf"{_WHO}\s(?:(?P<verb>{{KEPT_VERB}})(?P<no>\snot)?|(?P<cannot>cannot))"
    rf"(?P<tail>\s(?:for|if|when|once)\s[^;:?!|\n]{{2,200}}?)?{_END}",
    re.IGNORECASE,
)
_SAME = Shape(
    r"[\s*_]*(?P<so>(?:so|as)\s{DO_SO}\s|(?:the\ssame|this|that)\s(?:also\s|too\s)?{APPLIES_TO}\s(?:also\s)?)"
    rf"(?P<who>[^;:?!|\n]{{2,160}}?){_END}",
    re.IGNORECASE,
)
_SAME_CASE = Shape(r"[\s*_]*(?:the\ssame|this|that)\s", re.IGNORECASE)
_TOO = Shape(rf"{_WHO}(?P<so>(?:\s{{DO_SO}})?,?\s{{TOO}}){_END}", re.IGNORECASE)
_SAYS_TOO = Shape(r"{TOO}", re.IGNORECASE)
_CALLED = Shape(
    rf"[\s*_]*{{CALLED_DUE}}\s(?:for|if)\s(?P<who>[^;:?!|\n]{{2,160}}?){_END}", re.IGNORECASE
)
_SUBJECT = Shape(
    r"(?:.*[.;]\s)?(?P<what>[^,;:.?!|\n]{2,80}?\s(?:is|are))\s{CALLED_DUE}\s(?:for|if)\s",
    re.IGNORECASE,
)
_IT = Shape(rf"{_WHO}\s{{HAS_TO_HAVE}}\s(?P<it>one|it)\b(?P<tail>[^;:?!|\n]*)", re.IGNORECASE)
_HAD = Shape(r"{HAS_TO_HAVE}\s(?:[^,;:.?!|()\n]{1,40}\s)?(?P<what>{WHAT_IS_HAD})\b", re.IGNORECASE)
_DUE = Shape(rf"(?P<verb>{{IS_TOLD}})\s(?!no\b|not\b){_REST}", re.IGNORECASE)
_DENIED = Shape(rf"(?P<verb>{{DENIES_WITH}})\s(?P<due>{{DUE_VERB}}\s)?{_REST}", re.IGNORECASE)
_ALLOWED = Shape(rf"(?P<verb>{{ALLOWS_WITH}})\s(?!not\b){_REST}", re.IGNORECASE)
_FINE = Shape(r"{CALLED_ALLOWED}", re.IGNORECASE)
_FREE = Shape(r"{CALLED_FREE}", re.IGNORECASE)
_FOR = re.compile(r"\s?\bfor\s", re.IGNORECASE)
_KIND = Shape(r"(?:.*\s)?{KIND_OF_USE}", re.IGNORECASE)
_NOUN = Shape(r"{NOUN_FOR_USE}")
_BE = frozenset(("is", "are"))
_MAY = frozenset(("may", "can"))
_DO = frozenset(("do", "does"))
_GERMAN = Shape(
    rf"{_WHO}(?:\s{{DE_INSTEAD}})?\s(?:(?P<so>{{DE_IS_SO}})|(?P<no>{{DE_IS_NOT_SO}})){_END}"
)
_IT_IN_GERMAN = Shape(
    rf"{_WHO}\s{{HAS_TO_HAVE}}\s(?P<it>eine|sie)(?P<tail>[^;:?!|\n\w][^;:?!|\n]*)?"
)
_DENIED_IN_GERMAN = Shape(
    r"(?P<verb>{DE_VERB})\s(?P<amid>(?:[^,;:.\s]+\s){0,3}?)(?:k(?P<a>eine?[rnms]?)|nicht)\s" + _REST
)
_ALLOWED_IN_GERMAN = Shape(rf"(?P<verb>{{DE_VERB}})\s{_REST}")
_INVERTED = re.compile(r"\b(?:es|wir|man)\snicht\b")
_DENIES = re.compile(r"\b(?:nicht|keine?[rnms]?)\b")


def english(before: str, text: str, lexicon: Lexicon) -> Put:
    """Return what a statement leaves out that says but "does", "is not", "so does", "needs one"."""
    return (
        _same(before, text, lexicon)
        or _called(before, text, lexicon)
        or _named_again(_IT, "a", before, text, lexicon)
        or _contrary(before, text, lexicon)
        or counted_alike(before, text, lexicon)
    )


def _same(before: str, text: str, lexicon: Lexicon) -> Put:
    """Return what "so does whoever" and "the same applies to" leave out, behind whoever it is."""
    same = _SAME.fullmatch(text) or _also(text)
    if same is None or not tells_whom(same["who"], before, lexicon):
        return ()
    if _SAME_CASE.match(text) and any(t.type == "AMOUNT" for t in tokens(before, lexicon)):
        return (put_at(0, ""),)  # What is due there is joined to those figures.
    told = last(_DUE, before)
    if told is None:
        return ()
    rest = _of_all(told["rest"], lexicon, bare=False)
    return (same.span("so"), ""), put_at(same.end("who"), f" {told['verb']} {rest}")


def _also(text: str) -> re.Match[str] | None:
    """Return a statement that says no more than who does it, too: "they must tell us, too" says
    what is to be done by itself."""
    also = _TOO.fullmatch(text) if _SAYS_TOO.search(text) else None
    return also if also is not None and _DUE.search(also["who"]) is None else None


def _called(before: str, text: str, lexicon: Lexicon) -> Put:
    """Return what "optional for individuals" is said of."""
    called = _CALLED.fullmatch(text)
    told = _SUBJECT.match(before) if called is not None else None
    if called is None or told is None or not tells_whom(called["who"], before, lexicon):
        return ()
    return (put_at(0, f"{told['what']} "),)


def _named_again(shape: Shape, article: str, before: str, text: str, lexicon: Lexicon) -> Put:
    """Return what "companies need one" is of."""
    again = shape.fullmatch(text)
    if again is None or not tells_whom(again[0], before, lexicon):
        return ()
    told = last(_HAD, before)
    return ((again.span("it"), f"{article} {told['what']}"),) if told else ()


def _contrary(before: str, text: str, lexicon: Lexicon) -> Put:
    short = _SHORT.fullmatch(text)
    if short is None or not tells_whom(_named(short), before, lexicon):
        return ()
    verb = "can" if short["cannot"] else short["verb"].lower()
    denies = bool(short["no"] or short["cannot"])
    rest = _denied_before(before, verb) if denies else _due_before(before, verb)
    rest = _of_all(rest, lexicon, bare=bool(short["tail"] or _FOR.match(short["who"])))
    if not rest:
        return ()
    at = short.end("cannot" if short["cannot"] else "no" if denies else "verb")
    return (*_noun(short, before), put_at(at, f" {rest}"))


def _denied_before(before: str, verb: str) -> str:
    """Return what the statement before allows, as the contrary denies it."""
    told = last(_ALLOWED, before)
    alike = next((kind for kind in (_BE, _MAY) if verb in kind), None)
    if told is None or alike is None or told["verb"].lower() not in alike:
        return ""
    rest = told["rest"].strip()
    if _FINE.fullmatch(rest):
        return "allowed"
    return "free" if _FREE.fullmatch(rest) else rest


def _due_before(before: str, verb: str) -> str:
    """Return what the statement before spares somebody, as the contrary asks for it."""
    told = last(_DENIED, before)
    if told is None or verb in _MAY:
        return ""
    by, due, rest = told["verb"].lower(), told["due"] or "", told["rest"].strip()
    for kind in (_BE, _DO):
        if verb in kind:
            return f"{due}{rest}" if by.split()[0] in kind else ""
    return rest if due or by.startswith("need") else ""


def _of_all(rest: str, lexicon: Lexicon, *, bare: bool) -> str:
    """Return words without a case that is told with them; `bare`: and without what they are for."""
    cut = min((t.span[0] for t in tokens(rest, lexicon) if t.type in HEADS), default=len(rest))
    aim = _FOR.search(rest) if bare else None
    return rest[: min(cut, aim.start() if aim else cut)].strip()


def _named(short: re.Match[str]) -> str:
    """Return what a contrary says of whom or what it is, a kind of use with its noun."""
    tail = short.groupdict().get("tail") or ""
    noun = " Nutzung use" if _KIND.fullmatch(short["who"]) else ""
    return f"{short['who']}{noun}{tail}"


def _noun(short: re.Match[str], before: str) -> Put:
    """Return the noun that is left out behind a kind of use."""
    noun = _NOUN.search(before)
    if noun is None or _KIND.fullmatch(short["who"]) is None:
        return ()
    return (put_at(short.end("who"), f" {noun[0]}"),)


def german(before: str, text: str, lexicon: Lexicon) -> Put:
    """Return the same of German, which says "schon" and "nicht"."""
    if again := _named_again(_IT_IN_GERMAN, "eine", before, text, lexicon):
        return again
    if alike := counted_alike(before, text, lexicon):
        return alike
    short = _GERMAN.fullmatch(text)
    if short is None or not tells_whom(_named(short), before, lexicon):
        return ()
    if short["so"]:
        told = last(_DENIED_IN_GERMAN, before)
        words = f"{told['verb']} {told['amid']}{told['a'] or ''} {told['rest']}" if told else ""
        put = put_at(short.end("who"), f" {' '.join(words.split())}")
        return (*_noun(short, before), put) if words else ()
    told = last(_ALLOWED_IN_GERMAN, before)
    if told is None or _DENIES.search(told[0]) or _has_verb_that_spares(text, lexicon):
        return ()
    verb = put_at(short.end("who"), f" {told['verb']}")
    return (*_noun(short, before), verb, put_at(short.end("no"), f" {told['rest'].strip()}"))


def _has_verb_that_spares(text: str, lexicon: Lexicon) -> bool:
    """Say whether a statement spares somebody by its verb, "das trifft Schulen nicht", or has one
    before its subject: "eine Ausnahme gibt es nicht"."""
    return _INVERTED.search(text) is not None or any(
        t.type == "EXEMPTS" for t in tokens(text, lexicon)
    )
