"""Chinese, Japanese and Korean told by their script: of a text, and of a sentence within one."""

from __future__ import annotations

import re

_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")
_OTHER_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LATIN_WORD = re.compile(r"[a-z\u00df-\u024f]+")
_PIECE = re.compile(r"[^\n\u3002]+")
_NEW_FORMS = re.compile(
    "[\u5909\u58f2\u8ee2\u5bfe\u56f3\u6a29\u7d9a\u8aad\u767a\u7d4c\u6e08\u4fa1\u51e6\u55b6\u691c\u9a13\u4e21\u5358\u5fdc]"
)
"""Ideographs in the forms that Japan alone writes, such as those of 改変 and 販売."""
_CHINESE = re.compile(
    "[\u4eec\u8fd9\u987b\u4ec5\u60a8\u8ba9\u7ed9\u4e3a\u5e94\u5bf9\u4e1a\u4ea7\u53d1"
    "\u52a1\u6743\u5f00\u5173\u4ece\u8d39\u8ba2\u534f\u8bae\u8bb8\u8bc1\u989d\u8fc7"
    "\u6237\u9645\u8f6f\u5458\u52a8\u9875\u542f\u9a71\u5b9e\u73b0\u65f6\u8fdb"
    "\u673a\u89c4\u5219\u7ecf\u8425\u6807\u8bc6\u8be5\u95ee\u9898\u4f20\u4e13\u83b7"
    "\u8d23\u6267\u6837\u672f\u4e24\u95f4\u8d44"
    "\u9019\u5011\u8207\u6b0a\u7522\u5c0d\u767c\u8b8a\u8ce3\u8f49\u95dc\u689d\u7372\u64da\u61c9\u5f9e\u5be6\u8b49\u8b93]"
)
"""Ideographs in the forms that China alone writes, or Taiwan, and words of their sentences."""
_OWN_LETTERS = {"ja": _KANA, "ko": _HANGUL}
"""Letters that sentences of a language have; short ones of Japanese may be of ideographs alone."""
_SHARE = 4
"""One ideograph for so many words in Latin letters tells the language of a text."""
_IDEOGRAPHS = 15
"""Ideographs of a Japanese text for each of its kana, at most; Chinese has none but in names."""
_MOST_WITHOUT_KANA = 20
"""Ideographs that a sentence of Japanese has at most where it has no kana."""
_FEWEST = 3
"""Kana, or forms of China, by which a sentence is told to be in another language than its text."""


def script_of(sample: str) -> str | None:
    """Return the language that the script of a text gives away, None for Latin script.

    Kana make an ideographic text Japanese, but not where they stand in a sentence of a text that is
    Chinese otherwise.
    """
    if sample.isascii() or not _OTHER_SCRIPT.search(sample):
        return None
    words = len(_LATIN_WORD.findall(sample.casefold()))
    kana, ideographs = len(_KANA.findall(sample)), len(_IDEOGRAPH.findall(sample))
    hangul = len(_HANGUL.findall(sample))
    if (hangul + kana + ideographs) * _SHARE <= words:
        return None
    if hangul > kana + ideographs:
        return "ko"
    # Few kana join the ideographs of a Japanese line among words of English; a list has none.
    few = kana * _IDEOGRAPHS > ideographs or (not kana and _NEW_FORMS.search(sample))
    return "ja" if few and not _is_chinese_for_the_most(sample) else "zh"


def script_apart(words: str, language: str) -> str | None:
    """Return the language of a sentence in a text of Chinese, Japanese or Korean, None for Latin
    script. It is that of the text unless the sentence is clearly in another one of the three."""
    script = script_of(words)
    if script is None or script == language:
        return script
    own = _OWN_LETTERS.get(language)
    if own is not None and not own.search(words) and (language == "ko" or _is_chinese(words)):
        return script
    told = {"ja": _KANA, "ko": _HANGUL, "zh": _CHINESE}[script]
    return script if len(told.findall(words)) >= _FEWEST else language


def _is_chinese(words: str) -> bool:
    """Say whether words without kana are Chinese: by their forms, or as no Japanese has so many."""
    return bool(_CHINESE.search(words)) or len(_IDEOGRAPH.findall(words)) >= _MOST_WITHOUT_KANA


def _is_chinese_for_the_most(sample: str) -> bool:
    """Say whether more of a text stands in sentences of Chinese than in such with kana."""
    chinese = japanese = 0
    for piece in _PIECE.findall(sample):
        if _KANA.search(piece):
            japanese += len(piece)
        elif _CHINESE.search(piece):
            chinese += len(piece)
    return chinese > japanese
