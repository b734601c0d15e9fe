"""Which models a model names as those it was made from.

- `base_model` and `base_model_relation` of the card:
  https://huggingface.co/docs/hub/model-cards#specifying-a-base-model
- `base_model_name_or_path` and `revision` of adapter_config.json (PEFT):
  https://huggingface.co/docs/peft/developer_guides/checkpoint
- `_name_or_path` of config.json (Transformers), which may be a path of the author's machine
- `general.base_model.*` of a GGUF header:
  https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#general-metadata
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from modellic.reading import Model
from modellic.sources.snapshot import Role, SourceFile, WeightMetadata
from modellic.sources.target import is_hub_host, is_repo_id, is_revision

MAX_PARENTS = 32
"""Bound of the base models of one model."""

_GGUF_BASE = re.compile(r"general\.base_model\.([0-9]{1,3})\.(\w+)")


@dataclass(frozen=True, slots=True)
class Parent:
    """A base model as it is named. `repo_id` is None where the name is no id of the hub.

    `file` and `line` say where. `hint` is true where the name may as well be a path of the author's
    machine, so that its absence from the hub means nothing.
    """

    named: str
    repo_id: str | None
    file: str
    line: int | None = None
    revision: str | None = None
    relation: str | None = None
    hint: bool = False


def parents(model: Model) -> tuple[Parent, ...]:
    """Return the base models that a model names, each once, in the order of docs/lineage.md.

    A hint counts only where nothing else names a model: the file may be the base model's own.
    """
    found = [*_of_cards(model), *_of_configs(model), *_of_weights(model)]
    sure = [parent for parent in found if not parent.hint]
    if any(parent.repo_id for parent in sure):
        # What another file calls by a name or a path is the model that an id is known of.
        sure = [parent for parent in sure if parent.repo_id]
    own = {name.casefold() for name in model.names}
    hints = [p for p in found if p.hint and (p.repo_id or "").casefold() not in own]
    chosen: dict[str, Parent] = {}
    for parent in sure or hints:
        first = chosen.setdefault((parent.repo_id or parent.named).casefold(), parent)
        if first.revision is None and parent.revision is not None:
            chosen[first.named.casefold()] = replace(first, revision=parent.revision)
    return tuple(_related(list(chosen.values())[:MAX_PARENTS], model))


def _related(found: list[Parent], model: Model) -> Iterator[Parent]:
    """Say how the model was made from each, where the card says so or the files show it."""
    stated = next((c.base_model_relation for c in model.cards if c.base_model_relation), None)
    adapter = any(_name(file) == "adapter_config.json" for file in _configs(model))
    shown = "adapter" if adapter else "merge" if len(found) > 1 else None
    for parent in found:
        yield replace(parent, relation=stated or shown)


def _of_cards(model: Model) -> Iterator[Parent]:
    files = [file.path for file in model.snapshot.files if file.role is Role.CARD]
    for path, card in zip(files, model.cards, strict=True):
        line = card.lines.get("base_model")
        yield from (Parent(base, base, path, line) for base in card.base_models)


def _configs(model: Model) -> Iterator[SourceFile]:
    yield from (file for file in model.snapshot.files if file.role is Role.CONFIG)


def _name(file: SourceFile) -> str:
    return file.path.rpartition("/")[2].casefold()


def _of_configs(model: Model) -> Iterator[Parent]:
    for file in _configs(model):
        form = _json_object(file.content)
        if _name(file) == "adapter_config.json":
            yield from _of_adapter(form, file.path)
        elif (named := _word(form.get("_name_or_path"))) and _is_full_id(named):
            yield Parent(named, named, file.path, hint=True)


def _of_adapter(form: dict[str, Any], path: str) -> Iterator[Parent]:
    named = _word(form.get("base_model_name_or_path"))
    if named is None:
        return
    revision = _word(form.get("revision"))
    yield Parent(
        named,
        named if is_repo_id(named) else None,
        path,
        revision=revision if revision and is_revision(revision) else None,
    )


def _json_object(content: bytes) -> dict[str, Any]:
    try:
        form = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return form if isinstance(form, dict) else {}


def _word(value: object) -> str | None:
    word = value.strip() if isinstance(value, str) else ""
    return word if 0 < len(word) <= 300 else None


def _is_full_id(name: str) -> bool:
    """Tell whether a name is `org/name`, and no path that one can tell from it."""
    return "/" in name and is_repo_id(name) and not name.startswith(".")


def _of_weights(model: Model) -> Iterator[Parent]:
    for weights in model.snapshot.weights:
        yield from _of_header(weights)


def _of_header(weights: WeightMetadata) -> Iterator[Parent]:
    bases: dict[int, dict[str, str]] = {}
    for key, value in weights.entries.items():
        if (found := _GGUF_BASE.fullmatch(key)) and value.strip():
            bases.setdefault(int(found[1]), {})[found[2]] = value.strip()
    for _, base in sorted(bases.items()):
        repo_id = _id_of(base.get("repo_url", "")) or _id_of(base.get("url", ""))
        named = repo_id or " ".join(filter(None, (base.get("organization"), base.get("name"))))
        if named:
            yield Parent(named[:300], repo_id, weights.path)


def _id_of(url: str) -> str | None:
    """Return the repository that an address of the hub leads to."""
    try:
        parts = urlsplit(url)
        at_hub = is_hub_host(parts.hostname or "")
    except ValueError:
        return None
    repo_id = "/".join(parts.path.strip("/").split("/")[:2])
    return repo_id if at_hub and _is_full_id(repo_id) else None
