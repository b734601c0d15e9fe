"""Command lines: shell scripts, `RUN` and `run:`, lists of arguments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from modellic.references import ids
from modellic.references.embedded import inner
from modellic.references.loaders import OTHER_HUB_TOOLS, SERVING
from modellic.references.mentions import Lines
from modellic.references.reference import Kind, Spot
from modellic.references.slots import Slot, slot_of

_WORD: Final = re.compile(
    r"""(?P<end>&&|\|\||[;|&\n]|\$\(|`)|(?P<comment>(?<![^\s;])\#[^\n]*)"""
    r"""|(?P<word>(?:\\\n|\\.|'[^']*'|"(?:[^"\\]|\\.)*"|\$\{[^}\n]{0,400}\}|[^\s\\'"`;|&$]|\$(?!\())+)""",
    re.DOTALL,
)
_ASSIGNED: Final = re.compile(r"(?:-D|\$env:)?([A-Za-z_][\w.\-\[\]]*)\+?=(.*)", re.DOTALL)
_ARRAY: Final = re.compile(r"(\w\+?=)\(([^()]{0,20000})\)")
_DEFAULT: Final = re.compile(r"\$\{(\w+)(?::[-=]?|[-=])([^}]*)\}")
_FLAG: Final = re.compile(r"--?[A-Za-z][\w.\-]*")
_FLAGGED: Final = re.compile(r"(?:^|\s)--?[A-Za-z][\w.\-]*[= ]")
_SHOWING: Final = frozenset(
    {"echo", "printf", "print", "log", "info", "warn", "error", "logger", "die"}
)
_WRITING: Final = frozenset({"upload", "upload-large-folder", "create", "delete", "repo"})
_HUB_TOOLS: Final = frozenset({"hf", "huggingface-cli"})
_TESTS: Final = frozenset({"[[", "[", "test", "case"})
_LEADING: Final = frozenset(
    {"if", "elif", "while", "then", "else", "do", "!", "sudo", "time", "exec", "nohup", "set"}
)
_GETTER: Final = re.compile(
    r"(?:download|fetch|pull|get|ensure|cache)[_\-]?"
    r"(?:hf|hub|huggingface|models?|repo|snapshot|weights)[\w\-]*|(?:hf|hub|huggingface)[_\-](?:download|fetch|pull|get|snapshot)[\w\-]*"
)
"""Functions of a script that are named after what they do."""
_IMAGE_TOOLS: Final = frozenset(
    {"docker", "podman", "nerdctl", "kubectl", "gh", "npm", "npx", "git", "brew", "helm"}
)
_MODEL_FLAGS: Final = frozenset(
    {"-m", "-M", "-hf", "-hfr", "-hfd", "-hfrd", "-hfv", "-hfrv", "-mu", "-md", "--hf-repo"}
)
_SKIP_FLAGS: Final = frozenset(
    {"-t", "--tag", "--name", "-o", "--output", "-f", "-v", "--volume", "-w"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a command as the shell sees it, and where it starts."""

    text: str
    line: int
    column: int


def commands(text: str, first_line: int = 1, first_column: int = 1) -> Iterator[list[Word]]:
    """Yield the commands of a script as words: quotes and continuation lines taken away."""
    lines = Lines(text)
    words: list[Word] = []
    for found in _WORD.finditer(text):
        if found["word"]:
            line, column = lines.place(found.start())
            lead = len(found[0]) - len(found[0].lstrip("\\\n\"' "))
            column += lead if "\n" not in found[0][:lead] else 0
            line += found[0][:lead].count("\n")
            words.append(
                Word(
                    _bare(found["word"]),
                    first_line + line - 1,
                    column + (first_column - 1) * (line == 1),
                )
            )
        elif found["end"] and words:
            yield words
            words = []
    if words:
        yield words


def _bare(word: str) -> str:
    word = word.replace("\\\n", "")
    return re.sub(
        r"""\\(.)|'([^']*)'|"((?:[^"\\]|\\.)*)\"""", lambda m: m[1] or m[2] or m[3] or "", word
    )


def script(text: str, first_line: int = 1, first_column: int = 1) -> Iterator[Spot]:
    """Yield what the commands of a script load, and mark what they only write."""
    if "<<" in text or "python" in text:
        text, spots = inner(text, first_line)
        yield from spots
    for words in commands(_joined_arrays(text), first_line, first_column):
        yield from arguments(words)


def _joined_arrays(text: str) -> str:
    """Make one line of `MODELS=( … )`, so that it reads as words after a name."""
    return _ARRAY.sub(lambda found: f"{found[1]} {_one_line(found[2])} ", text)


def _one_line(body: str) -> str:
    return re.sub(r"(?<![^\s])#[^\n]*", "", body).replace("\n", "\\\n")


def arguments(words: Sequence[Word]) -> Iterator[Spot]:
    """Yield what one command loads."""
    if not words:
        return
    reader = _Command(words)
    for index in range(len(words)):
        yield from reader.word(index)


class _Command:
    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        texts = [word.text for word in words]
        own = [t for t in texts if not _ASSIGNED.fullmatch(t) and t not in _LEADING]
        self._tool = own[0].rpartition("/")[2] if own else ""
        tools = set(texts[:4])
        self._shown = self._tool in _SHOWING or self._tool in _TESTS
        hub = bool(tools & _HUB_TOOLS)
        self._written = (hub and bool(set(texts[1:4]) & _WRITING)) or self._tool in OTHER_HUB_TOOLS
        self._image = self._tool in _IMAGE_TOOLS
        self._fetched = (
            ("download" in texts[:5] and not self._image)
            or bool(set(texts[:4]) & SERVING)
            or _GETTER.fullmatch(self._tool) is not None
        )
        self._kind = _repo_type(texts)
        looped = own[:1] == ["for"] and own[2:3] == ["in"]
        self._array: Slot | None = slot_of(own[1]) if looped else None
        self._is_module = "-m" in texts and bool(tools & {"python", "python3"})

    def word(self, index: int) -> Iterator[Spot]:
        word = self._words[index]
        before = self._words[index - 1].text if index else ""
        if assigned := _ASSIGNED.fullmatch(word.text.lstrip("-") if "=" in word.text else ""):
            self._array = slot_of(assigned[1]) if not assigned[2] else None
            yield from self._assigned(word, assigned[1], assigned[2])
            return
        slot = slot_of(before) if _FLAG.fullmatch(before) else self._array
        if before in _MODEL_FLAGS and not (self._is_module and before == "-m"):
            slot = Slot.MODEL
        elif before in _SKIP_FLAGS:
            slot = Slot.OTHER
        yield from self._value(word, word.text, slot)

    def _assigned(self, word: Word, name: str, value: str) -> Iterator[Spot]:
        slot = slot_of(name)
        if " " in value and _FLAGGED.search(value):
            yield from script(value, word.line, word.column + max(0, word.text.find(value)))
            return
        for part in value.split(",") if "," in value else [value]:
            own = _ASSIGNED.fullmatch(part)
            if own and own[1] != name:
                yield from self._value(word, own[2], slot_of(own[1]) or slot)
            else:
                yield from self._value(word, part, slot)

    def _value(self, word: Word, text: str, slot: Slot | None) -> Iterator[Spot]:
        if default := _DEFAULT.fullmatch(text.strip()):
            text = default[2]
            slot = slot_of(default[1]) or slot
        text = text.strip("\"'[](), ")
        if text.startswith("{") and len(text) > 2:
            # Settings hold commands, and commands settings: either may be within the other.
            from modellic.references.settings import inside

            yield from inside(text, word.line, slot)
            return
        yield from self._judged(word, text, slot)

    def _judged(self, word: Word, text: str, slot: Slot | None) -> Iterator[Spot]:
        column = word.column + max(0, word.text.find(text))
        if self._written or slot is Slot.OTHER:
            yield Spot(word.line, column, None, text=text)
            return
        kind = (slot and slot.kind) or self._kind
        found = ids.read(text)
        if (found is None and slot and slot.kind) or (found is None and self._fetched):
            found = ids.read_bare(text, kind or Kind.MODEL)
        if found is None or self._shown or slot is Slot.SHOWN:
            return
        due = found.proved or (slot is not None and slot.kind is not None) or self._fetched
        if self._image and ":" in text and not found.proved and not due:
            yield Spot(word.line, column, None, text=text)
            return
        if not due and not ids.known(found.name):
            return
        yield Spot(word.line, column, found.name, found.kind or kind or Kind.MODEL, found.revision)


def _repo_type(texts: list[str]) -> Kind | None:
    for flag, value in zip(texts, [*texts[1:], ""], strict=True):
        name, _, given = flag.partition("=")
        if name in ("--repo-type", "--repo_type"):
            told = given or value
            return Kind(told) if told in list(Kind) else None
    return None
