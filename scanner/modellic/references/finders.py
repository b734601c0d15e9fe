"""One finder a kind of file, and the list of them: `FINDERS`. A new kind is a line there."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from modellic.references import (
    code,
    embedded,
    ids,
    listings,
    notebook,
    python,
    settings,
    shell,
)
from modellic.references.json_tree import read_json
from modellic.references.markdown import find_markdown
from modellic.references.mentions import Lines, mentions
from modellic.references.nodes import Leaf, Node, walk
from modellic.references.python_hint import worth_parsing
from modellic.references.reference import Form, Kind, Spot, Wanted
from modellic.references.slots import Slot, slot_of
from modellic.references.toml_tree import read_toml
from modellic.references.yaml_tree import is_settings, read_yaml


@dataclass(frozen=True, slots=True)
class Found:
    """What a finder found in one text, and what was wrong with the text, if anything."""

    spots: tuple[Spot, ...]
    fault: str | None = None
    wanted: tuple[Wanted, ...] = ()
    partial: bool = False
    """Whether a part of the text was not looked at."""


@dataclass(frozen=True, slots=True)
class Finder:
    """How one kind of file is read. `names` is matched with the whole path in lower case."""

    form: Form
    names: re.Pattern[str]
    find: Callable[[str], Found]


def _with_mentions(text: str, spots: Iterator[Spot], fault: str | None = None) -> Found:
    kept = tuple(spots)
    return Found((*kept, *mentions(Lines(text), kept)), fault)


MAX_PARSED: Final = 1024 * 1024
"""Bound of the Python that is parsed, in code points: a syntax tree takes a hundred times that."""


def _python(text: str) -> Found:
    if not worth_parsing(text):
        return _text(text)
    if len(text) > MAX_PARSED:
        return _with_mentions(text, code.loaded(text), "too large for its syntax tree")
    tree = python.parse(text)
    if isinstance(tree, str):
        return _with_mentions(text, code.loaded(text), tree)
    spots, wanted = python.understood(tree, text)
    return replace(_with_mentions(text, iter(spots)), wanted=wanted)


def _tree(read: Callable[[str], tuple[list[Node], str | None]]) -> Callable[[str], Found]:
    def find(text: str) -> Found:
        roots, fault = read(text)
        inner = _files_in(roots, Lines(text))
        return _with_mentions(text, chain(settings.loaded(roots), inner), fault)

    return find


_FILE_KEY: Final = re.compile(r"[\w\-]*\.(?:py|sh|ya?ml|json|toml|env|ini|conf|properties)")


def _files_in(roots: list[Node], lines: Lines) -> Iterator[Spot]:
    """Yield what files load that stand in a tree, under their names or not, as in a ConfigMap."""
    for keys, node, _ in walk(roots):
        if not (isinstance(node, Leaf) and node.raw and keys) or node.folded:
            continue
        text = textwrap.dedent(node.raw)
        finder = finder_of(_name_in(keys[-1], text))
        for spot in finder.find(text).spots if finder else ():
            if spot.executed:
                yield _in_place(replace(spot, line=spot.line + node.raw_line - 1), lines)


def _name_in(key: str, text: str) -> str:
    """Return the name of the file that a text in a tree is; empty where it is none."""
    if _FILE_KEY.fullmatch(key):
        return key
    return "a.yaml" if slot_of(key) is not Slot.SHOWN and is_settings(text) else ""


def _html(text: str) -> Found:
    return _with_mentions(text, listings.scripts(text))


def _list(text: str) -> Found:
    return _with_mentions(text, listings.entries(text))


def _shell(text: str) -> Found:
    return _with_mentions(text, shell.script(text))


_SPACED: Final = re.compile(
    r"^(?P<name>[ \t]*(?:export[ \t]+|override[ \t]+)?\$?(?:env:)?[A-Za-z_][\w.\-]*)"
    r"[ \t]*[?:+]{0,3}=[ \t]*",
    re.MULTILINE,
)


def _spaced(text: str) -> Found:
    """Read a Makefile or PowerShell, where spaces stand around the sign of an assignment."""
    lines = Lines(text)
    plain = _SPACED.sub(lambda found: found["name"].replace("$env:", "").lstrip("$") + "=", text)
    found = (_in_place(spot, lines) for spot in shell.script(plain))
    return _with_mentions(text, found)


def _in_place(spot: Spot, lines: Lines) -> Spot:
    """Give a spot its column in the text as it is, not in the one that was read."""
    at = lines.line(spot.line).find(spot.name or spot.text)
    return replace(spot, column=at + 1) if at >= 0 else spot


def _code(text: str) -> Found:
    return _with_mentions(text, code.loaded(text))


def _text(text: str) -> Found:
    return _with_mentions(text, iter(()))


def _requirements(text: str) -> Found:
    return _with_mentions(text, listings.addresses(text))


_ENV_LINE: Final = re.compile(r"^[ \t]*(?:export[ \t]+)?[\w.\-]+[ \t]*[=:][^\n]*$", re.MULTILINE)


def _env(text: str) -> Found:
    return _with_mentions(text, _env_lines(text))


def _env_lines(text: str) -> Iterator[Spot]:
    lines = Lines(text)
    for found in _ENV_LINE.finditer(text):
        line, _ = lines.place(found.start())
        plain = re.sub(r"[ \t]*[=:][ \t]*", "=", found[0], count=1)
        yield from (_in_place(spot, lines) for spot in shell.script(plain, line))


_INSTRUCTION: Final = re.compile(r"^[ \t]*([A-Za-z]+)[ \t]+((?:\\[ \t]*\n|[^\n])*)", re.MULTILINE)
_BASE: Final = re.compile(r"^[ \t]*FROM[ \t][^\n]*", re.MULTILINE | re.IGNORECASE)
_FILLED_IN: Final = re.compile(r"\$\{?(\w+)")
"""Arguments of a build that stand for an image or a part of its name."""


def _dockerfile(text: str) -> Found:
    return _with_mentions(text, _instructions(text))


def _instructions(text: str) -> Iterator[Spot]:
    lines = Lines(text)
    inside: set[int] = set()
    if "<<" in text:
        rows = text.split("\n")
        for start, end in embedded.documents(rows):
            inside.update(range(start + 1, end + 2))
            yield from shell.script("\n".join(rows[start:end]), start + 1)
    bases = {name for found in _BASE.finditer(text) for name in _FILLED_IN.findall(found[0])}
    for found in _INSTRUCTION.finditer(text):
        line, column = lines.place(found.start(2))
        if line in inside:
            continue
        if found[1].upper() == "ARG" and found[2].partition("=")[0].strip() in bases:
            yield Spot(line, column, None, text=found[2].partition("=")[2].strip("\"' "))
            continue
        body = re.sub(
            r"^[ \t]*#[^\n]*", lambda m: " " * (len(m[0]) - 1) + "\\", found[2], flags=re.MULTILINE
        )
        yield from _instruction(found[1].upper(), body, line, column)


def _instruction(name: str, body: str, line: int, column: int) -> Iterator[Spot]:
    if name == "FROM":
        yield Spot(line, column, None, text=next(iter(body.split()), ""))
    elif name in ("CMD", "ENTRYPOINT", "RUN") and body.lstrip().startswith("["):
        roots, _ = read_json(body, line)
        yield from settings.listed(roots)
    elif name in ("ENV", "ARG", "LABEL") and "=" not in body.partition(" ")[0]:
        key, _, value = body.partition(" ")
        yield from shell.script(f"{key}={value.strip()}", line, column)
    elif name in ("RUN", "CMD", "ENTRYPOINT", "ENV", "ARG", "ADD", "COPY"):
        yield from shell.script(body, line, column)


_MODELFILE: Final = re.compile(r"^[ \t]*(?:FROM|ADAPTER)[ \t]+(\S+)", re.MULTILINE | re.IGNORECASE)


def _modelfile(text: str) -> Found:
    lines = Lines(text)
    spots = []
    for found in _MODELFILE.finditer(text):
        line, column = lines.place(found.start(1))
        hub = ids.read(found[1])
        if hub and hub.proved:
            column += max(0, found[1].find(hub.name))
            spots.append(Spot(line, column, hub.name, Kind.MODEL, hub.revision))
        else:
            spots.append(Spot(line, column, None, text=found[1]))
    return _with_mentions(text, iter(spots))


def _markdown(text: str) -> Found:
    return Found(tuple(find_markdown(text)))


def _notebook(text: str) -> Found:
    """Read the cells; those that parse are one module, as a name of one is used in another."""
    spots: list[Spot] = []
    faults: list[str] = []
    whole: list[notebook.Cell] = []
    cells, fault = notebook.cells(text)
    size, partial = 0, False
    for cell in cells:
        size += len(cell.text)
        if size > 2 * MAX_PARSED:
            fault = f"not read from cell {cell.number} on: over the limit"
            partial = True
            break
        spots += cell.placed(_shell(cell.commands).spots if cell.commands else ())
        if cell.kind == "file":
            finder = finder_of(cell.file)
            spots += cell.placed((finder.find if finder else _text)(cell.text).spots)
        elif cell.kind != "code":
            spots += cell.placed(_markdown(cell.text).spots)
        elif isinstance(told := python.parse(cell.text), str):
            faults.append(f"cell {cell.number}: {told}")
            spots += cell.placed(_code(cell.text).spots)
        else:
            whole.append(cell)
    module = notebook.together(whole)
    spots += module.placed(_python(module.text).spots)
    return Found(tuple(spots), fault or "; ".join(faults[:5]) or None, partial=partial)


def _named(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.DOTALL)


FINDERS: Final = (
    Finder(Form.PYTHON, _named(r".*\.(py|pyi|pyw|smk)|(.*/)?(snakefile|sconstruct)"), _python),
    Finder(Form.NOTEBOOK, _named(r".*\.ipynb"), _notebook),
    Finder(
        Form.REQUIREMENTS,
        _named(r"(.*/)?(requirements|constraints)[\w.\-]*\.(txt|in)"),
        _requirements,
    ),
    Finder(
        Form.DOCKERFILE,
        _named(
            r"(.*/)?((docker|container)file([.\-][\w.\-]*)?|[\w.\-]+\.(dockerfile|containerfile))"
        ),
        _dockerfile,
    ),
    Finder(
        Form.MODELFILE, _named(r"(.*/)?(modelfile([.\-][\w.\-]*)?|[\w.\-]+\.modelfile)"), _modelfile
    ),
    Finder(
        Form.YAML,
        _named(
            r".*\.(ya?ml|ya?ml\.(example|sample|template|tmpl|tpl|j2)|cff)|(.*/)?(mlmodel|[\w\-]*_ya?ml)"
        ),
        _tree(read_yaml),
    ),
    Finder(Form.TOML, _named(r".*\.toml(\.example)?|(.*/)?pipfile"), _tree(read_toml)),
    Finder(Form.JSON, _named(r".*\.(json|jsonc|json5|webmanifest)"), _tree(read_json)),
    Finder(
        Form.ENV,
        _named(
            r"(.*/)?(\.env[\w.\-]*|[\w.\-]*\.env([.\-][\w.\-]+)?|\.?env[._\-](example|sample|template))"
        ),
        _env,
    ),
    Finder(Form.ENV, _named(r".*\.(ini|cfg|conf|properties|tfvars|service|envrc)"), _env),
    Finder(
        Form.SHELL,
        _named(r".*\.(ps1|psm1|mk|mak)|(.*/)?((gnu)?makefile([.\-][\w.\-]*)?|justfile)"),
        _spaced,
    ),
    Finder(
        Form.SHELL,
        _named(r".*\.(sh|bash|zsh|fish|ksh|bat|cmd|sbatch|slurm|pbs)|(.*/)?(procfile)"),
        _shell,
    ),
    Finder(Form.MARKDOWN_PROSE, _named(r".*\.(md|mdx|markdown|qmd|rmd)"), _markdown),
    Finder(
        Form.CODE,
        _named(
            r".*\.([cm]?[jt]sx?|vue|svelte|go|rs|java|kt|scala|swift|cs|rb|php|lua|dart|c|cc|cpp|cxx|h|hpp|cu|m|mm|tf|hcl|jl|r|ex|exs|nix|groovy|bzl|pyx|mojo|zig|star)|(.*/)?(jenkinsfile|tiltfile|vagrantfile)"
        ),
        _code,
    ),
    Finder(
        Form.TEXT,
        _named(r"(.*/)?[\w\-]*(models?|checkpoints?|weights|loras?)[\w\-]*\.(txt|list|lst)"),
        _list,
    ),
    Finder(Form.TEXT, _named(r".*\.(html?|xhtml)"), _html),
    Finder(
        Form.TEXT,
        _named(
            r".*\.(txt|rst|adoc|tex|org|jinja2?|j2|tmpl|tpl|gotmpl|jsonl|ndjson|xml)|(.*/)?(readme|notice)"
        ),
        _text,
    ),
)
"""The finders, in the order in which their patterns are tried."""


def finder_of(path: str) -> Finder | None:
    """Return the finder for a file, by its path relative to the root; None where none reads it."""
    folded = path.casefold()
    return next((finder for finder in FINDERS if finder.names.fullmatch(folded)), None)


_INTERPRETER: Final = re.compile(rb"#![^\n]{0,200}?\b(?:(python)[\d.]*|(?:ba|z|k|da)?sh)\b")


def finder_for_program(head: bytes) -> Finder | None:
    """Return the finder for a file without an ending, by the interpreter that its start names."""
    found = _INTERPRETER.match(head)
    return finder_of("a.py" if found[1] else "a.sh") if found else None
