"""The word lists of a language as they are when they have been read: kept in one file beside them.

Reading them takes a third of the time that one licence takes. So the wheel carries what comes of
it, made when it is built (`hatch_build.py`); a checkout that was never installed does without. What
was made of other lists, or by other code, is not taken: `_digest` tells.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import modellic.branches
from modellic.extract.words.lexicon import Entry, Meaning
from modellic.extract.words.pattern import Need, Pattern
from modellic.extract.words.word_lists import lists_of, read_lists

_NAME: Final = "ready.json"


def make_ready(grammars: Path) -> None:
    """Write what the word lists of every language below a folder say into a file beside them.

    Raises `DataError` where a list is broken; where nothing can be written nothing is.
    """
    for folder in sorted(grammars.iterdir()):
        if lists := lists_of(folder):
            form = _form(read_lists(lists)) | {"digest": _digest(lists)}
            draft = folder / f"{_NAME}.{uuid.uuid4().hex[:8]}.incomplete"
            with contextlib.suppress(OSError):
                draft.write_text(
                    json.dumps(form, ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
                )
                draft.replace(folder / _NAME)


def ready(lists: Sequence[Path]) -> list[Entry] | None:
    """Return what the word lists of a language say, None where that was not made of just these."""
    try:
        form = json.loads((lists[0].parent / _NAME).read_text(encoding="utf-8"))
        return _entries(form) if form["digest"] == _digest(lists) else None
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None


def _form(entries: Iterable[Entry]) -> dict[str, Any]:
    """Return phrases in the form of JSON: sets of words are many, most of them in many phrases."""
    sets: dict[frozenset[str], int] = {}

    def number(words: frozenset[str]) -> int:
        return sets.setdefault(words, len(sets))

    rows = [
        [
            entry.meaning.kind,
            entry.meaning.value,
            entry.meaning.options,
            entry.place,
            entry.pattern.regex,
            number(entry.pattern.first_words),
            number(entry.pattern.second_words),
            [[number(n.words), n.within, n.apart] for n in entry.pattern.needs],
        ]
        for entry in entries
    ]
    return {"sets": [sorted(words) for words in sets], "phrases": rows}


def _entries(form: dict[str, Any]) -> list[Entry]:
    sets = [frozenset(words) for words in form["sets"]]
    meanings: dict[Meaning, Meaning] = {}
    found = []
    for kind, value, options, place, regex, first, second, needs in form["phrases"]:
        meaning = Meaning(kind, value, tuple((name, said) for name, said in options))
        needed = tuple([Need(sets[words], within, apart) for words, within, apart in needs])
        pattern = Pattern(regex, sets[first], sets[second], needed)
        found.append(Entry(meanings.setdefault(meaning, meaning), pattern, place))
    return found


def _digest(lists: Iterable[Path]) -> str:
    """Return what tells apart all that reading depends on: the lists, and the code."""
    digest = hashlib.sha256()
    code = (Path(modellic.branches.__file__), *sorted(Path(__file__).parent.glob("*.py")))
    for path in (*lists, *code):
        digest.update(f"{path.name}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
