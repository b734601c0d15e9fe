"""One finder a kind of file, and the list of them: `FINDERS`. A new kind is a line there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from modellic.references import code, ids, notebook, python, settings, shell
from modellic.references.json_tree import read_json
from modellic.references.markdown import find_markdown
from modellic.references.mentions import Lines, mentions
from modellic.references.nodes import Node
from modellic.references.python_hint import worth_parsing
from modellic.references.reference import Form, Kind, Spot
from modellic.references.toml_tree import read_toml
from modellic.references.yaml_tree import read_yaml


@dataclass(frozen=True, slots=True)
class Found:
    """What a finder found in one text, and what was wrong with the text, if anything."""

    spots: tuple[Spot, ...]
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Finder:
    """How one kind of file is read. `names` is matched with the whole path in lower case."""

    form: Form
    names: re.Pattern[str]
    find: Callable[[str], Found]


def _with_mentions(text: str, spots: Iterator[Spot], fault: str | None = None) -> Found:
    kept = tuple(spots)
    return Found((*kept, *mentions(Lines(text), kept)), fault)


def _python(text: str) -> Found:
    if not worth_parsing(text):
        return _text(text)
    tree = python.parse(text)
    if isinstance(tree, str):
        return _with_mentions(text, code.loaded(text), tree)
    return _with_mentions(text, python.loaded(tree, text))


def _tree(read: Callable[[str], tuple[list[Node], str | None]]) -> Callable[[str], Found]:
    def find(text: str) -> Found:
        roots, fault = read(text)
        return _with_mentions(text, settings.loaded(roots), fault)

    return find


def _shell(text: str) -> Found:
    return _with_mentions(text, shell.script(text))


def _code(text: str) -> Found:
    return _with_mentions(text, code.loaded(text))


def _text(text: str) -> Found:
    return _with_mentions(text, iter(()))


def _requirements(text: str) -> Found:
    return _with_mentions(text, _addresses(text))


def _addresses(text: str) -> Iterator[Spot]:
    """Yield the addresses of files of the hub that stand outside comments."""
    lines = Lines(text)
    for found in ids.HUB_ADDRESS.finditer(text):
        line, column = lines.place(found.start("id"))
        commented = "#" in lines.line(line)[: column - 1].split("://")[0]
        if not commented and (hub := ids.from_address(found)):
            yield Spot(line, column, hub.name, hub.kind or Kind.MODEL, hub.revision)


_ENV_LINE: Final = re.compile(r"^[ \t]*(?:export[ \t]+)?[\w.\-]+[ \t]*[=:][^\n]*$", re.MULTILINE)


def _env(text: str) -> Found:
    return _with_mentions(text, _env_lines(text))


def _env_lines(text: str) -> Iterator[Spot]:
    lines = Lines(text)
    for found in _ENV_LINE.finditer(text):
        line, _ = lines.place(found.start())
        yield from shell.script(re.sub(r"[ \t]*=[ \t]*", "=", found[0], count=1), line)


_INSTRUCTION: Final = re.compile(r"^[ \t]*([A-Za-z]+)[ \t]+((?:\\[ \t]*\n|[^\n])*)", re.MULTILINE)


def _dockerfile(text: str) -> Found:
    return _with_mentions(text, _instructions(text))


def _instructions(text: str) -> Iterator[Spot]:
    lines = Lines(text)
    for found in _INSTRUCTION.finditer(text):
        line, column = lines.place(found.start(2))
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
    for cell in cells:
        spots += cell.placed(_shell(cell.commands).spots if cell.commands else ())
        if cell.kind != "code":
            spots += cell.placed(_markdown(cell.text).spots)
        elif isinstance(told := python.parse(cell.text), str):
            faults.append(f"cell {cell.number}: {told}")
            spots += cell.placed(_code(cell.text).spots)
        else:
            whole.append(cell)
    module = notebook.together(whole)
    spots += module.placed(_python(module.text).spots)
    return Found(tuple(spots), fault or "; ".join(faults[:5]) or None)


def _named(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.DOTALL)


FINDERS: Final = (
    Finder(Form.PYTHON, _named(r".*\.(py|pyi|pyw)"), _python),
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
        _named(r".*\.(ya?ml|ya?ml\.(example|sample|template|tmpl|tpl|j2)|cff)|(.*/)?mlmodel"),
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
    Finder(Form.ENV, _named(r".*\.(ini|cfg|conf|properties|tfvars)"), _env),
    Finder(
        Form.SHELL,
        _named(
            r".*\.(sh|bash|zsh|fish|ksh|bat|cmd|ps1|sbatch|slurm|pbs)|(.*/)?([gm]akefile|justfile|procfile|[\w.\-]+\.mk)"
        ),
        _shell,
    ),
    Finder(Form.MARKDOWN_PROSE, _named(r".*\.(md|mdx|markdown|qmd|rmd)"), _markdown),
    Finder(
        Form.CODE,
        _named(
            r".*\.([cm]?[jt]sx?|vue|svelte|go|rs|java|kt|scala|swift|cs|rb|php|lua|dart|c|cc|cpp|cxx|h|hpp|cu|m|mm|tf|hcl|jl|r|ex|exs|nix|groovy|bzl|pyx)"
        ),
        _code,
    ),
    Finder(
        Form.TEXT,
        _named(
            r".*\.(txt|rst|adoc|html?|tex|org|jinja2?|j2|tmpl|tpl|gotmpl|jsonl|ndjson|xml)|(.*/)?(readme|notice)"
        ),
        _text,
    ),
)
"""The finders, in the order in which their patterns are tried."""


def finder_of(path: str) -> Finder | None:
    """Return the finder for a file, by its path relative to the root; None where none reads it."""
    folded = path.casefold()
    return next((finder for finder in FINDERS if finder.names.fullmatch(folded)), None)
