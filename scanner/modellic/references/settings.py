"""What a tree of settings (YAML, TOML, JSON) says is loaded: its keys tell what its values are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from modellic.references import ids, shell
from modellic.references.json_tree import read_json
from modellic.references.nodes import Leaf, Mapping, Node, Sequence, walk
from modellic.references.reference import Kind, Spot
from modellic.references.slots import Slot, slot_of
from modellic.references.vocabulary import word_set
from modellic.sources.target import is_revision

_PAIR_NAMES: Final = ("name", "key", "variable", "env", "Name", "Key", "flag", "arg")
_PAIR_VALUES: Final = frozenset({"value", "default", "defaultValue", "Value", "default_value"})
_COMMANDS: Final = word_set("""
    args command cmd entrypoint run script shell extraargs extra_args extra-args arguments argv
    setup before_script startcommand start_command dockerargs vllm_args enginargs serve_args
    extravllmargs onstart postcreatecommand command_line execstart exec start build predeploy
    """)
_COMMAND_TABLES: Final = word_set("scripts processes tasks aliases hooks")
"""Tables whose values are commands, whatever their keys are."""
_DEFAULT: Final = re.compile(r"\$\{(\w+)(?::[-=]?|[-=])([^}]*)\}|\$\{oc\.env:(\w+),([^}]*)\}")
_LARGE_TABLE: Final = 500
_BESIDE_IMAGES: Final = (
    *("tag", "pullPolicy", "imagePullPolicy", "registry", "digest"),
    *("modelURL", "modelName", "model"),
)
_NAME: Final = re.compile(r"\$\{([\w.]+)\}")
_FILLED: Final = re.compile(r"(?:[\w.\-]|\$\{[\w.]+\}){1,40}/(?:[\w.\-]|\$\{[\w.]+\}){1,40}")
_NOT_HERE: Final = frozenset({"image", "uses", "images", "repository", "from"})
_OTHER_HUB: Final = re.compile(
    r"(?:model_?scope|open_?mind|csghub|modelers|wisemodel|gitee|gitcode)(?:_(?:hub|id|path))?",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(r"(?:^|_)(?:costs?|prices?|pricing)(?:_|$)")
_HUB_KEYS: Final = ("model_hub", "hub", "download_hub")
_ROUTERS: Final = re.compile(
    r"openrouter|litellm|api\.(?:openai|anthropic|together|groq|fireworks|pinference|deepseek|mistral)"
)
_HUB_SERVICE: Final = re.compile(r"huggingface|hf\.|localhost|127\.|vllm|tgi|ollama|0\.0\.0\.0")
_CHUNK: Final = re.compile(r"[^\s,;|'\"\[\](){}=+]+")
_SETTING: Final = re.compile(r"[A-Z][A-Z0-9_]*=")
_PROSE: Final = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,} ")
_STARTS: Final = re.compile(
    r"(?:\S+[ /])?(?:vllm|sglang|transformers|hf|huggingface-cli|ollama|docker|python3?|bash|sh"
    r"|wget|curl|git|text-embeddings-router|text-generation-launcher|llama-server)\s"
)
"""How a command line starts that stands where none is announced."""


def loaded(roots: list[Node]) -> Iterator[Spot]:
    """Yield what the settings name as loaded, and mark what only looks like an id."""
    _fill(roots)
    for keys, node, parent in walk(roots):
        if isinstance(node, Mapping):
            yield from _keys_of(keys, node)
        elif isinstance(node, Sequence) and keys and _commands(keys[-1]) and _flagged(node):
            words = [
                shell.Word(i.text, i.line, i.column) for i in node.items if isinstance(i, Leaf)
            ]
            yield from _list_of_arguments(words)
        elif isinstance(node, Leaf):
            yield from _leaf(keys, node, parent)


def _fill(roots: list[Node]) -> None:
    """Put into `${org}/${name}` what these keys of the same file are (OmegaConf, Hydra)."""
    leaves = [(keys, node) for keys, node, _ in walk(roots) if isinstance(node, Leaf)]
    open_ones = [leaf for _, leaf in leaves if "${" in leaf.text and _FILLED.fullmatch(leaf.text)]
    if not open_ones:
        return
    told = {".".join(keys): leaf.text for keys, leaf in leaves if len(leaf.text) < 200}
    for leaf in open_ones:
        leaf.text = _NAME.sub(lambda found: told.get(found[1], found[0]), leaf.text)


def listed(roots: list[Node]) -> Iterator[Spot]:
    """Yield what a command in the form of a list loads: `["vllm", "serve", "org/name"]`."""
    for root in roots:
        if isinstance(root, Sequence):
            words = [
                shell.Word(i.text, i.line, i.column) for i in root.items if isinstance(i, Leaf)
            ]
            yield from _list_of_arguments(words)


def inside(text: str, line: int, slot: Slot | None = None) -> Iterator[Spot]:
    """Yield what a string of JSON names as loaded."""
    roots, _ = read_json(text, line)
    if slot and slot.kind:
        roots = [Mapping([(Leaf(slot.value, line, 1), root)]) for root in roots]
    yield from loaded(roots)


def _commands(key: str) -> bool:
    return key.casefold() in _COMMANDS


def _table(keys: tuple[str, ...]) -> bool:
    return len(keys) > 1 and keys[-2].casefold() in _COMMAND_TABLES


def _flagged(node: Sequence) -> bool:
    return any(isinstance(item, Leaf) and item.text.startswith("-") for item in node.items) or (
        len(node.items) > 1 and all(isinstance(item, Leaf) for item in node.items)
    )


def _list_of_arguments(words: list[shell.Word]) -> Iterator[Spot]:
    plain = [word for word in words if not re.search(r"\s", word.text)]
    yield from shell.arguments(plain)
    for word in words:
        if word not in plain:
            yield from shell.script(word.text, word.line, word.column)


def _keys_of(keys: tuple[str, ...], node: Mapping) -> Iterator[Spot]:
    """Yield the ids that are keys: a registry, where the name above it says of what."""
    slot = _slot_above(keys)
    for key, value in node.entries:
        found = ids.read(key.text) if "/" in key.text and slot is not Slot.OTHER else None
        if found and _priced(value):
            continue
        if found and (slot in (Slot.MODEL, Slot.DATASET) or ids.known(found.name)):
            kind = found.kind or (slot and slot.kind) or Kind.MODEL
            yield Spot(key.line, key.column, found.name, kind, found.revision)


def _priced(node: Node) -> bool:
    """Tell whether a table says what a model costs: a list of prices, where nothing is loaded."""
    return isinstance(node, Mapping) and any(_PRICE.search(key.text) for key, _ in node.entries)


def _leaf(keys: tuple[str, ...], leaf: Leaf, parent: Mapping | Sequence | None) -> Iterator[Spot]:
    text = leaf.text.strip()
    key = keys[-1] if keys else ""
    slot = _slot(keys, parent)
    if text[:1] in ("{", "[") and text[-1:] in ("}", "]"):
        yield from inside(leaf.raw or leaf.text, leaf.raw_line or leaf.line, _key_slot(key))
    elif (key in _NOT_HERE and not _of_model(keys, parent)) or slot is Slot.OTHER:
        yield Spot(leaf.line, leaf.column, None, text=text)
    elif (_commands(key) or _table(keys)) and (" " in text or leaf.raw):
        yield from shell.script(leaf.command(), leaf.raw_line or leaf.line, _column(leaf))
    elif leaf.raw is None and slot is not Slot.SHOWN and not _display(key, text, slot, parent):
        yield from _value(text, leaf, slot, parent)


def _of_model(keys: tuple[str, ...], parent: Mapping | Sequence | None) -> bool:
    """Tell whether a `repository` is that of a model, not of an image, which has a tag."""
    if keys[-1] != "repository" or not isinstance(parent, Mapping):
        return False
    image = parent.text(*_BESIDE_IMAGES) is not None
    return not image and _slot_above(keys[:-1]) is Slot.MODEL


def _display(key: str, text: str, slot: Slot | None, parent: Mapping | Sequence | None) -> bool:
    """Tell whether a `name` only shows what another key beside or below it says is loaded."""
    if key.casefold() != "name" or (slot and slot.kind) or not isinstance(parent, Mapping):
        return False
    others = (node for _, node, _ in islice(walk([parent]), 200) if isinstance(node, Leaf))
    return sum(node.text == text for node in others) > 1


def _column(leaf: Leaf) -> int:
    return 1 if leaf.raw else leaf.column


def _key_slot(key: str) -> Slot | None:
    slot = slot_of(key)
    return slot if slot and slot.kind else None


def _slot(keys: tuple[str, ...], parent: Mapping | Sequence | None) -> Slot | None:
    """Return what the keys above a value say of it."""
    if not keys:
        return None
    if any(map(_OTHER_HUB.fullmatch, keys[-4:-1])) or _of_other_hub(parent):
        return Slot.OTHER
    paired = isinstance(parent, Mapping) and keys[-1] in _PAIR_VALUES
    if isinstance(parent, Mapping) and paired and (name := parent.text(*_PAIR_NAMES)):
        return slot_of(name) or _slot_above(keys[:-1])
    slot = Slot.GENERIC if _of_model(keys, parent) else slot_of(keys[-1])
    if slot is Slot.GENERIC:
        above = _slot_above(keys[:-1])
        return above if above and above is not Slot.GENERIC else Slot.GENERIC
    if slot is Slot.MODEL and _slot_above(keys[:-1]) is Slot.DATASET and "repo" in keys[-1]:
        return Slot.DATASET
    return slot if slot is not None else _list_slot(keys, parent)


def _of_other_hub(parent: Mapping | Sequence | None) -> bool:
    """Tell whether a key beside says that another hub has it: `model_hub: modelscope`."""
    told = parent.text(*_HUB_KEYS) if isinstance(parent, Mapping) else None
    return told is not None and _OTHER_HUB.fullmatch(told) is not None


def _list_slot(keys: tuple[str, ...], parent: Mapping | Sequence | None) -> Slot | None:
    """A key that says nothing (`large:`) below one that does (`models:`)."""
    if isinstance(parent, Mapping) and len(keys) > 1:
        slot = slot_of(keys[-2])
        return slot if slot and slot.kind and keys[-2].casefold().endswith("s") else None
    return None


def _slot_above(keys: tuple[str, ...]) -> Slot | None:
    """Return what the nearest key that says anything says."""
    for key in reversed(keys[-3:]):
        slot = slot_of(key)
        if slot and slot is not Slot.GENERIC:
            return slot
    return None


def _value(
    text: str, leaf: Leaf, slot: Slot | None, parent: Mapping | Sequence | None
) -> Iterator[Spot]:
    if default := _DEFAULT.fullmatch(text):
        text = default[2] if default[2] is not None else default[4]
        slot = slot or slot_of(default[1] or default[3])
    elif any(mark in text for mark in " ,=+") and len(text) < 4000 and "://" not in text:
        yield from several(text, leaf, slot)
        return
    kind = slot.kind if slot else None
    found = ids.read(text)
    if found is None and kind and not _subset(leaf, parent):
        found = ids.read_bare(text, kind)
    if found is None:
        return
    if _routed(found.name, parent):
        yield Spot(leaf.line, leaf.column, None, text=found.name)
    elif kind or found.proved or ids.known(found.name):
        name = _plainly(slot, parent, found.kind)
        column = leaf.column + max(0, leaf.text.find(found.name))
        revision = found.revision or _revision(parent, slot)
        executed = not found.proved or kind is not None or "://" not in text or _fetched(text)
        yield Spot(leaf.line, column, found.name, name, revision, executed)


def _subset(leaf: Leaf, parent: Mapping | Sequence | None) -> bool:
    """Tell whether a name without a slash is that of a part, because another key has the path."""
    if not isinstance(parent, Mapping) or parent.text("dataset_path", "path") is None:
        return False
    if len(parent.entries) > _LARGE_TABLE:
        return False
    own = next((key.text for key, value in parent.entries if value is leaf), "")
    return own.casefold().endswith("name")


def _fetched(text: str) -> bool:
    address = ids.HUB_ADDRESS.match(text)
    return address is not None and ids.loads_file(address)


def _plainly(slot: Slot | None, parent: Mapping | Sequence | None, kind: Kind | None) -> Kind:
    if kind:
        return kind
    told = (
        parent.text("repo_type", "repo-type", "repoType") if isinstance(parent, Mapping) else None
    )
    if told in list(Kind):
        return Kind(told)
    return (slot.kind if slot else None) or Kind.MODEL


def _revision(parent: Mapping | Sequence | None, slot: Slot | None) -> str | None:
    """Return the `revision` that stands beside an id."""
    if not (isinstance(parent, Mapping) and slot):
        return None
    told = parent.text("revision", "model_revision", "revision_of_model", "hf_revision")
    return told if told and is_revision(told) else None


def _routed(name: str, parent: Mapping | Sequence | None) -> bool:
    """Tell whether the neighbours say that a router resolves the name, not the hub."""
    if not isinstance(parent, Mapping):
        return False
    told = parent.text("provider", "api_base", "base_url", "baseURL", "apiBase") or ""
    return bool(_ROUTERS.search(told)) and not _HUB_SERVICE.search(told) and name == name.casefold()


def several(text: str, leaf: Leaf, slot: Slot | None) -> Iterator[Spot]:
    """Read a list in a string: `a/b,c/d`, `pretrained=a/b,dtype=auto`, `--model a/b --port 1`."""
    if re.search(r"(?:^|\s)--?[a-z]", text) or _SETTING.match(text) or _STARTS.match(text):
        yield from shell.script(text, leaf.line, leaf.column)
        return
    listed = any(mark in text for mark in ",=;+") and not _PROSE.search(text)
    for found in _CHUNK.finditer(text) if listed else ():
        word = shell.Word(found[0], leaf.line, leaf.column + found.start())
        before = text[: found.start()].rpartition(",")[2].strip().rstrip("=")
        own = slot_of(before) if text[: found.start()].endswith("=") else slot
        hub = ids.read(word.text) if own is not Slot.OTHER else None
        if hub and ((own and own.kind and " " not in text) or ids.known(hub.name)):
            kind = hub.kind or (own.kind if own else None) or Kind.MODEL
            yield Spot(word.line, word.column, hub.name, kind, hub.revision)
