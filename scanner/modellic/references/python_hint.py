"""Which Python is worth a parser: a cheap look at the text, as parsing takes most of the time."""

from __future__ import annotations

import re
from typing import Final

from modellic.references import ids
from modellic.references.loaders import WHISPER_PACKAGES
from modellic.references.reference import Kind

_QUOTED: Final = re.compile(r"""["'](?:[\w\-]+[:=])?([A-Za-z0-9][\w.\-]*/[\w.\-@:/]+)["',]""")
_QUOTED_END: Final = re.compile(r"""/(?<=[\w.\-]/)[\w.\-@:/]{1,400}["',]""")
"""What each of them has; a pattern that starts with a plain character is searched much faster."""
_REMARKS: Final = re.compile(
    r"""\"{3}.*?\"{3}|'{3}.*?'{3}|^[ \t]*\#[^\n]*""", re.DOTALL | re.MULTILINE
)
_ADDRESS: Final = re.compile(
    r"(?:huggingface\.co|hf\.co)/(?:(?:datasets|spaces|models|api)/)*[\w.\-]+/[\w.\-]+/(?:resolve|raw)\b"
    r"|hf://|hf[-_]hub:|(?:api-inference|router)\.huggingface\.co/"
    r"|(?:huggingface\.co|hf\.co)/[^\s\"']+[\"']"
)
_ADDRESS_WORDS: Final = ("huggingface.co/", "hf.co/", "hf://", "hub:")
# One pattern each, that each starts with plain characters.
_ARGUMENTS: Final = (
    re.compile(r"=[\w.\-]{1,96}/[\w.\-]"),
    re.compile(r"--[\w\-]{1,60}[ =][\w.\-]{1,96}/[\w.\-]"),
    re.compile(r"download(?: --?[\w\-]{1,60}(?: \w{1,60})?){0,9} [\w.\-]{1,96}/[\w.\-]"),
    re.compile(r"serve [\w.\-]{1,96}/[\w.\-]"),
    re.compile(r" -(?:m|hfr?|M) [\w.\-]{1,96}/[\w.\-]"),
)
_SETTINGS: Final = (
    re.compile(r"model: [\"']?[\w.\-]{1,96}/[\w.\-]"),
    re.compile(r"path: [\"']?[\w.\-]{1,96}/[\w.\-]"),
    re.compile(r"dataset: [\"']?[\w.\-]{1,96}/[\w.\-]"),
)
_GLUED: Final = re.compile(
    r"""["'][\w.\-]+/(?:["'%]|[\w.\-]*\{)|["'}]/[\w{"']|%s/|\{\}/""",
)
_OF_OTHERS: Final = re.compile(
    r"^[ \t]*(?:from[ \t]+(?:\.|[\w.]*(?:conf|sett|const|defau|param|regist|common|env|model))"
    r"|import[ \t]+[\w.]*(?:conf|sett|const|defau|param|regist|common|env))",
    re.MULTILINE,
)
"""Imports of modules that may have what a loader is given; what they have is not known here."""
_GIVEN: Final = re.compile(
    r"(?:from_pretrained|load_dataset|_download|SentenceTransformer|CrossEncoder|pipeline|LLM)\("
    r"\s{0,40}(?:\w{1,40}\s?=\s?)?(?:[A-Z][A-Z0-9_]*\b|\w*(?:conf|sett|const)\w*\.\w)"
)
"""A loader that is given a constant, or what settings have."""
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
    """Tell cheaply whether a module can name a repository outside its comments and docstrings.

    A string of several lines may be a script that is run, so only a docstring is left out.
    """
    if not _may_name(text):
        return _writes_settings(text)
    return _runs_script(text) or _may_name(_REMARKS.sub("", text))


def _may_name(text: str) -> bool:
    if _QUOTED_END.search(text) and any(ids.read(found) for found in _QUOTED.findall(text)):
        return True
    if any(word in text for word in _ADDRESS_WORDS) and _ADDRESS.search(text):
        return True
    if any(pattern.search(text) for pattern in _ARGUMENTS):
        return True
    if any(f"{package}" in text for package in WHISPER_PACKAGES):
        return True
    calls = any(word in text for word in _CALLS)
    if calls and (_GLUED.search(text) or (_GIVEN.search(text) and _OF_OTHERS.search(text))):
        return True
    return (calls or "model" in text) and any(_old_id(found) for found in _OLD.findall(text))


_SCRIPT: Final = re.compile(r"= ?(?:[fr]{0,2}|\w[\w.]{0,40}\()(?:\"{3}|'{3})")


def _runs_script(text: str) -> bool:
    """Tell whether a string of several lines that names something is given a name, or to a call."""
    if _SCRIPT.search(text) is None:
        return False
    return any(pattern.search(text) for pattern in _ARGUMENTS[1:]) or _writes_settings(text)


def _writes_settings(text: str) -> bool:
    """Tell whether a string of several lines may be YAML that names something."""
    named = "yaml" in text and any(pattern.search(text) for pattern in _SETTINGS)
    return named and _SCRIPT.search(text) is not None


def _old_id(text: str) -> bool:
    return bool(ids.read_bare(text, Kind.MODEL) or ids.read_bare(text, Kind.DATASET))
