"""Which Python is worth a parser: a cheap look at the text, as parsing takes most of the time."""

from __future__ import annotations

import re
from typing import Final

from modellic.references import ids
from modellic.references.reference import Kind

_QUOTED: Final = re.compile(r"""["'](?:[\w\-]+[:=])?([A-Za-z0-9][\w.\-]*/[\w.\-@:/]+)["',]""")
_REMARKS: Final = re.compile(
    r"""\"{3}.*?\"{3}|'{3}.*?'{3}|^[ \t]*\#[^\n]*""", re.DOTALL | re.MULTILINE
)
_ADDRESS: Final = re.compile(
    r"(?:huggingface\.co|hf\.co)/[\w.\-]+/[\w.\-]+/(?:resolve|raw)/|hf://|hf[-_]hub:"
    r"|(?:huggingface\.co|hf\.co)/[^\s/]+/[^\s\"'/]+[\"']"
)
_ADDRESS_WORDS: Final = ("huggingface.co/", "hf.co/", "hf://", "hub:")
# One pattern each: a pattern that starts with plain characters is searched much faster.
_ARGUMENTS: Final = (
    re.compile(r"=[\w.\-]+/[\w.\-]+"),
    re.compile(r"--[\w\-]+ [\w.\-]+/[\w.\-]"),
)
_GLUED: Final = re.compile(r"""["'][\w.\-]+/["'{%]|["'}]/[\w{"']|%s/|\{\}/""")
_CALLS: Final = (
    "from_pretrained",
    "load_dataset",
    "pipeline(",
    "SentenceTransformer",
    "CrossEncoder",
    "hf_hub_",
    "snapshot_download",
    "LLM(",
    "load_lora",
    "load_adapter",
    "from_single_file",
)
_OLD: Final = re.compile(r"""["']([a-z][\w.\-]{2,60})["']""", re.IGNORECASE)


def worth_parsing(text: str) -> bool:
    """Tell cheaply whether a module can name a repository outside its comments and docstrings."""
    return _may_name(text) and _may_name(_REMARKS.sub("", text))


def _may_name(text: str) -> bool:
    if any(ids.read(found) for found in _QUOTED.findall(text)):
        return True
    if any(word in text for word in _ADDRESS_WORDS) and _ADDRESS.search(text):
        return True
    if any(pattern.search(text) for pattern in _ARGUMENTS):
        return True
    calls = any(word in text for word in _CALLS)
    if calls and _GLUED.search(text):
        return True
    return (calls or "model" in text) and any(_old_id(found) for found in _OLD.findall(text))


def _old_id(text: str) -> bool:
    return bool(ids.read_bare(text, Kind.MODEL) or ids.read_bare(text, Kind.DATASET))
