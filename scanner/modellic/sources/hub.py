"""The hub: a repository's card and licence files at one commit.

Two rounds: one request that turns the revision into a commit and lists its files with sizes and
hashes (https://huggingface.co/docs/hub/api), then the few files that matter, side by side, each
checked against its hash. Weights are never asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import quote

from modellic.errors import UnreachableError, UnresolvedError
from modellic.sources.cache import HubCache, telling
from modellic.sources.deadline import Deadline, run_all
from modellic.sources.environment import HubEnvironment
from modellic.sources.files import MAX_FILE_BYTES, role_of, too_large, unreadable
from modellic.sources.link import fetch_link
from modellic.sources.linked import HubFile, no_such_file, with_card_texts
from modellic.sources.listing import COMMIT, Entry, Listing, is_safe_path, read_listing
from modellic.sources.snapshot import Problem, ProblemKind, Role, Snapshot, SourceFile
from modellic.sources.source import Settings
from modellic.sources.target import Target
from modellic.sources.wire import GatedError, HubClient, problem_of

_MAX_LISTING = 32 * 1024 * 1024
_FILES_TIME = 3.0
"""How many times `Settings.timeout` all files together may take."""

MAX_DOWNLOADS = 60
"""How many files of one repository are read."""


class HubSource:
    """Reads from the hub that HF_ENDPOINT names."""

    name = "hub"

    def __init__(self, environment: HubEnvironment, settings: Settings) -> None:
        self._environment = environment
        self._settings = settings

    def fetch(self, target: Target) -> Snapshot:
        """Return the card and the licence files of a repository at the commit of its revision.

        A file that could not be read is a problem of the snapshot, and so is a gate. Raises
        `NotFoundError` where the hub has no such repository or revision (or hides it from this
        token), `UnreachableError` where the hub did not answer in time or gave no file at all.
        """
        repo_id = target.repo_id or ""
        client = HubClient(self._environment, self._settings.timeout)
        visit = _Visit(client, self._environment, self._settings, repo_id)
        try:
            listing = visit.listing(target.revision)
            return visit.snapshot(listing, target.revision or "main")
        except UnresolvedError as error:
            error.where = error.where or target.given
            raise


class HubReader:
    """Reads what a card names over the network (`LinkReader`)."""

    def __init__(self, environment: HubEnvironment, settings: Settings) -> None:
        self._environment = environment
        self._settings = settings

    def own_file(self, path: str) -> SourceFile | Problem | None:
        """Tell that the file is missing: a folder's files were all seen."""
        return no_such_file(path)

    def hub_file(self, place: HubFile) -> SourceFile | Problem:
        """Read a file of any repository of the hub."""
        client = HubClient(self._environment, self._settings.timeout)
        return _linked_file(client, place)

    def web_page(self, url: str) -> SourceFile | Problem:
        """Read a text on the web."""
        return fetch_link(url, self._settings.reach)


def _linked_file(client: HubClient, place: HubFile) -> SourceFile | Problem:
    """Read a file of another repository; it can change, unless the link names a commit."""
    deadline = Deadline(client.patience)
    where = f"{place.prefix}{place.repo_id}"
    path = f"/{where}/resolve/{quote(place.revision, safe='')}/{quote(place.path)}"
    page = f"{client.endpoint}/{where}/blob/{quote(place.revision)}/{quote(place.path)}"

    def read() -> SourceFile | Problem:
        try:
            body = client.get(path, MAX_FILE_BYTES, deadline).body
        except UnresolvedError as error:
            return problem_of(error, page)
        mutable = COMMIT.fullmatch(place.revision) is None
        return SourceFile(page, Role.LICENSE, body, page, mutable=mutable)

    return run_all([read], deadline)[0] or problem_of(client.silence(deadline.seconds), page)


class _Visit:
    """One repository, asked for once."""

    def __init__(
        self, client: HubClient, environment: HubEnvironment, settings: Settings, repo_id: str
    ) -> None:
        self._client = client
        self._environment = environment
        self._settings = settings
        self._repo_id = repo_id
        self._cache = HubCache(environment, repo_id)
        self._deadline = Deadline(settings.timeout)
        self._tried: set[str] = set()

    def listing(self, revision: str | None) -> Listing:
        """Ask what the revision's commit is and which files it has."""
        listing = self._ask_revision(self._repo_id, revision)
        if listing.repo_id != self._repo_id and all(e.size is None for e in listing.files):
            # The redirect to the new name has lost the wish for sizes and hashes.
            listing = self._ask_revision(listing.repo_id, revision)
        return listing

    def _ask_revision(self, repo_id: str, revision: str | None) -> Listing:
        front_page = f"/api/models/{repo_id}"
        if revision is None:
            return self._ask(front_page)
        try:
            return self._ask(f"{front_page}/revision/{quote(revision, safe='')}")
        except GatedError:
            # The hub guards the revisions of a gated repository, not its front page.
            listing = self._ask(front_page)
        if revision not in ("main", listing.commit):
            raise self._closed()
        return listing

    def _closed(self) -> UnresolvedError:
        what = "the repository is gated, and without access this revision cannot be looked up"
        return GatedError(what, hint=_access(self._client, self._repo_id))

    def _ask(self, path: str) -> Listing:
        url = f"{path}?blobs=true"
        kept = self._cache.listing(url)
        known = read_listing(kept.body) if kept else None
        etag = kept.etag if kept and known else None
        ask = partial(self._client.get, url, _MAX_LISTING, self._deadline, etag)
        answer = run_all([ask], self._deadline)[0]
        if answer is None:
            raise self._client.silence(self._deadline.seconds)
        if known is not None and answer.unchanged:
            return known
        if (listing := read_listing(answer.body)) is None:
            what = f"what answered for {self._client.host} does not speak as the hub does"
            raise UnreachableError(what, hint="check HF_ENDPOINT, the proxy and the firewall")
        self._cache.keep_listing(url, answer.headers.get("etag", ""), answer.body)
        return listing

    def snapshot(self, listing: Listing, revision: str) -> Snapshot:
        """Read the files that matter, and what the card names."""
        matter = [e for e in listing.files if role_of(e.path)]
        chosen, problems = _chosen(listing.repo_id, matter)
        self._tried.update(p.where for p in problems)
        self._deadline = Deadline(self._settings.timeout * _FILES_TIME)
        found = self._read_all(listing, chosen)
        files = [f for f in found if isinstance(f, SourceFile)]
        if chosen and not files and not listing.card:
            lost = next(p for p in found if isinstance(p, Problem))
            if lost.kind is ProblemKind.UNREACHABLE:
                raise UnreachableError(lost.what, hint=lost.hint)
        files += self._card_of_api(listing, files)
        problems += [p for p in found if isinstance(p, Problem)]
        page = f"{self._client.endpoint}/{listing.repo_id}"
        snapshot = Snapshot(
            id=listing.repo_id,
            source="hub",
            revision=listing.commit,
            files=tuple(files),
            problems=tuple(problems),
            renamed_from=self._repo_id if self._repo_id != listing.repo_id else None,
            gated=listing.gated,
            # Of an older commit the hub may tell the repository's time, and not the commit's.
            committed=listing.modified if revision == "main" else None,
            url=f"{page}/tree/{listing.commit}",
        )
        snapshot = with_card_texts(
            snapshot, _OwnReader(self._environment, self._settings, self, listing)
        )
        self._cache.note(revision, listing.commit, self._tried.union(e.path for e in matter))
        return self._gate_told(snapshot)

    def _read_all(self, listing: Listing, entries: Sequence[Entry]) -> list[SourceFile | Problem]:
        self._tried.update(e.path for e in entries)
        tasks = [partial(self.read, listing, entry) for entry in entries]
        found = run_all(tasks, self._deadline, threads=6)
        late = self._client.silence(self._deadline.seconds)
        return [f or problem_of(late, e.path) for f, e in zip(found, entries, strict=True)]

    def read_linked(self, listing: Listing, entry: Entry) -> SourceFile | Problem | None:
        """Return a file that the card names; None where it was tried already."""
        if entry.path in self._tried:
            return None
        if (problem := _refused(entry)) is not None:
            return problem
        return self._read_all(listing, [entry])[0]

    def read(self, listing: Listing, entry: Entry) -> SourceFile | Problem:
        """Return one file, from the cache where it is there already."""
        role = role_of(entry.path) or Role.LICENSE
        place = f"{quote(listing.commit)}/{quote(entry.path)}"
        page = f"{self._client.endpoint}/{listing.repo_id}/blob/{place}"
        content = self._cache.read(listing.commit, entry.path)
        if content is None or not entry.fits(content) or len(content) > MAX_FILE_BYTES:
            try:
                content = self._download(f"/{listing.repo_id}/resolve/{place}", entry)
            except UnresolvedError as error:
                return problem_of(error, entry.path)
            self._cache.write(listing.commit, entry.path, content, entry.etag)
        file = SourceFile(entry.path, role, content, page)
        return unreadable(file) or file

    def _download(self, path: str, entry: Entry) -> bytes:
        content = self._client.get(path, MAX_FILE_BYTES, self._deadline).body
        if not entry.fits(content):
            what = f"{self._client.host} sent other bytes than it announced"
            raise UnreachableError(what, hint="try again; check the network and the proxy")
        return content

    def _card_of_api(self, listing: Listing, files: Sequence[SourceFile]) -> Iterator[SourceFile]:
        """Yield the hub's own copy of the front matter, where the card could not be read.

        JSON is YAML, so it is front matter as it stands.
        """
        if listing.card and not any(f.role is Role.CARD for f in files):
            body = json.dumps(dict(listing.card), ensure_ascii=False, indent=1, sort_keys=True)
            content = f"---\n{body}\n---\n".encode("utf-8", "replace")
            url = f"{self._client.endpoint}/api/models/{listing.repo_id}"
            yield SourceFile("README.md#cardData", Role.CARD, content, url)

    def _gate_told(self, snapshot: Snapshot) -> Snapshot:
        """Say once for all closed files what stayed closed, and how to get in."""
        closed = [p.where for p in snapshot.problems if p.kind is ProblemKind.GATED]
        if not closed:
            return snapshot
        what = f"the repository is gated; not read without access: {', '.join(closed)}"
        hint = _access(self._client, snapshot.id)
        others = [p for p in snapshot.problems if p.kind is not ProblemKind.GATED]
        problems = (Problem(ProblemKind.GATED, snapshot.id, what, hint), *others)
        return replace(snapshot, problems=problems)


class _OwnReader(HubReader):
    """The same for the card of a repository of the hub, whose files can be asked for."""

    def __init__(
        self, environment: HubEnvironment, settings: Settings, visit: _Visit, listing: Listing
    ) -> None:
        super().__init__(environment, settings)
        self._visit = visit
        self._listing = listing

    def own_file(self, path: str) -> SourceFile | Problem | None:
        """Read a file of the repository, unless that was tried already."""
        entry = next((e for e in self._listing.files if e.path == path), None)
        return (
            no_such_file(path) if entry is None else self._visit.read_linked(self._listing, entry)
        )


def _chosen(repo_id: str, matter: Iterable[Entry]) -> tuple[list[Entry], list[Problem]]:
    """Choose the files to read, the most telling first, and say which are left out."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    left = 0
    for entry in sorted(matter, key=lambda e: telling(e.path)):
        if (problem := _refused(entry)) is not None:
            problems.append(problem)
        elif len(entries) < MAX_DOWNLOADS:
            entries.append(entry)
        else:
            left += 1
    if left:
        what = f"{left} more files look like licences or notices and were not read"
        hint = f"at most {MAX_DOWNLOADS} are; download the repository and scan the folder"
        problems.append(Problem(ProblemKind.TOO_LARGE, repo_id, what, hint))
    return entries, problems


def _refused(entry: Entry) -> Problem | None:
    if not is_safe_path(entry.path):
        shown = "".join(c if c.isprintable() else "\ufffd" for c in entry.path[:200])
        what = "a file with such a name is not read"
        return Problem(ProblemKind.REFUSED, shown, what, "read it on the hub's page")
    if entry.size is not None and entry.size > MAX_FILE_BYTES:
        return too_large(entry.path, entry.size)
    return None


def _access(client: HubClient, repo_id: str) -> str:
    page = f"{client.endpoint}/{repo_id}"
    return f"ask for access at {page}, then set HF_TOKEN to a token of that account"
