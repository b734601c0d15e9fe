"""What to scan: a repository of the hub, or a folder or file of this machine.

Repository ids follow the rules of the hub, as `validate_repo_id` of huggingface_hub has them
(https://huggingface.co/docs/huggingface_hub/package_reference/utilities); `hf://` follows
https://huggingface.co/docs/huggingface_hub/package_reference/hf_uris.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from modellic.errors import UsageError

_FORMS = "org/name, org/name@revision, a hub URL, hf://org/name, or a path such as ./folder"
_MAX_GIVEN = 2048
_MAX_REVISION = 200
_REPO_ID = re.compile(r"(?:\b[\w.-]{1,96}\b/)?\b[\w.-]{1,96}\b", re.ASCII)
# What git allows in the name of a ref (git-check-ref-format), without what shells and URLs trip on.
_REVISION = re.compile(r"[A-Za-z0-9_](?:[\w./+-]*[\w+-])?", re.ASCII)
# Refs whose slashes stand unescaped in hub URLs.
_SPECIAL_REF = re.compile(r"refs/(?:pr/\d+|convert/[\w.-]+)")
_FILE_NAME = re.compile(
    r".*\.(adoc|gguf|html?|json|markdown|md|pdf|rst|safetensors|toml|txt|ya?ml)", re.IGNORECASE
)
_PATH_STARTS = ("/", "./", "../", "~", ".\\", "..\\", "\\")
_HUB_HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co")
_OTHER_KINDS = {
    "datasets": "a dataset",
    "spaces": "a Space",
    "buckets": "a bucket",
    "kernels": "a kernel",
    "collections": "a collection",
    "papers": "a paper",
}
_NO_REPOSITORY = frozenset(
    {"api", "blog", "docs", "join", "login", "models", "pricing", "settings"}
)
_REVISION_PAGES = frozenset({"blame", "blob", "commit", "commits", "raw", "resolve", "tree"})
_OTHER_PAGES = frozenset({"discussions", "settings"})


@dataclass(frozen=True, slots=True)
class Target:
    """One thing to scan. `given` is what the caller wrote.

    Exactly one of `repo_id` and `path` is set; `revision` (a branch, tag or commit) only with the
    first, None meaning the repository's default branch.
    """

    given: str
    repo_id: str | None = None
    revision: str | None = None
    path: Path | None = None


def parse_target(given: str) -> Target:
    """Read what a person wrote. Raises `UsageError` where it is none of the known forms.

    What could be a path and an id is settled like this:

    - what starts with `/`, `./`, `../` or `~` is a path, whether it exists or not;
    - a file that exists is a path (`docs/LICENSE`): no repository is a file;
    - a folder that exists is a path where its name is no repository id or has no org
      (`my-model`); `org/name` is the hub's, even where such a folder exists: `./org/name` is it;
    - a name that ends like a document or a weights file (`LICENSE.txt`) is a path;
    - anything else must be a repository id. Old ids without an org (`gpt2`) are ids too.
    """
    _check_characters(given)
    if given.startswith("hf://"):
        return _from_hf_uri(given)
    if "://" in given:
        return _from_url(given, given)
    if given in {".", ".."} or given.startswith(_PATH_STARTS):
        return Target(given, path=_home(Path(given)))
    if "/" in given and given.split("/", 1)[0].casefold() in _HUB_HOSTS:
        return _from_url(given, f"https://{given}")
    return _from_name(given)


def _home(path: Path) -> Path:
    """Put the home folder in place of `~`; a user that does not exist is taken as a name."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def is_repo_id(name: str) -> bool:
    """Tell whether `name` is a repository id by the hub's rules (it need not exist)."""
    return (
        _REPO_ID.fullmatch(name) is not None
        and "--" not in name
        and ".." not in name
        and not name.endswith(".git")
    )


def is_revision(name: str) -> bool:
    """Tell whether `name` can be a branch, a tag or a commit."""
    return (
        len(name) <= _MAX_REVISION
        and _REVISION.fullmatch(name) is not None
        and ".." not in name
        and "//" not in name
    )


def _check_characters(given: str) -> None:
    if not given.strip():
        raise UsageError("the target is empty", hint=f"write {_FORMS}")
    if len(given) > _MAX_GIVEN:
        what = f"the target is {len(given)} characters long"
        raise UsageError(what, where=f"{given[:40]!r}…", hint=f"write {_FORMS}")
    # Cc, Cf, Cs: controls, invisible format characters (which can reverse text), lone surrogates.
    if any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} for c in given):
        what = "the target holds control or invisible characters"
        raise UsageError(what, where=ascii(given[:80]), hint="retype it")


def _from_name(given: str) -> Target:
    path = Path(given)
    if _is_local(path, given):
        return Target(given, path=path)
    name, at, revision = given.rstrip("/").partition("@")
    if is_repo_id(name):
        return _repository(given, name, revision if at else None)
    if ".." in name.split("/"):
        what = "a target that goes up with .. must start with ./ or ../"
        raise UsageError(what, where=given, hint=f"write {_FORMS}")
    what = "the target is no repository id of the hub, and no file or folder of this name exists"
    raise UsageError(what, where=given, hint=f"write {_FORMS}")


def _is_local(path: Path, given: str) -> bool:
    """Settle whether a name without a path's start is one (see `parse_target`)."""
    try:
        if path.is_file():
            return True
        if path.is_dir() and not (is_repo_id(given) and "/" in given):
            return True
    except OSError:  # too long for a file name, or a folder that may not be read
        return False
    return "/" not in given and _FILE_NAME.fullmatch(given) is not None


def _repository(given: str, repo_id: str, revision: str | None) -> Target:
    if not is_repo_id(repo_id):
        hint = "an id is org/name: letters, digits, - _ . and at most 96 characters a part"
        raise UsageError("this is no repository id of the hub", where=given, hint=hint)
    if revision is not None and not is_revision(revision):
        hint = "a revision is a branch, a tag or a commit"
        raise UsageError("what follows the @ is no revision", where=given, hint=hint)
    return Target(given, repo_id=repo_id, revision=revision)


def _from_hf_uri(given: str) -> Target:
    """Read `hf://[models/]org/name[@revision][/path]`; the path in it is of no interest."""
    rest = given.removeprefix("hf://").strip("/")
    kind, _, tail = rest.partition("/")
    if kind in _OTHER_KINDS:
        raise _not_a_model(given, _OTHER_KINDS[kind])
    if kind == "models":
        rest = tail
    name, at, revision = rest.partition("@")
    if not at:
        return _repository(given, "/".join(name.split("/")[:2]), None)
    if special := _SPECIAL_REF.match(revision):
        return _repository(given, name, special[0])
    return _repository(given, name, unquote(revision.split("/", 1)[0]))


def _from_url(given: str, url: str) -> Target:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise UsageError("the target is no URL", where=given, hint=f"write {_FORMS}") from None
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"}:
        raise UsageError("only https URLs of the hub and hf:// can be scanned", where=given)
    if parts.username is not None or parts.password is not None:
        hint = "take out what stands before the @ of the host; a token belongs in HF_TOKEN"
        raise UsageError(
            "the URL holds a user name or a password before its host", where=host, hint=hint
        )
    if not is_hub_host(host):
        hint = "HF_ENDPOINT names another hub; for a text on the web, save it and scan the file"
        raise UsageError("the URL does not lead to the hub", where=given, hint=hint)
    return _from_segments(given, [s for s in parts.path.split("/") if s])


def _from_segments(given: str, segments: list[str]) -> Target:
    first = segments[0] if segments else ""
    if first in _OTHER_KINDS:
        raise _not_a_model(given, _OTHER_KINDS[first])
    if not first or first in _NO_REPOSITORY:
        hint = "a model's URL is https://huggingface.co/org/name"
        raise UsageError("the URL leads to no repository", where=given, hint=hint)
    pages = _REVISION_PAGES | _OTHER_PAGES
    size = 1 if len(segments) > 1 and segments[1] in pages else 2
    repo_id, rest = "/".join(segments[:size]), segments[size:]
    if rest and rest[0] not in pages:
        raise UsageError("the URL leads to no page that is known here", where=given)
    return _repository(given, repo_id, _revision_of(rest))


def _revision_of(rest: list[str]) -> str | None:
    """Return the revision of `tree/REV/path`, None for the pages that have none."""
    if len(rest) < 2 or rest[0] not in _REVISION_PAGES:
        return None
    if special := _SPECIAL_REF.match("/".join(rest[1:])):
        return special[0]
    return unquote(rest[1])


def _not_a_model(given: str, kind: str) -> UsageError:
    return UsageError(f"this is {kind}, not a model", where=given, hint="only models are scanned")


def is_hub_host(host: str) -> bool:
    """Tell whether a host is the hub's, or that of `HF_ENDPOINT`."""
    if host.casefold() in _HUB_HOSTS:
        return True
    from modellic.sources.environment import HubEnvironment

    return (
        host.casefold() == (urlsplit(HubEnvironment.current().endpoint).hostname or "").casefold()
    )
