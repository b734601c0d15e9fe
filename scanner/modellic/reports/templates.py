"""The template engine of the papers in HTML: what comes from outside can only be shown.

Two things hold for every value that a template prints, whether its author thinks of them or not:
it is escaped (Jinja's autoescape), and what cannot be seen is printed as its code (`visible.py`).
A name that a template misspells is an error, and not an empty place.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from modellic.reports.listed import address, is_address
from modellic.reports.visible import escaped
from modellic.reports.words import cut
from modellic.results import Location
from modellic.wording import plural

if TYPE_CHECKING:
    from jinja2 import Environment

MAX_ADDRESS: Final = 2000
"""Code points of an address that becomes a link; a longer one is no place to go to."""
_SPACES: Final = re.compile(r"[\t\n\v\f\r]")


@cache
def environment() -> Environment:
    """Return the engine. Templates are named from this folder: `html/templates/report.html`."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("modellic.reports", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_shown,
    )
    made.filters |= {"cut": cut, "web": web, "plural": plural, "capital": capital}
    return made


def _shown(value: Any) -> Any:
    """Return a value as a template prints it: white space is a space, what is unseen is its code.

    What is markup already, made by a template, is of no concern.
    """
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    return escaped(_SPACES.sub(" ", value))


def web(url: str | None) -> str:
    """Return an address that a link may lead to: http or https; empty for any other."""
    if not url or not is_address(url) or len(url) > MAX_ADDRESS:
        return ""
    return address(Location(url))


def capital(words: str) -> str:
    """Return words as a sentence begins."""
    return words[:1].upper() + words[1:]


def style_hash(style: str) -> str:
    """Return the source of a Content Security Policy that allows this style and no other."""
    digest = hashlib.sha256(style.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def stylesheet(name: str) -> str:
    """Return a stylesheet as it stands between `<style>` and `</style>`."""
    return environment().get_template(name).render()
