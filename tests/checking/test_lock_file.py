"""modellic.lock as a file: what comes back, what is refused, and how it merges."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import subprocess
import tempfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkout import Checkout
from modellic.checking.lock import (
    Lock,
    Locked,
    LockedAncestor,
    LockedFile,
    is_lock,
    read_lock,
    same,
    written,
)
from modellic.errors import UsageError
from modellic.extract import Unparsed
from modellic.finding import Claim, Place
from modellic.kinds import LICENSE_UNNAMED, NO_LICENSE
from modellic.policies import License
from modellic.rules import (
    AllOf,
    Duty,
    Evidence,
    InUse,
    Metric,
    Operator,
    Period,
    Prohibition,
    Rank,
    Rule,
    Threshold,
    Use,
)
from modellic.sources.snapshot import Problem, ProblemKind, Role
from modellic.subjects import Facts, HeldRule

SHA = "5" * 64
COMMIT = "c" * 40
GAP = Problem(ProblemKind.GATED, "USE_POLICY.md", "gated", "ask for access")
REVENUE = Threshold(
    Metric.REVENUE, Operator.GT, Decimal("20000000.5"), "USD", Period.MONTH, attributable=True
)
WORDS = Evidence((), ((22, 24),), 'say "Otter"\n— on the page', "LICENSE", SHA)
FACTS = Facts(
    names=("otter/New", "otter/Otter-7B"),
    rules=(
        HeldRule(
            Rule(
                Duty.DISPLAY_ATTRIBUTION,
                WORDS,
                AllOf((InUse(Use.COMMERCIAL), REVENUE)),
                ("Otter", "Otter 2"),
                ("user-interface",),
            )
        ),
        HeldRule(
            Rule(Prohibition.RESTRICTED_USE, WORDS, fields=("military",)),
            inherited_from=("elk/Elk",),
        ),
        HeldRule(
            Rule(
                Duty.PAY_ROYALTY,
                Evidence((), (), "", "", SHA, rank=Rank.RECORD, verified="2026-02-03"),
                contact="a@b.example",
                rate="5 %",
            )
        ),
    ),
    unparsed=(Unparsed((0, 0), (7, 8), "Otters shall not be fed.", "elk/Elk/LICENSE"),),
    problems=(GAP,),
    claims=(
        Claim(LICENSE_UNNAMED, "no name", Place("README.md", ((2, 2),))),
        Claim(NO_LICENSE, "nothing", explains=GAP),
    ),
    licenses=(License("MIT", "permissive"), License("otter-1")),
    released={SHA: datetime.date(2025, 7, 23)},
)
OTTER = Locked(
    id="otter/Otter-7B",
    asked=None,
    revision=COMMIT,
    license="Otter License 1",
    date=datetime.date(2026, 3, 1),
    files=(LockedFile("LICENSE", Role.LICENSE, SHA),),
    ancestors=(LockedAncestor("elk/Elk", COMMIT), LockedAncestor("gnu/Gnu", None)),
    facts=FACTS,
)
ELK = replace(OTTER, id="elk/Elk", facts=Facts(("elk/Elk",)), files=(), ancestors=())


def stored(folder: Path, text: str) -> Path:
    path = folder / "modellic.lock"
    path.write_text(text, encoding="utf-8")
    return path


def read(folder: Path, text: str) -> Lock:
    return read_lock(stored(folder, text))


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    pinned = replace(OTTER, asked="v2")
    lock = read(tmp_path, written([OTTER, pinned, ELK]))
    assert lock.models[OTTER.key] == OTTER
    assert lock.models[pinned.key] == pinned
    assert lock.models["elk/elk", None] == ELK
    assert lock.others(OTTER.key) == [pinned]


def test_the_order_of_models_does_not_matter() -> None:
    assert written([OTTER, ELK]) == written([ELK, OTTER])


def test_only_the_day_is_no_difference() -> None:
    assert same(OTTER, replace(OTTER, date=datetime.date(2027, 1, 1)))
    assert not same(OTTER, replace(OTTER, revision="d" * 40))
    assert not same(OTTER, replace(OTTER, facts=replace(FACTS, rules=FACTS.rules[:1])))


def test_every_line_is_short_of_nothing_and_names_its_model() -> None:
    head, *lines = written([OTTER]).splitlines()
    assert head == '{"modellic-lock": 1}'
    assert all(line.startswith('{"model": "otter/Otter-7B", ') for line in lines)


GOOD = written([ELK, OTTER])
LINES = GOOD.splitlines(keepends=True)


@pytest.mark.parametrize(
    ("text", "line", "complaint"),
    [
        ("", 1, "is no lock of modellic"),
        ("[package]\nname = 'x'\n", 1, "is no lock of modellic"),
        ('{"modellic-lock": "1"}\n', 1, "is no lock of modellic"),
        ('{"modellic-lock": 2}\n', 1, "version 2, and this modellic reads version 1"),
        (GOOD + "<<<<<<< HEAD\n", len(LINES) + 1, "is a conflict of a merge"),
        (GOOD + "otter\n", len(LINES) + 1, "is no line of a lock"),
        (GOOD + "[1]\n", len(LINES) + 1, "is no line of a lock"),
        (GOOD + '{"model": 3}\n', len(LINES) + 1, "is no line of a lock"),
        (GOOD + "[" * 100_000, len(LINES) + 1, "is no line of a lock"),
        ("".join(LINES[:-1]), 3, "lines of otter/Otter-7B are not as `modellic lock` wrote"),
        ("".join([*LINES[:2], *LINES[3:]]), 3, "lines of otter/Otter-7B are not as"),
        (GOOD.replace("20000000.5", "99000000"), 3, "lines of otter/Otter-7B are not as"),
        (
            GOOD + LINES[2].replace(COMMIT, "d" * 40),
            len(LINES) + 1,
            "otter/Otter-7B is there twice",
        ),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)
def test_what_is_no_lock_is_said_with_its_line(
    text: str, line: int, complaint: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=complaint) as raised:
        read(tmp_path, text)
    assert raised.value.where == f"{tmp_path / 'modellic.lock'}:{line}"
    assert raised.value.hint


def test_a_broken_lock_is_still_a_lock(tmp_path: Path) -> None:
    assert is_lock(stored(tmp_path, "".join(LINES[:-1])))
    assert not is_lock(stored(tmp_path, "[package]\n"))


@given(st.data())
def test_no_edit_of_a_line_goes_unseen(data: st.DataObject) -> None:
    """A line that is lost, or a character that is another: read as before, or refused."""
    number = data.draw(st.integers(1, len(LINES) - 1))
    line = LINES[number].rstrip("\n")
    at = data.draw(st.integers(0, len(line) - 1))
    changed = line[:at] + data.draw(st.sampled_from(["", "x", '"', "0"])) + line[at + 1 :]
    text = "".join([*LINES[:number], f"{changed}\n", *LINES[number + 1 :]])
    with tempfile.TemporaryDirectory() as folder:
        try:
            models = read(Path(folder), text).models
        except UsageError:
            models = {}
    kept = {model.id: model for model in models.values()}
    for model in (ELK, OTTER):
        found = kept.get(model.id)
        # The head is what a person may edit; what a judgement stands on is not.
        assert found is None or number <= 2 or found.facts.rules == model.facts.rules


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@given(st.data())
def test_a_lock_that_somebody_forged_is_read_or_refused(data: st.DataObject) -> None:
    """Any value in place of any other, with the digest made right again."""
    forms = [json.loads(line) for line in written([OTTER]).splitlines()[1:]]
    number = data.draw(st.integers(0, len(forms) - 1))
    place = forms[number]
    key = data.draw(st.sampled_from(sorted(place)))
    while isinstance(place[key], dict) and place[key] and data.draw(st.booleans()):
        place = place[key]
        key = data.draw(st.sampled_from(sorted(place)))
    place[key] = data.draw(VALUES)
    lines = [json.dumps(form, separators=(", ", ": ")) for form in forms]
    if number:
        digest = hashlib.sha256("\n".join(dict.fromkeys(lines[1:])).encode()).hexdigest()[:16]
        lines[0] = json.dumps(forms[0] | {"lines": digest})
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(UsageError):
        read(Path(folder), "\n".join(['{"modellic-lock": 1}', *lines]) + "\n")


def test_two_branches_that_add_models_merge(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    clone.commit({"modellic.lock": written([OTTER])})
    clone.git("switch", "--quiet", "--create", "one")
    aardvark = replace(ELK, id="aardvark/A", facts=Facts(("aardvark/A",)))
    clone.commit({"modellic.lock": written([aardvark, OTTER])})
    clone.git("switch", "--quiet", "main")
    zebra = replace(ELK, id="zebra/Z", facts=Facts(("zebra/Z",)))
    clone.commit({"modellic.lock": written([OTTER, zebra])})
    clone.git("merge", "--quiet", "one")
    text = (tmp_path / "modellic.lock").read_text("utf-8")
    assert text == written([aardvark, OTTER, zebra])


def test_a_conflict_is_seen(tmp_path: Path) -> None:
    clone = Checkout(tmp_path)
    clone.commit({"modellic.lock": written([OTTER])})
    clone.git("switch", "--quiet", "--create", "one")
    clone.commit({"modellic.lock": written([replace(OTTER, revision="d" * 40)])})
    clone.git("switch", "--quiet", "main")
    clone.commit({"modellic.lock": written([replace(OTTER, revision="e" * 40)])})
    with pytest.raises(subprocess.CalledProcessError):
        clone.git("merge", "--quiet", "one")
    with pytest.raises(UsageError, match="conflict of a merge"):
        read_lock(tmp_path / "modellic.lock")


def test_line_feeds_of_windows(tmp_path: Path) -> None:
    path = tmp_path / "modellic.lock"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert read_lock(path).models.keys() == {ELK.key, OTTER.key}
