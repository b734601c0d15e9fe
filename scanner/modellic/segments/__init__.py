"""The shape of a text: sections, list items and the sentences in them."""

from __future__ import annotations

from modellic.segments.nesting import sentences
from modellic.segments.splitting import MAX_SENTENCE, Sentence

__all__ = ["MAX_SENTENCE", "Sentence", "sentences"]
