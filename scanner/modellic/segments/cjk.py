"""Whether a text is written in Chinese, Japanese or Korean characters."""

from __future__ import annotations

import re

CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""An ideograph, kana or syllable; `has_cjk` looks for one."""


def has_cjk(text: str) -> bool:
    """Say whether a text has a character of Chinese, Japanese or Korean; most have but ASCII."""
    return not text.isascii() and CJK.search(text) is not None
