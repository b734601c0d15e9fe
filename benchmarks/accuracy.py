"""How well `modellic parse` reads licences, as Markdown: the page docs/accuracy.md.

    python benchmarks/accuracy.py CORPUS > docs/accuracy.md

CORPUS is the folder of the labelled corpus: its scorer (score.py) and its texts (licenses/). The
first table is what the scorer prints; the second sets what the grammar reads in each text that a
record of known_licenses/ was verified against beside the record's reviewed rules.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from modellic.catalog import Catalog
from modellic.extract import extract
from modellic.identify import identify, reviewed_rules
from modellic.rules import AllOf, AnyOf, Condition, Rule, condition_to_json
from modellic.text import Text

_HEAD = """\
# Accuracy

How well the grammar reads licences. Measured, not promised: `python benchmarks/accuracy.py` makes
this page from a labelled corpus that is not part of the repository, and a test fails when the
page is out of date.

A text that is word for word one that a record was verified against does not depend on the grammar:
the record's reviewed rules stand. Everything else is as good as these figures, and what the
grammar does not understand is listed in every report.
"""
_UNSEEN = Path(__file__).with_name("accuracy_unseen.md")
"""What was measured by hand: lots of texts that nobody had read, sentences made for it, faults."""


def main(corpus: Path) -> None:
    """Print the page."""
    print(_HEAD)
    print("## Score on the labelled corpus\n")
    print("\n".join(score_table(corpus)))
    print(_UNSEEN.read_text(encoding="utf-8"))
    print("## Parsed beside reviewed rules\n")
    lines = list(differences(corpus / "licenses"))
    print(f"Texts of records in which the two differ ({len(lines)}):\n")
    print("| record | the grammar |\n| --- | --- |")
    print("\n".join(lines))


def score_table(corpus: Path) -> Iterator[str]:
    """Yield the scorer's figures as rows of a table."""
    command = f"{sys.executable} -m modellic parse --format jsonl"
    run = subprocess.run(
        [sys.executable, corpus / "score.py", corpus / "licenses", "--command", command, "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(run.stdout)
    yield "| figure | value |\n| --- | --- |"
    for name, value in figures.items():
        if name != "base":
            yield f"| {name} | {_shown(value)} |"


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    return ", ".join(value) or "none" if isinstance(value, list) else str(value)


def differences(texts: Path) -> Iterator[str]:
    """Yield a row for each text of a record whose parsed rules are not its reviewed ones."""
    catalog = Catalog.load()
    for path in sorted(texts.glob("*.txt")):
        text = Text.decode(path.read_bytes(), path.name)
        known = identify(text, catalog)
        if known.license_id is not None:
            reviewed = reviewed_rules(text, catalog.record(known.license_id))
            told = list(_told(reviewed, extract(text).rules))
            if told:
                yield f"| {known.license_id} | {'; '.join(told)} |"


def _told(reviewed: Iterable[Rule], parsed: Iterable[Rule]) -> Iterator[str]:
    """Yield in what two lists of rules differ: actions, then conditions of the same action."""
    wanted, found = list(reviewed), list(parsed)
    here, there = Counter(str(r.action) for r in wanted), Counter(str(r.action) for r in found)
    for word, more in (("misses", here - there), ("adds", there - here)):
        if names := sorted(more.elements()):
            yield f"{word} {', '.join(names)}"
    conditions = {(r.action, _in_order(r.when)) for r in found}
    agreed = {r.action for r in wanted if (r.action, _in_order(r.when)) in conditions}
    other = {action for action in here & there if action not in agreed}
    if other:
        yield f"another condition for {', '.join(sorted(other))}"


def _in_order(when: Condition | None) -> str:
    """Return a condition with its parts in one order, whatever the order of the text."""
    match when:
        case None:
            return "always"
        case AllOf(parts) | AnyOf(parts):
            return f"{type(when).__name__}({sorted(map(_in_order, parts))})"
        case _:
            return json.dumps(condition_to_json(when))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
