"""What a card adds to its repository: the gated prompt, and the text that `license_link` names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeAlias
from urllib.parse import unquote, urlsplit

from modellic.sources.files import unreadable
from modellic.sources.listing import is_safe_path
from modellic.sources.snapshot import Problem, ProblemKind, Role, Snapshot, SourceFile
from modellic.sources.target import is_hub_host, is_repo_id, is_revision

if TYPE_CHECKING:
    from modellic.card import Card

MAX_LINKS = 4
"""How many links of one card are followed."""

_FILE_PAGES = frozenset({"blob", "raw", "resolve"})
_KINDS = frozenset({"datasets", "spaces"})


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of the card's own repository."""

    path: str


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file of any repository of the hub. `prefix` is `datasets/`, `spaces/` or empty."""

    prefix: str
    repo_id: str
    revision: str
    path: str


@dataclass(frozen=True, slots=True)
class WebPage:
    """A place outside the repositories of the hub."""

    url: str


Place: TypeAlias = OwnFile | HubFile | WebPage


class LinkReader(Protocol):
    """How one source reads what a link names."""

    def own_file(self, path: str) -> SourceFile | Problem | None:
        """Read a file of the card's own repository; None where its failure is told already."""

    def hub_file(self, place: HubFile) -> SourceFile | Problem:
        """Read a file of another repository of the hub."""

    def web_page(self, url: str) -> SourceFile | Problem:
        """Read a text on the web."""


class OfflineReader:
    """Reads nothing, and says so (`LinkReader`)."""

    def own_file(self, path: str) -> SourceFile | Problem | None:
        """Tell that the file is missing."""
        return no_such_file(path)

    def hub_file(self, place: HubFile) -> SourceFile | Problem:
        """Tell that the hub is not asked."""
        return _not_read(f"{place.prefix}{place.repo_id}/{place.path}")

    def web_page(self, url: str) -> SourceFile | Problem:
        """Tell that the web is not asked."""
        return _not_read(url)


def no_such_file(path: str) -> Problem:
    """Return the problem of a link that leads to nothing."""
    what = "license_link names this file, which is not there"
    return Problem(ProblemKind.NOT_FOUND, path, what, "ask the card's author for the text")


def _not_read(where: str) -> Problem:
    what = "the text that license_link names was not read without the network"
    return Problem(ProblemKind.UNREACHABLE, where, what, "scan once with the network")


def locate(link: str) -> Place | None:
    """Tell where a `license_link` leads; None where it is neither a path nor a URL."""
    link = link.strip()
    if "://" not in link:
        path = link.split("#", 1)[0].removeprefix("./")
        return OwnFile(path) if is_safe_path(path) else None
    try:
        parts = urlsplit(link)
        on_hub = is_hub_host(parts.hostname or "")
    except ValueError:
        return None
    if not link.isprintable() or not parts.hostname:
        return None
    place = _hub_file([unquote(s) for s in parts.path.split("/") if s]) if on_hub else None
    return place or WebPage(link)


def _hub_file(segments: list[str]) -> HubFile | None:
    prefix = f"{segments.pop(0)}/" if segments and segments[0] in _KINDS else ""
    size = 1 if len(segments) > 1 and segments[1] in _FILE_PAGES else 2
    repo_id, rest = "/".join(segments[:size]), segments[size:]
    if len(rest) < 3 or rest[0] not in _FILE_PAGES or not is_repo_id(repo_id):
        return None
    revision, path = rest[1], "/".join(rest[2:])
    if not is_revision(revision) or not is_safe_path(path):
        return None
    return HubFile(prefix, repo_id, revision, path)


def with_card_texts(snapshot: Snapshot, reader: LinkReader) -> Snapshot:
    """Return the snapshot with the texts that its card holds or names; what failed is a problem."""
    card_file = next((f for f in snapshot.files if f.role is Role.CARD), None)
    if card_file is None:
        return snapshot
    from modellic.card import read_card

    card = read_card(card_file.content, card_file.path)
    found = [*_gated_texts(card, card_file), *_linked(card, snapshot, reader)]
    have = {f.path for f in snapshot.files}
    files = [f for f in found if isinstance(f, SourceFile) and f.path not in have]
    problems = [p for p in found if isinstance(p, Problem)]
    return replace(
        snapshot,
        files=(*snapshot.files, *files),
        problems=(*snapshot.problems, *problems),
    )


def _gated_texts(card: Card, file: SourceFile) -> Iterator[SourceFile]:
    """Yield what a reader accepts before the download (https://huggingface.co/docs/hub/models-gated).

    The sentences beside the boxes that must be ticked are terms as much as the prompt is.
    """
    texts = {
        "extra_gated_prompt": card.gated_prompt or "",
        "extra_gated_fields": "\n\n".join(card.gated_checks),
    }
    for key, text in texts.items():
        if text.strip():
            content = text.encode("utf-8", "surrogatepass")
            yield SourceFile(
                f"{file.path.split('#', 1)[0]}#{key}", Role.GATED_PROMPT, content, file.url
            )


def _linked(card: Card, snapshot: Snapshot, reader: LinkReader) -> Iterator[SourceFile | Problem]:
    links = list(dict.fromkeys(d.link for d in card.declared if d.link))
    for link in links[:MAX_LINKS]:
        found = _read(link, snapshot, reader)
        if found is not None:
            yield (isinstance(found, SourceFile) and unreadable(found)) or found
    if more := links[MAX_LINKS:]:
        what = f"{len(more)} more license_link values were not followed"
        yield Problem(ProblemKind.REFUSED, "README.md", what, "open them yourself")


def _read(link: str, snapshot: Snapshot, reader: LinkReader) -> SourceFile | Problem | None:
    match place_of_link(link, snapshot):
        case None:
            what = "license_link is neither a file of the repository nor a URL"
            return Problem(ProblemKind.REFUSED, _shown(link), what, "ask the card's author")
        case OwnFile(path):
            return None if _has(path, snapshot.files) else reader.own_file(path)
        case HubFile() as place:
            return reader.hub_file(place)
        case WebPage(url):
            return reader.web_page(url)


def place_of_link(link: str, snapshot: Snapshot) -> Place | None:
    """Tell where a `license_link` of this snapshot's card leads; None: to no place at all."""
    return _own(locate(link), snapshot)


def _own(place: Place | None, snapshot: Snapshot) -> Place | None:
    """Take a URL that leads into the snapshot's own repository for a file of it.

    A folder does not say which repository it is a copy of: there a file of the same name will do.
    The repository's own page is its card, which is read already.
    """
    names = {n.casefold() for n in (snapshot.id, snapshot.renamed_from) if n}
    if isinstance(place, WebPage) and is_hub_host(urlsplit(place.url).hostname or ""):
        own = "/".join(urlsplit(place.url).path.strip("/").split("/")[:2]).casefold() in names
        return OwnFile("README.md") if own else place
    if not isinstance(place, HubFile) or place.prefix:
        return place
    is_copy = snapshot.source == "folder" and _has(place.path, snapshot.files)
    return OwnFile(place.path) if is_copy or place.repo_id.casefold() in names else place


def _has(path: str, files: Sequence[SourceFile]) -> bool:
    return any(f.path == path for f in files)


def _shown(link: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in link[:200])
