"""The model card: what its front matter declares about licence, lineage and access.

The keys are those of the hub, https://huggingface.co/docs/hub/model-cards#model-card-metadata and
https://huggingface.co/docs/hub/models-gated. What is declared is a claim of the author; the
licence files say what holds.
"""

from __future__ import annotations

import re
from collections import abc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from modellic.frontmatter import (
    Entry,
    FrontMatterError,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Unread,
    locate,
    parse,
)
from modellic.sources.files import MAX_FILE_BYTES, too_large
from modellic.sources.snapshot import Problem, ProblemKind, WeightMetadata
from modellic.sources.target import is_repo_id
from modellic.text import Text

MAX_VALUE = 2000
"""Bound of a tag, a name, a link or a model id, in code points."""

_LICENSE_KEYS = ("license", "license_name", "license_link")
_KEYS = (
    *_LICENSE_KEYS,
    "base_model",
    "base_model_relation",
    "datasets",
    "extra_gated_prompt",
    "extra_gated_fields",
)
_LICENSE_LIKE = re.compile(r"licen[cs]e", re.IGNORECASE)
_MISSPELT = re.compile(r"licen[cs]es?(?:[ _-]?(?:name|link|url))?", re.IGNORECASE)
_STRAY = re.compile(r"^license(?:_name|_link)?:[ \t]*\S", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"https?://(?:www\.)?(?:huggingface\.co|hf\.co)/|hf://")


@dataclass(frozen=True, slots=True)
class Declared:
    """One licence as its author declares it, and where.

    `tag` is a word of the hub's list (or `other`), `name` and `link` go with it; each as written.
    `line` is the 1-based line of the first of them, None in a weights file.
    """

    tag: str | None
    name: str | None
    link: str | None
    file: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Card:
    """What a card declares. What could not be read is in `problems`, never left out in silence.

    `base_model_relation` is as written (the hub knows adapter, finetune, merge, quantized).
    `gated_checks` are the sentences beside the boxes that a reader must tick before the download.
    `lines` says in which 1-based line each of the keys stands, by the hub's name of the key.
    """

    declared: tuple[Declared, ...] = ()
    base_models: tuple[str, ...] = ()
    base_model_relation: str | None = None
    datasets: tuple[str, ...] = ()
    gated_prompt: str | None = None
    problems: tuple[Problem, ...] = ()
    gated_checks: tuple[str, ...] = ()
    lines: abc.Mapping[str, int] = field(default_factory=dict, compare=False)


def read_card(content: bytes, path: str = "README.md") -> Card:
    """Read the front matter of a model card. Never raises; any bytes give a card.

    `path` is named in what is declared and in problems.
    """
    if len(content) > MAX_FILE_BYTES:
        return Card(problems=(too_large(path, len(content)),))
    text = Text.decode(content, path)
    span = locate(text)
    if span is None:
        return Card(problems=tuple(_stray(text)))
    try:
        entries = parse(text, span, _KEYS)
    except FrontMatterError as error:
        hint = "the licence that it declares is not known; read it, and tell the card's author"
        where = f"{path}:{error.line}"
        return Card(problems=(Problem(ProblemKind.UNREADABLE, where, error.what, hint),))
    reading = _Reading(path, entries)
    if not text.lossless and "\ufffd" in text.quote(span):
        reading.problem(text.line(span[0]), "the front matter is not valid UTF-8")
    return reading.card()


def declared_by_weights(weights: WeightMetadata) -> Declared | None:
    """Return the licence in the header of a weights file, if it names one.

    GGUF has `general.license`, `general.license.name` and `general.license.link`
    (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#general-metadata); safetensors has no
    standard keys, converters write `license` or the keys of a card, ModelSpec `modelspec.license`
    (https://github.com/Stability-AI/ModelSpec).
    """
    get = weights.entries.get
    tag = get("general.license") or get("license") or get("modelspec.license")
    name = get("general.license.name") or get("license_name")
    link = get("general.license.link") or get("license_link")
    if not (tag or name or link):
        return None
    return Declared(tag, name, link, weights.path, None)


def _stray(text: Text) -> Iterator[Problem]:
    """Find a licence that stands where the hub does not look."""
    if found := _STRAY.search(text.source):
        yield Problem(
            ProblemKind.UNREADABLE,
            f"{text.name}:{text.line(found.start())}",
            "the card has no front matter, but this line names a licence; it was not read",
            "front matter stands between two lines of --- at the very start of the card",
        )


@dataclass(slots=True)
class _Reading:
    """Turns the entries of one front matter into a card, gathering problems on the way."""

    path: str
    entries: list[Entry]
    problems: list[Problem] = field(default_factory=list)

    def problem(self, line: int, what: str, hint: str = "", *, partial: bool = True) -> None:
        where = f"{self.path}:{line}"
        self.problems.append(Problem(ProblemKind.UNREADABLE, where, what, hint, partial))

    def card(self) -> Card:
        self._check_keys()
        tags, names, links = (self._values(key) for key in _LICENSE_KEYS)
        relations = self._values("base_model_relation")
        prompts = self._values("extra_gated_prompt", limit=None)
        return Card(
            declared=tuple(_declared(tags, names, links, self.path)),
            base_models=_once(self._model_ids()),
            base_model_relation=relations[0].value if relations else None,
            datasets=_once(s.value for s in self._values("datasets", partial=False)),
            gated_prompt="\n\n".join(s.value for s in prompts) or None,
            gated_checks=tuple(self._checks()),
            lines={e.key: e.line for e in reversed(self.entries) if e.key in _KEYS},
            problems=tuple(self.problems),
        )

    def _check_keys(self) -> None:
        """Notice keys that come twice, and those that look like the licence but are not read."""
        seen: set[str] = set()
        for entry in self.entries:
            if entry.key == "<<":
                self.problem(entry.line, "a YAML merge key (<<) was not followed")
            elif entry.key not in _KEYS and _LICENSE_LIKE.match(entry.key):
                what = f"the key {entry.key[:60]!r} is not one of the hub's; it was not read"
                hint = "the hub reads license, license_name and license_link"
                partial = bool(_MISSPELT.fullmatch(entry.key))
                self.problem(entry.line, what, hint, partial=partial)
            elif entry.key in seen and entry.key in _KEYS:
                what = f"the key {entry.key!r} comes twice; both values were taken"
                self.problem(entry.line, what, "readers differ in which of them they take")
            seen.add(entry.key)

    def _nodes(self, key: str) -> Iterator[Node]:
        yield from (e.node for e in self.entries if e.key == key and e.node is not None)

    def _values(
        self, key: str, *, limit: int | None = MAX_VALUE, partial: bool = True
    ) -> list[Scalar]:
        """Return the values of a key, one or a list of them; what is neither is a problem."""
        scalars = [s for node in self._nodes(key) for s in self._scalars(node, key, partial)]
        kept = [s for s in scalars if limit is None or len(s.value) <= limit]
        if len(kept) < len(scalars):
            what = f"a value of {key!r} is longer than {limit} characters"
            self.problem(scalars[0].line, what, partial=partial)
        return kept

    def _scalars(self, node: Node, key: str, partial: bool) -> Iterator[Scalar]:
        for item in node.items if isinstance(node, Sequence) else (node,):
            if isinstance(item, Scalar):
                if word := item.value.strip():
                    yield Scalar(word, item.line)
            else:
                kind = item.what if isinstance(item, Unread) else "a list or a mapping"
                what = f"a value of {key!r} is {kind}; it was not read"
                self.problem(item.line, what, "write it as plain words", partial=partial)

    def _model_ids(self) -> Iterator[str]:
        for scalar in self._values("base_model"):
            if model_id := _model_id(scalar.value):
                yield model_id
            else:
                what = f"the base model {scalar.value[:100]!r} is no model id of the hub"
                self.problem(scalar.line, what, "its terms may bind too: find out what it is")

    def _checks(self) -> Iterator[str]:
        """Yield the labels of check boxes, `label: checkbox` or `label: {type: checkbox}`."""
        for node in self._nodes("extra_gated_fields"):
            for entry in node.entries if isinstance(node, Mapping) else ():
                kind = entry.node
                if isinstance(kind, Mapping):
                    kind = next((e.node for e in kind.entries if e.key == "type"), None)
                if isinstance(kind, Scalar) and kind.value == "checkbox":
                    yield entry.key


def _model_id(word: str) -> str | None:
    """Return the id in `word`, an id or an address on the hub."""
    found = _ADDRESS.match(word)
    path = word[found.end() :].partition("/tree/")[0].rstrip("/") if found else word
    return path if is_repo_id(path) else None


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _declared(
    tags: list[Scalar], names: list[Scalar], links: list[Scalar], file: str
) -> Iterator[Declared]:
    """Pair tags with names and links: by place where there are as many, else with `other`."""
    paired = all(len(words) in (0, len(tags)) for words in (names, links))
    if len(tags) < 2 or paired:
        yield from _rows(tags, names, links, file)
        return
    home = [tag for tag in tags if tag.value == "other"][:1]
    yield from _rows([tag for tag in tags if tag not in home], [], [], file)
    yield from _rows(home, names, links, file)


def _rows(
    tags: list[Scalar], names: list[Scalar], links: list[Scalar], file: str
) -> Iterator[Declared]:
    """Yield one licence a row; a column with a single word holds for all rows."""
    columns = (tags, names, links)
    for row in range(max(map(len, columns))):
        cells = [_cell(column, row) for column in columns]
        line = next((cell.line for cell in cells if cell), None)
        tag, name, link = (cell.value if cell else None for cell in cells)
        yield Declared(tag, name, link, file, line)


def _cell(column: list[Scalar], row: int) -> Scalar | None:
    if len(column) == 1:
        return column[0]
    return column[row] if row < len(column) else None
