"""The notation of a phrase in the word lists, and the regular expression that it means.

| notation | matches |
| --- | --- |
| `words in order` | the words, with white space, a comma, a quote or a slash between them |
| `(a|b c)` | one of them |
| `word?` `(…)?` | may be absent |
| `word~` | the word in any regular inflection: display, displays, displayed, displaying |
| `(sign|enter into)~` | the same for the first word of each alternative |
| `word*` | the word, or the word with an ending of a German or French adjective or noun |
| `an-geben%gegeben/gibt` | the German verb in its forms: angeben, anzugeben, angegebene, angibt |
| `afficher%` | the French verb in its forms: affiche, affichez, affichées |
| `zu%` | "zu" with the infinitive of any German verb: zu nennen, anzugeben |
| `(urheber|lizenz)+(hinweis|vermerk)` | every word put together of one of each, with a hyphen too |
| `…` or `...` | up to 60 other characters of the same clause; `…120` up to 120 |
| `…40,` | beside words without spaces (Chinese, Japanese, Korean) `…40` ends at a comma, this not |
| `…40.` | a gap that ends at a comma in any language |
| `!word` | the word must not follow |
| `^word` `^(…)` | the word, or the words, must follow, and are left to other phrases |
| `…40 ^word` | the same, within 40 characters |
| `<number>` | a digit, or an ideograph that numbers begin with |
"""

from __future__ import annotations

import re
from functools import cache

from modellic.extract.words.any_form import any_form
from modellic.extract.words.inflection import compounded, endings, inflections, verb_forms
from modellic.extract.words.parting import PhraseError, branches
from modellic.extract.words.pattern import Need, Pattern
from modellic.extract.words.pieces import ENDLESS, NOTHING, Piece, united

_MARK = re.compile(r"[()?!^\u2026]|\.\.\.")
_INFLECTED_GROUP = re.compile(r"\(([\w|\s-]+)\)~")
_LATIN = re.compile(r"[a-z0-9\u00c0-\u024f]")
_FIRST = re.compile(r"[a-z\u00c0-\u024f]+|\d+|.", re.DOTALL)
_TO_DO = (
    r"(?:zu\s(?!unter(?:lassen|bleiben)|\w*(?:zwecken|iellen|schaftlichen|lasten)\b|(?:gewerb|eigen|privat))"
    r"[a-z\u00df-\u024f]{3,}n|[a-z\u00df-\u024f]{2,}zu(?!ng)[a-z\u00df-\u024f]{3,}n)(?!\w)"
)
"""A German infinitive with its "zu": "zu nennen", "anzugeben"; not "zu gewerblichen Zwecken"."""
_NUMBER = (
    r"(?:[$\u20ac\u00a5\uffe5\u20a9]\s?)?"
    r"[\d\u4e00\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u4ebf\u6570\u5104]"
)
"""How a number begins: a digit or an ideograph, a sign of money before it or not."""
_STOP = "\u3002"
_STOPS = frozenset((".", _STOP))
_ASIDE = r"(?:\([^()]{1,60}\))?"
"""A bracket that may stand before the end of a sentence: 「維持する(無関係なものを除く)。」."""
_WORD_END = r"(?:(?a:\b)|(?=\d[\d.,]*\s?(?!(?a:\w))\w))"
"""Where a word of Latin letters ends."""
_LATIN_WORD_END = r"(?a:\b)"
"""The same where no ideograph can follow: a third less to compile."""
_IDEOGRAPHS = "\u3040"
"""From here on no blank stands between words: the end of 1日 is no end of letters."""
_GAP_LENGTH = 60
_BETWEEN = r"[^\w.;:]{1,4}"
_CJK_BETWEEN = r"(?:(?!\u3002)[^\w,;:]){0,2}"
"""A set of three ranges, one of them ideographic, takes `re` ten times as long to compile."""
_BRACKETED = r"\([^()]{1,160}\)"
"""An aside, which a gap beside ideographs passes as one character."""
_LONGEST_BRACKET = 162
_MOST_BETWEEN = 4
"""Characters that may stand between two words at most."""
_LONGEST_ASIDE = 62
_LONGEST_NUMBER = 3
_NO_WORD = frozenset(("", "?", "|", "~"))
_MARKS = frozenset("()|?~!^.\u2026")
"""What a token begins with that is no word."""


def parse_phrase(phrase: str, *, latin: bool = False) -> Pattern:
    """Compile one phrase, of a language in `latin` letters alone where that is so.

    Raises `PhraseError`, which says what is wrong with it.
    """
    spread = compounded(phrase.lower()) if ")+(" in phrase else phrase.lower()
    inflected = _INFLECTED_GROUP.sub(_inflect_each, spread) if ")~" in spread else spread
    piece = _read(inflected)
    if piece.optional:
        raise PhraseError(f"{phrase!r} could match nothing")
    marked = not all(word[0].isalnum() for word in piece.first)
    second = NOTHING if piece.short or marked else piece.second or NOTHING
    regex = piece.whole.replace(_WORD_END, _LATIN_WORD_END) if latin else piece.whole
    return Pattern(regex, piece.first, second, piece.needs)


def _inflect_each(match: re.Match[str]) -> str:
    """Write `(sign|enter into)~` out as `(sign~|enter~ into)`."""
    branches = (branch.split() for branch in match[1].split("|"))
    return f"({'|'.join(' '.join([f'{first}~', *rest]) for first, *rest in branches)})"


@cache
def _bracket(text: str) -> Piece:
    """Return what stands in a bracket; most are those of a macro, and the same in many phrases."""
    return _read(text)


def _read(text: str) -> Piece:
    """Return what stands in a bracket, or outside of all."""
    if not _MARK.search(text):
        return _either([_plain(branch) for branch in text.split("|")])
    return _either([_sequence(tokens) for tokens in branches(text)])


@cache
def _plain(words: str) -> Piece:
    """Return words in order, without marks: a few stand in many brackets, "licence term"."""
    return _sequence(words.split())


def _either(branches: list[Piece]) -> Piece:
    if len(branches) == 1:
        return branches[0]
    ends = {b.end for b in branches}
    end = ends.pop() if len(ends) == 1 else None
    optional, latin, known, short, longest = False, True, True, False, 0
    for branch in branches:
        optional = optional or branch.optional
        latin = latin and branch.latin
        known = known and branch.known
        short = short or branch.short
        longest = max(longest, branch.longest)
    first = NOTHING.union(*[b.first for b in branches])
    return Piece(
        regex=f"(?:{'|'.join([b.whole if end is None else b.regex for b in branches])})",
        end=end or "",
        first=first,
        needs=_shared([b.needs for b in branches], first),
        optional=optional,
        latin=latin,
        known=known,
        second=united([b.second for b in branches]),
        short=short,
        longest=longest,
    )


def _shared(needs: list[tuple[Need, ...]], first: frozenset[str]) -> tuple[Need, ...]:
    """Return what a bracket needs: the last word of one of its branches, if each has any. Those of
    single words are the words that it begins with."""
    if not all(needs):
        return ()
    words, within, aparts = zip(*[each[-1] for each in needs], strict=True)
    every = NOTHING.union(*words)
    return (Need(first if every == first else every, max(within), any(aparts)),)


def _sequence(tokens: list[str]) -> Piece:
    if len(tokens) == 1 and tokens[0][0] not in _MARKS:
        return _word(tokens[0])
    if not tokens:
        raise PhraseError("an alternative is empty")
    pieces: list[Piece] = []
    coming = iter(tokens)
    for token in coming:
        if token[0] not in _MARKS:
            pieces.append(_word(token))
        elif token == "?" and pieces:
            pieces[-1] = pieces[-1]._replace(optional=True)
        elif token == "^":
            pieces.append(_ahead(next(coming, "")))
        else:
            pieces.append(_piece(token))
    return _join(pieces)


def _ahead(token: str) -> Piece:
    """Return what must follow; where that can be a full stop, a text may end there without one, as
    the items of a list do."""
    piece = _piece(token)._replace(kind="ahead")
    if _STOPS.isdisjoint(token.strip("()").split("|")):
        return piece
    return piece._replace(regex=rf"(?:{piece.whole}|\s*\Z)", end="", needs=())


def _piece(token: str) -> Piece:
    if token[:1] == "(":
        return _bracket(token[1:-1])
    if token in _NO_WORD:
        raise PhraseError(f"{token!r} stands where a word should")
    if token.startswith(("\u2026", "...")):
        length = int(re.sub(r"\D", "", token) or _GAP_LENGTH)
        closed = token.endswith(".") and not token.endswith("...")
        latin = not token.endswith(",")
        return Piece(str(length), kind="gap", latin=latin, closed=closed)
    if token[0] == "!":
        return _word(token[1:])._replace(kind="ban", needs=())
    return _word(token)


@cache
def _word(token: str) -> Piece:
    if token == "zu%":
        return Piece(_TO_DO, known=False, second=None, longest=ENDLESS)
    if token == "<number>":
        return Piece(_NUMBER, latin=False, known=False, second=None, longest=_LONGEST_NUMBER)
    if token == _STOP:
        stop = Need(frozenset(_STOP), _LONGEST_ASIDE)
        return Piece(
            _ASIDE + _STOP, stop.words, (stop,), latin=False, longest=_LONGEST_ASIDE + len(_STOP)
        )
    if not _LATIN.match(token):
        first, second = frozenset(token[:1]), frozenset(token[1:2])
        told = not second or (token[1].isalpha() and not _LATIN.match(token[1]))
        return Piece(
            re.escape(token),
            first,
            (Need(first),),
            latin=False,
            second=second if told else None,
            short=not second,
            longest=len(token),
        )
    forms = _forms(token)
    first = frozenset(_FIRST.findall(form)[0] for form in forms)
    inner = [[unit for unit in _FIRST.findall(form)[1:] if unit.isalnum()] for form in forms]
    second = frozenset(units[0] for units in inner if units)
    return Piece(
        any_form(forms),
        first,
        (Need(first),),
        end=_end_of(forms),
        second=second if all(map(str.isalpha, second)) else None,
        short=not all(inner),
        longest=max(map(len, forms)),
    )


def _forms(token: str) -> frozenset[str]:
    if token.endswith("~"):
        return inflections(token[:-1])
    if token.endswith("*"):
        return endings(token[:-1])
    if "%" in token:
        return verb_forms(token)
    return frozenset((token,))


def _end_of(forms: frozenset[str]) -> str:
    """Return what must hold where one of some forms ends: in French one may end with an accent."""
    return _end(next((f for f in forms if not f[-1].isascii()), max(forms)))


def _end(word: str) -> str:
    """Return what must hold where a Latin word ends; an ideograph may stand right behind it.

    `\\b` in its ASCII sense is the quickest check that lets "MAU\u8d85\u8fc7" pass; a number of
    ideographs' scale may stand right behind too, "MAU100\u4e07".
    """
    if not _LATIN.match(word.lstrip("!")) or not word[-1].isalnum():
        return ""
    if word[-1] >= _IDEOGRAPHS:
        return ""
    return _WORD_END if word[-1].isascii() else r"(?!\w)"


def _join(pieces: list[Piece]) -> Piece:
    """Put the parts of a sequence together, with what may stand between two of them."""
    if pieces[0].kind != "word":
        raise PhraseError("a phrase, or a bracket in it, begins with a gap, a ban or an outlook")
    if {(p.kind, p.optional) for p in pieces} == {("word", False)}:
        return pieces[0] if len(pieces) == 1 else _in_a_row(pieces)
    regex, end, first, open_start, before = "", "", NOTHING, True, pieces[0]
    gap: Piece | None = None
    glued = False
    for piece in pieces:
        if piece.kind == "gap":
            gap = piece
        elif piece.kind in ("ban", "ahead"):
            sign, reach = ("!", None) if piece.kind == "ban" else ("=", gap)
            regex += f"{end}(?{sign}{_between(before, piece, reach)}{piece.whole})"
            gap, end = gap if reach is None else None, ""
        elif open_start:
            first |= piece.first
            regex += f"(?:{_before(piece)})?" if piece.optional else piece.regex
            end = "" if piece.optional else piece.end
            open_start, before = piece.optional, piece
        elif gap is not None and piece.optional:
            regex += f"{end}{_between(before, piece, gap)}(?:{_before(piece)})?"
            gap, end, before, glued = None, "", piece, True
        elif piece.optional:
            joined = _before(piece) if glued else _between(before, piece) + piece.whole
            regex += f"{end}(?:{joined})?"
            end, before = "", piece
        else:
            between = "" if glued else _between(before, piece, gap)
            regex += piece.regex if glued else _behind(end, between) + piece.regex
            gap, end, before, glued = None, piece.end, piece, False
    return _told(pieces, regex, end, first, optional=open_start)


def _in_a_row(pieces: list[Piece]) -> Piece:
    """Put words together that all must stand, with nothing but blanks and marks between two."""
    before = pieces[0]
    regex = before.regex
    for piece in pieces[1:]:
        regex += _behind(before.end, _between(before, piece)) + piece.regex
        before = piece
    return _told(pieces, regex, before.end, pieces[0].first, optional=False)


def _told(
    pieces: list[Piece], regex: str, end: str, first: frozenset[str], *, optional: bool
) -> Piece:
    """Return a sequence of parts as one, with what all of them tell of it."""
    second, short = _second(pieces)
    reaches = _reaches(pieces)
    return Piece(
        regex,
        first,
        _needs_of(pieces, reaches),
        optional,
        latin=pieces[0].latin,
        end=end,
        known=False not in [p.known for p in pieces],
        second=second,
        short=short,
        longest=sum(reaches),
    )


def _reaches(pieces: list[Piece]) -> list[int]:
    """Return how many characters each part takes at most, with the marks before it."""
    reaches = [p.longest + _MOST_BETWEEN for p in pieces]
    gaps = [at for at, p in enumerate(pieces) if p.kind == "gap"]
    if gaps:
        # Beside ideographs an aside counts as one character of a gap.
        latin = all(p.latin for p in pieces if p.kind != "gap")
        step = 1 if latin else _LONGEST_BRACKET
        for at in gaps:
            reaches[at] = int(pieces[at].regex) * step
    return reaches


def _needs_of(pieces: list[Piece], reaches: list[int]) -> tuple[Need, ...]:
    """Return what a sequence needs, with how far from its beginning that stands at most."""
    passed = _MOST_BETWEEN
    needs: list[Need] = []
    for piece, reach in zip(pieces, reaches, strict=True):
        if not piece.optional:
            ahead = piece.kind == "ahead"
            needs += [Need(n.words, n.within + passed, n.apart or ahead) for n in piece.needs]
        passed += reach
    return tuple(needs)


def _second(pieces: list[Piece]) -> tuple[frozenset[str] | None, bool]:
    """Return the words that can stand behind the first of a sequence, and whether none need to.

    Of a number not all digits are told, and marks are no words.
    """
    second, short = pieces[0].second, pieces[0].short
    for piece in pieces[1:]:
        if not short:
            break
        if piece.kind == "ban":
            continue
        told = piece.kind == "word" and piece.known and all(map(str.isalpha, piece.first))
        second = united((second, piece.first if told else None))
        short = piece.optional
    return (None, True) if pieces[0].optional else (second, short)


def _before(piece: Piece) -> str:
    """Return a part that others follow, with what may stand between them."""
    return piece.regex + _behind(piece.end, _between(piece, piece))


def _behind(end: str, between: str) -> str:
    """Return what stands between two words, with the check of the first's end if it is needed."""
    return between if between == _BETWEEN else end + between


def _between(left: Piece, right: Piece, gap: Piece | None = None) -> str:
    """Return what may stand between two words: blanks and marks, or a gap."""
    latin = left.latin and right.latin
    if gap is None:
        return _BETWEEN if latin else _CJK_BETWEEN
    crosses = (latin or not gap.latin) and not gap.closed
    inner = r"[^;|\u3002]" if crosses else r"(?:(?!,(?!\d)|\u3002)[^;|])"
    inner = inner if latin else rf"(?:{_BRACKETED}|{inner})"
    return f"{inner}{{0,{gap.regex}}}?" + (_word_start(right) if latin else "")


def _word_start(piece: Piece) -> str:
    """Return what must hold where a word begins behind a gap; it is tried at each character.

    A look behind takes several times as long, but only a letter makes sure that a word begins.
    """
    lettered = not piece.optional and all(word[0].isalnum() for word in piece.first)
    return r"\b" if lettered else r"(?<!\w)"
