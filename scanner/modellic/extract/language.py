"""Which language a text is in: by its script, and in Latin script by its commonest words."""

from __future__ import annotations

import re
from functools import cache

from modellic.resources import data_folder

_SAMPLE = 60_000
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_LATIN_WORD = re.compile(r"[a-z\u00df-\u024f]+")
_FUNCTION_WORDS = {
    "en": "the of and to you in any this or is for not that be by with shall may license software",
    "de": "der die das und oder nicht von zu mit ist f\u00fcr ein eine werden den dem des sie lizenz",
    "fr": "le la les des de et ou du une un est pour dans que par vous ne pas licence au",
    "es": "el la los las de y que en un una por para con no del se al usted licencia",
    "it": "il la di e che un una per non del della con le gli nel si licenza",
    "pt": "o a os as de e que em um uma para com n\u00e3o do da por se licen\u00e7a",
    "nl": "de het een en van te dat die in is op niet voor met zijn licentie",
}


def language_of(source: str) -> str:
    """Return the ISO 639-1 code of a text, `und` where nothing speaks for any language."""
    sample = source[:_SAMPLE]
    words = _LATIN_WORD.findall(sample.casefold())
    for code, script in (("ja", _KANA), ("ko", _HANGUL), ("zh", _HAN)):
        if len(script.findall(sample)) * 4 > len(words):
            return code
    return _latin(words)


def _latin(words: list[str]) -> str:
    scores = {
        code: sum(w in known for w in words)
        for code, known in ((c, frozenset(v.split())) for c, v in _FUNCTION_WORDS.items())
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] * 8 > len(words) > 0 else "und"


@cache
def readable(language: str) -> bool:
    """Say whether grammars/ has word lists for a language."""
    return any((data_folder("grammars") / language).glob("*.txt"))
