"""A sum with a label behind the licence that it is the price of: "Firms with 8 or more employees
must obtain a licence. Price: $300 per year."

Alone such a line may be one of a list of prices; there it is read as what the licence costs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from modellic.extract.document.frames import FRAMES, Frame
from modellic.extract.document.titled import Known
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token, is_asked, meaning
from modellic.extract.tables.prices import is_sum
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Duty
from modellic.segments import Sentence
from modellic.shapes import Shape

_LABEL = Shape(r"\W*{LABELS_PRICE}[*_\s]{0,4}[:\uff1a][*_\s]{0,4}", re.IGNORECASE)
_REACH = 2
"""How many sentences before the price the licence may be asked for."""
_LIMIT = frozenset(("METRIC", "AMOUNT"))
_COMPARED = frozenset(("METRIC", "CMP"))
_SHARE = re.compile(r"\d{1,2}(?:[.,]\d{1,3})?\s?%")
_CLOSES = " *_.\u3002"


def with_licence_prices(every: Iterable[Known]) -> Iterator[Known]:
    """Yield the sentences of a text, such a line as a sentence."""
    asked: list[Sentence] = []
    for sentence, lexicon in every:
        start = _behind_label(sentence, lexicon, asked[0]) if asked and lexicon is not None else 0
        if start and lexicon is not None:
            yield _told(sentence, start, FRAMES[lexicon.language]), lexicon
            asked = []
            continue
        yield sentence, lexicon
        asks = lexicon is not None and _asks_of_some(tokens(sentence.text, lexicon))
        asked = [sentence] * _REACH if asks else asked[1:]


def _behind_label(sentence: Sentence, lexicon: Lexicon, asked: Sentence) -> int:
    """Return where the price begins in a sentence below the same heading as the licence, or 0."""
    words = sentence.text
    label = None if sentence.heading else _LABEL.match(words)
    if label is None or asked.section != sentence.section or lexicon.language not in FRAMES:
        return 0
    return label.end() if _is_price(tokens(words, lexicon), words, label.end()) else 0


def _asks_of_some(found: Iterable[Token]) -> bool:
    """Say whether a sentence asks for a licence by a figure."""
    each = list(found)
    named = {t.type for t in each} >= _LIMIT
    return named and any(meaning(t) == Duty.OBTAIN_LICENSE and is_asked(t) for t in each)


def _is_price(found: Iterable[Token], words: str, start: int) -> bool:
    """Say whether what stands behind a label is a sum or a share, and no measure of anybody."""
    behind = [t for t in found if t.span[0] >= start]
    if _SHARE.match(words, start):
        return all(t.type != "CMP" for t in behind)
    priced = any(is_sum(t) or meaning(t) == Duty.PAY_ROYALTY for t in behind)
    return priced and all(t.type not in _COMPARED for t in behind)


def _told(sentence: Sentence, start: int, frame: Frame) -> Sentence:
    before, behind = frame.costs
    view = sentence.clean
    end = len(view.text.rstrip(_CLOSES))
    view = view.with_words((end, len(view.text)), behind)
    return replace(sentence, clean=view.with_words((0, start), before), section="")
