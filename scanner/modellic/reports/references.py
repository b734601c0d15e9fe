"""What a repository loads: the formats of `modellic find` (docs/find.md)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from modellic._version import __version__
from modellic.reports import Style
from modellic.reports.visible import escaped, visible
from modellic.wording import plural

if TYPE_CHECKING:
    from rich.text import Text

    from modellic.references import Reference, Search

SCHEMA: Final = "modellic.find/1"
MAX_FAULTS: Final = 20
"""Files with a fault that the text format names; the rest is a number."""


def jsonl(search: Search, style: Style) -> Iterator[str]:  # noqa: ARG001  # for people
    """Yield one JSON object a line, each as soon as it is found."""
    for reference in search.references():
        yield json.dumps(reference.to_json(), ensure_ascii=False) + "\n"


def document(search: Search, style: Style) -> Iterator[str]:  # noqa: ARG001  # for people
    """Yield one JSON object: the references, what was skipped, and the files with a fault."""
    form = {
        "schema": SCHEMA,
        "modellic": __version__,
        "references": [reference.to_json() for reference in search.references()],
        "read": search.read,
        "partial": search.partial,
        "skipped": dict(sorted(search.skipped.items())),
        "faults": [
            {"path": f.path, "what": f.what, "partial": f.partial}
            for f in sorted(search.faults, key=lambda f: f.path)
        ],
    }
    yield json.dumps(form, ensure_ascii=False, indent=2) + "\n"


def text(search: Search, style: Style) -> Iterator[str]:
    """Yield a block a file, then how many there are and what was skipped."""
    from modellic.reports.page import Page, plain

    path, count, loaded = None, 0, 0
    for reference in _by_file(search):
        page = Page(style.width, colour=style.colour)
        if reference.path != path:
            if path is not None:
                page.blank()
            path = reference.path
            page.add(plain(escaped(path), "bold"))
        page.add(
            plain(_name(reference), "" if reference.executed else "bright_black"), _lead(reference)
        )
        count += 1
        loaded += reference.executed
        yield page.text()
    page = Page(style.width, colour=style.colour)
    if count:
        page.blank()
    how = f"{loaded} loaded, {count - loaded} only mentioned"
    page.add(plain(f"{plural(count, 'reference')}: {how}", "bold"))
    for line in skipped_lines(search):
        page.add(plain(line))
    yield page.text()


def _by_file(search: Search) -> Iterator[Reference]:
    """Yield the references of a file together: what another module loads of it comes early."""
    files: dict[str, list[Reference]] = {}
    for reference in search.references():
        files.setdefault(reference.path, []).append(reference)
    for references in files.values():
        yield from sorted(references)


def _lead(reference: Reference) -> Text:
    from rich.text import Text

    mark = "loads" if reference.executed else "mentions"
    place = f"{reference.line}:{reference.column}"
    return Text(f"  {place:<9} {mark:<8} {reference.kind.value:<7} ", "cyan")


def _name(reference: Reference) -> str:
    return reference.id + (f"@{reference.revision}" if reference.revision else "")


def skipped_lines(search: Search) -> Iterator[str]:
    """Yield in words what was read, what was skipped, and which files have a fault."""
    from modellic.references.reasons import counted

    skipped = ", ".join(
        counted(reason, number) for reason, number in sorted(search.skipped.items())
    )
    yield f"{plural(search.read, 'file')} read" + (f"; skipped: {skipped}" if skipped else "")
    for fault in sorted(search.faults, key=lambda fault: fault.path)[:MAX_FAULTS]:
        yield visible(f"{fault.path}: {fault.what}")
    if (rest := len(search.faults) - MAX_FAULTS) > 0:
        yield f"… and {plural(rest, 'more file')} with a fault"


Writer = Callable[["Search", Style], Iterator[str]]
FIND_FORMATS: Final[dict[str, Writer]] = {"text": text, "json": document, "jsonl": jsonl}
"""The formats of `modellic find`: each yields its output piece by piece."""
