"""What is an id of the hub, and what only looks like one.

The shape is the hub's own (`modellic.sources.target.is_repo_id`), but `a/b` is also a folder, a
media type, an image, a branch. `read` takes words from a place where an id is due and refuses only
what cannot be one; `known` asks for proof from the words themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from modellic.references import vocabulary as words
from modellic.references.reference import Kind
from modellic.references.vocabulary import word_set
from modellic.sources.target import is_repo_id, is_revision

MAX_LENGTH: Final = 400
"""Longer strings are no ids and no addresses worth reading, in code points."""

_PART = r"[A-Za-z0-9][\w.\-]{0,95}"
_ID = re.compile(rf"({_PART})/({_PART})(?:@([\w./+\-]+)|:([\w.\-]+))?", re.ASCII)
_BARE = re.compile(r"[a-z0-9][\w.\-]+", re.ASCII | re.IGNORECASE)
HUB_HOSTS: Final = (
    r"(?:www\.)?huggingface\.co|hf\.co|hf-mirror\.com|api-inference\.huggingface\.co"
    r"|router\.huggingface\.co/hf-inference"
)
HUB_ADDRESS: Final = re.compile(
    rf"(?:(?P<web>(?:https?://|(?<![\w.@/\-]))(?:{HUB_HOSTS})/(?:api/)?)|(?P<hf>hf://|hf[-_]hub:))"
    rf"(?:(?P<kind>datasets|spaces|models)/)?"
    rf"(?P<id>{_PART}(?:/{_PART})?)(?:@(?P<at>[\w.+\-]+))?(?::(?P<tag>[\w.\-]+))?"
    r"(?P<rest>/[^\s\"'`<>)\]}|\\,;]*)?",
    re.ASCII,
)
_KINDS = {"datasets": Kind.DATASET, "spaces": Kind.SPACE}
_NO_OWNER = word_set("""
    api cli blog blogs docs join login logout models datasets spaces pricing settings papers tasks
    learn chat collections organizations posts new front enterprise terms-of-service privacy
    inference inference-endpoints inference-api storage support course changelog brand search
    welcome notifications v1 mcp buckets kernels jobs resolve-cache autotrain playground token
    tokens upload production
    """)
_PAGES = re.compile(r"/(resolve|blob|raw|tree|blame|commits?)/([^/?#]+)")
_SIZE = re.compile(r"(?<![a-z0-9])(?:\d+x)?\d+(?:\.\d+)?[bm](?![a-z])|(?<![a-z])a?\d+b(?![a-z])")
_SPLIT = re.compile(r"[-_.]")
_NUMBERED = re.compile(r"([a-z]{2,})-?v?\d+(?:\.\d+)*[a-z]?")
_CLOSED = re.compile(
    r"openai/(?!gpt-oss)(?:gpt-?[345]|gpt-image|gpt-audio|gpt-4o|o[1345](?:-|$)|chatgpt|text-|davinci"
    r"|dall-e|tts|codex|computer-use|gpt-latest)|google/(?:gemini|palm|imagen|veo|text-)|meta/"
    r"|microsoft/(?:copilot|mai-)|nvidia/nim"
)
_ROUTED = frozenset({"free", "nitro", "beta", "thinking", "floor", "online", "extended", "exacto"})
_PLACEHOLDER = re.compile(
    r"^<|placeholder|^x{3,}$|(?:^|[-_])your(?:[-_]|$)|^my(?:org|model)"
    r"|^\.+$|^test[-_]?(?:org|user|owner)$|^user(?:name)?[-_]|^example[-_]"
    r"|^(?:my|some|the|an?)[-_](?:(?:awesome|cool|new|own|private|custom|finetuned|fine[-_]tuned)[-_])?"
    r"(?:org(?:ani[sz]ation)?|user(?:name)?|owner|repo|model|dataset|adapter|lora|space)s?(?:$|[-_])"
    r"|^my[-_](?:awesome|cool|new|own|custom|fine)"
)
_PLACEHOLDER_OWNER = re.compile(r"^(?:my|some)[-_]")
_QUANTISATION = re.compile(r"(?:ud-)?i?q\d(?:_[a-z0-9]+)*|b?f(?:p)?(?:4|8|16|32)|int[48]")
_LOCAL_OWNER = re.compile(
    r"_(?:ckpts?|ckp|checkpoints?|weights|outputs?|results?|logs?|runs|dir|cache|data|datasets?|models|files)$"
)
_ENDING = re.compile(r"\.([a-z0-9]{1,12})$")
_OF_THE_HUB = re.compile(r"(?:huggingface|hf|remote):(?!/)", re.IGNORECASE)
"""What clients put before an id to say that it is one of the hub, not a path."""
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|ico|mp4)$", re.IGNORECASE)
_SERVICE = re.compile(r"api-inference|hf-inference")


@dataclass(frozen=True, slots=True)
class HubId:
    """A repository of the hub. `kind` is None where the words do not say which kind."""

    name: str
    revision: str | None = None
    kind: Kind | None = None
    proved: bool = False
    """The words themselves name the hub."""


@lru_cache(maxsize=65_536)
def read(text: str) -> HubId | None:
    """Read a whole string as an id or an address of the hub, where one is due; None if it is none.

    Understands `org/name`, `org/name@revision`, `org/name:tag` (a quantisation or a provider),
    `org/name::part`, addresses of the hub, `hf://`, `hf-hub:`, and the prefixes that clients put
    before an id.
    """
    text = text.strip()
    if not 2 < len(text) <= MAX_LENGTH:
        return None
    text = text.partition("::")[0]
    if address := HUB_ADDRESS.match(text):
        return from_address(address)
    if prefix := _OF_THE_HUB.match(text):
        inner = _plain(text[prefix.end() :])
        return replace(inner, proved=True) if inner else None
    for other in ("local:", "model="):
        text = text.removeprefix(other)
    owner, slash, rest = text.partition("/")
    if slash and "/" in rest and owner.casefold() in words.HUB_PREFIXES | {"datasets", "spaces"}:
        inner = _plain(rest)
        kind = _KINDS.get(owner.casefold())
        return HubId(inner.name, inner.revision, kind) if inner else None
    return _plain(text)


def _plain(text: str) -> HubId | None:
    found = _ID.fullmatch(text)
    if not found:
        return None
    owner, name, revision, tag = found.groups()
    if refused(owner, name) or (tag and tag.casefold() in _ROUTED):
        return None
    if not is_repo_id(f"{owner}/{name}") or (revision and not is_revision(revision)):
        return None
    return HubId(f"{owner}/{name}", revision)


def from_address(found: re.Match[str]) -> HubId | None:
    """Read a match of `HUB_ADDRESS`: a repository of any kind; None for another page."""
    name = found["id"].rstrip(".")
    rest = found["rest"] or ""
    owner = name.split("/", 1)[0].casefold()
    ending = _ENDING.search(name.casefold())
    if ending and ending[1] in words.FILE_ENDINGS:
        return None
    if owner in _NO_OWNER or placeholder(name) or not is_repo_id(name):
        return None
    kind = _KINDS.get(found["kind"] or "", Kind.MODEL)
    if "/" not in name:
        known = words.OLD_DATASETS if kind is Kind.DATASET else words.OLD_MODELS
        if name.casefold() not in known:
            return None
    elif name.split("/")[1] in ("resolve", "blob", "tree", "raw"):
        return _old_address(owner, rest, kind)
    page = _PAGES.match(rest)
    revision = found["at"] or (unquote(page[2]) if page and page[2] != "main" else None)
    if revision and not is_revision(revision):
        revision = None
    return HubId(name, revision, kind, proved=True)


def _old_address(name: str, rest: str, kind: Kind) -> HubId | None:
    """Read `huggingface.co/gpt2/resolve/main/config.json`."""
    known = name in words.OLD_MODELS and rest.startswith("/")
    return HubId(name, None, kind, proved=True) if known else None


def loads_file(found: re.Match[str]) -> bool:
    """Tell whether an address leads to the content of a file or to a service, not to a page."""
    if _SERVICE.search(found["web"] or ""):
        return True
    page = _PAGES.match(found["rest"] or "")
    content = page is not None and page[1] in ("resolve", "raw")
    return (content and not _PICTURE.search(found["rest"])) or bool(found["hf"])


def read_bare(text: str, kind: Kind) -> HubId | None:
    """Read an old id without an organisation (`gpt2`, `wikitext`), where one is due."""
    text = text.strip()
    if not _BARE.fullmatch(text):
        return None
    folded = text.casefold()
    if kind is Kind.DATASET:
        return HubId(text, None, kind) if text in words.OLD_DATASETS else None
    if text in words.OLD_MODELS:
        return HubId(text, None, kind)
    if folded in words.SENTENCE_TRANSFORMERS:
        return HubId(f"sentence-transformers/{text}", None, kind)
    return None


def refused(owner: str, name: str) -> bool:
    """Tell whether `owner/name` cannot be a repository of the hub, whatever stands around it."""
    low_owner, low_name = owner.casefold(), name.casefold()
    if low_owner in words.FOLDERS or low_owner in words.PROVIDERS:
        return True
    if low_owner in words.MODELSCOPE_ONLY or placeholder(f"{owner}/{name}"):
        return True
    if _LOCAL_OWNER.search(low_owner) or _QUANTISATION.fullmatch(low_name):
        return True
    if len(owner) == len(name) == 1:  # `n/a`, `i/o`
        return True
    if owner.replace(".", "").isdigit() or low_name.replace(".", "").isdigit():
        return True
    ending = _ENDING.search(low_name)
    if ending and ending[1] in words.FILE_ENDINGS:
        return True
    if "." in owner and owner.rpartition(".")[2] in words.FILE_ENDINGS:
        return True
    return _CLOSED.match(f"{low_owner}/{low_name}") is not None


def placeholder(name: str) -> bool:
    """Tell whether the words stand for a name that the reader is to fill in."""
    owner, _, rest = name.casefold().partition("/")
    if owner in words.PLACEHOLDER_OWNERS or rest in words.PLACEHOLDER_NAMES:
        return True
    if _PLACEHOLDER_OWNER.search(owner) and owner not in words.ORGANISATIONS:
        return True
    return bool(_PLACEHOLDER.search(owner) or _PLACEHOLDER.search(rest))


@lru_cache(maxsize=65_536)
def known(name: str) -> bool:
    """Tell whether the words of an id show by themselves that it is one of the hub."""
    owner, _, rest = name.casefold().partition("/")
    if not rest or owner in words.GITHUB_ORGANISATIONS or rest in words.GITHUB_NAMES:
        return False
    if owner in words.ORGANISATIONS:
        return True
    return _model_like(rest)


def _model_like(name: str) -> bool:
    if _SIZE.search(name):
        return True
    if "-" not in name:
        return False  # `lora_a/lora_b` are names of a program; those of models have hyphens
    parts = [part for part in _SPLIT.split(name) if part]
    return any(
        part in words.MODEL_WORDS
        or ((found := _NUMBERED.fullmatch(part)) and found[1] in words.MODEL_WORDS)
        for part in parts
    )
