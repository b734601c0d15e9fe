"""Sentences that the word lists know, around a case and what is due in it: a tier of a table or of
a list becomes one of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Frame(NamedTuple):
    """The words around a case and what is due in it, in a sentence that the lists know."""

    before: str
    between: str
    behind: str
    free: str
    """What stands between a case and the word for "free"."""
    above: str
    """Stands for a tier that the row before it has told."""
    pays: str = ""
    """What stands before a share or a sum that is a whole cell."""
    beyond: str = ""
    """The words for more than a number, for a tier that says but that it is above the last."""
    costs: tuple[str, str] = ("", "")
    """What stands around a sum that is the price of a licence."""


FRAMES: Mapping[str, Frame] = {
    "en": Frame(
        "In the case of ",
        ", the following is required: ",
        ".",
        ": ",
        "the above",
        "pay ",
        "more than ",
        ("The license costs ", "."),
    ),
    "de": Frame(
        "Bei ",
        " ist Folgendes erforderlich: ",
        ".",
        ": ",
        "obigen",
        "Zahlung von ",
        "mehr als ",
        ("Die Lizenz kostet ", "."),
    ),
    "zh": Frame(
        "",
        "\u7684\uff0c\u987b",
        "\u3002",
        "\u7684\uff0c",
        "\u4e0a\u8ff0",
        costs=("\u6388\u6743\u8d39\u4e3a", "\u3002"),
    ),
    "ja": Frame(
        "",
        "\u306f\u3001",
        "\u304c\u5fc5\u8981\u3067\u3059\u3002",
        "\u306f\u3001",
        "\u4e0a\u8a18\u306e",
        costs=(
            "\u4f7f\u7528\u6599\u306f",
            "\u3092\u652f\u6255\u3046\u3082\u306e\u3068\u3059\u308b\u3002",
        ),
    ),
}
"""By ISO 639-1 code of the language."""
