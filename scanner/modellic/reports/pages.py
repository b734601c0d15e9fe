"""The pages of docs/findings/, for formats that explain a finding where it is met."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final
from urllib.parse import urljoin

from modellic.errors import DataError
from modellic.kinds import FINDINGS, FindingKind
from modellic.resources import data_folder

HOME: Final = "https://github.com/modellic/modellic"
"""Where the project and its documentation are read."""
_FOLDER: Final = f"{HOME}/blob/main/docs/findings/"
_LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
_PART: Final = re.compile(r"^\*\*(What|Why it matters|Severity|What to do)\*\*:\s*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FindingPage:
    """What a page says of a kind of finding, in Markdown; `body` is all of it but its title."""

    kind: FindingKind
    what: str
    why: str
    to_do: str
    body: str

    @property
    def address(self) -> str:
        """Return where the page is read."""
        return f"{_FOLDER}{self.kind.id}.md"


@cache
def finding_page(identifier: str) -> FindingPage | None:
    """Return the page of a finding; None for an id that is not modellic's own.

    An installation without the pages has the one line about the finding instead.
    """
    kind = next((kind for kind in FINDINGS if kind.id == identifier), None)
    if kind is None:
        return None
    try:
        text = (data_folder("docs/findings") / f"{kind.id}.md").read_text(encoding="utf-8")
    except (DataError, OSError):
        return FindingPage(kind, kind.about, "", "", kind.about)
    body = _absolute(text.partition("\n")[2].strip())
    pieces = _PART.split(body)[1:]
    said = {
        name: " ".join(words.split()) for name, words in zip(pieces[::2], pieces[1::2], strict=True)
    }
    return FindingPage(
        kind,
        said.get("What", kind.about),
        said.get("Why it matters", ""),
        said.get("What to do", ""),
        body,
    )


def _absolute(markdown: str) -> str:
    """Return a page whose links lead to the same places from anywhere."""
    return _LINK.sub(lambda link: f"]({urljoin(_FOLDER, link[1])})", markdown)


def plain_words(markdown: str) -> str:
    """Return Markdown without its links and code marks."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown).replace("`", "").replace("**", "")
