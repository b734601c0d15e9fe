"""The texts of a snapshot, read: which licence each is, its rules, and what was not understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from modellic.catalog import Catalog
from modellic.errors import Fault, unless_at_fault
from modellic.extract.unparsed import Unparsed
from modellic.identify import Identification, identify, reviewed_rules
from modellic.report import FileReport
from modellic.rules import Evidence, Json, Rule
from modellic.sources.readings import Readings
from modellic.sources.snapshot import Problem, ProblemKind, Role, SourceFile
from modellic.text import Text
from modellic.wording import plural

if TYPE_CHECKING:
    from modellic.extract.extraction import Extracted

_RULE_ROLES = (Role.LICENSE, Role.GATED_PROMPT, Role.USE_POLICY)
_SHOWN = 6
"""Lines that a message names."""
_CUT = 8
"""A passage that is shorter by so many words than what it replaces leaves words out."""
# Between the parts of a quote that stand apart in the text.
_GAP = " […] "


@dataclass(frozen=True, slots=True)
class Texts:
    """What all texts of a snapshot say together."""

    files: tuple[FileReport, ...]
    rules: tuple[tuple[Rule, tuple[Evidence, ...]], ...]
    """Each rule once, with where else it is said."""
    unparsed: tuple[Unparsed, ...]
    problems: tuple[Problem, ...]
    notices: tuple[FileReport, ...] = ()
    """Files that licences ask to pass on (Apache-2.0, section 4(d)); no rules are read in them."""


@dataclass(slots=True)
class _Reading:
    revision: str | None
    catalog: Catalog
    readings: Readings | None = None
    files: dict[str, FileReport] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)
    unparsed: list[Unparsed] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def take(self, file: SourceFile) -> None:
        """Read one file, unless another with the same words was read before it."""
        text = Text.decode(file.content, file.path)
        if not text.lossless:
            self.problems.append(_not_text(file.path))
        words = _content(text)
        if twin := self.files.get(words):
            self.files[words] = replace(twin, same_as=(*twin.same_as, file.path))
            return
        self.files[words] = self._read(text, file)

    def _read(self, text: Text, file: SourceFile) -> FileReport:
        known = identify(text, self.catalog)
        about = FileReport(
            text.name,
            file.role,
            text.sha256,
            identification=known,
            url=file.url,
            mutable=file.mutable,
            added=tuple(text.quote(passage.span) for passage in known.added),
            content=text.source,
        )
        record = self.catalog.record(known.license_id) if known.license_id else None
        if known.exact and record is not None:
            self._add(text, reviewed_rules(text, record))
            return replace(about, language=record.language)
        return self._extract(text, about)

    def _extract(self, text: Text, about: FileReport) -> FileReport:
        said = unless_at_fault(lambda: self._said(text, about))
        if isinstance(said, Fault):
            self.problems.append(_fault(text.name, said.what))
            self.unparsed.append(replace(Unparsed.of(text, (0, len(text))), file=text.name))
            return replace(about, language="und", understood=False)
        self._add(text, said.rules)
        # A prompt may ask for no more than a name; a licence without a rule was not understood.
        needs_rules = about.role is not Role.GATED_PROMPT
        understood = bool(said.rules or not needs_rules) and said.language != "und"
        if not understood:
            self.problems.append(_not_understood(text.name, said.language))
        known = about.identification
        if known and known.modified and known.nearest and (lost := _lost(known)):
            self.problems.append(_missing(text.name, known.nearest_label, lost))
        self.unparsed += [replace(passage, file=text.name) for passage in said.unparsed]
        return replace(about, language=said.language, understood=understood)

    def _said(self, text: Text, about: FileReport) -> Said:
        """Return what a text says, from the store where that has it."""
        kept = self.readings.get(text.sha256) if self.readings else None
        if kept is not None and (known := said_from_json(kept)):
            return known
        said = _say(text, about, self.catalog)
        if self.readings:
            self.readings.put(text.sha256, said_to_json(said))
        return said

    def _add(self, text: Text, rules: Iterable[Rule]) -> None:
        self.rules += [located(rule, text, self.revision) for rule in rules]


def read_texts(
    files: Iterable[SourceFile],
    catalog: Catalog,
    revision: str | None,
    readings: Readings | None = None,
) -> Texts:
    """Read every file that can state rules, licences first. Raises nothing of a text's.

    `readings` has what was read before in texts of the same words.
    """
    reading = _Reading(revision, catalog, readings)
    files = tuple(files)
    wanted = [file for file in files if file.role in _RULE_ROLES]
    for file in sorted(wanted, key=lambda file: _RULE_ROLES.index(file.role)):
        reading.take(file)
    return Texts(
        files=tuple(reading.files.values()),
        rules=tuple(_once(reading.rules)),
        unparsed=tuple(reading.unparsed),
        problems=tuple(reading.problems),
        notices=tuple(_notice(file) for file in files if file.role is Role.NOTICE),
    )


def _notice(file: SourceFile) -> FileReport:
    """Return a file to pass on as it is. Old ones are in Latin-1, as which any bytes are read."""
    text = Text.decode(file.content, file.path)
    words = text.source if text.lossless else file.content.decode("latin-1")
    return FileReport(text.name, file.role, text.sha256, url=file.url, content=words)


# What a text says that is no known licence -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    """What the grammar reads in a text: its rules, and the passages that gave none in order."""

    language: str
    rules: tuple[Rule, ...]
    unparsed: tuple[Unparsed, ...]


def _say(text: Text, about: FileReport, catalog: Catalog) -> Said:
    from modellic.extract.extraction import extracted  # an exact text needs no grammar

    whole = extracted(text)
    found = whole.extraction
    odd = [*found.unparsed, *_unread(text, whole, about, catalog)]
    odd.sort(key=lambda passage: passage.span)
    return Said(found.language, found.rules, tuple(odd))


def _unread(
    text: Text, whole: Extracted, about: FileReport, catalog: Catalog
) -> tuple[Unparsed, ...]:
    """Return what gave no rule: in a known licence what was changed, elsewhere any sentence."""
    from modellic.extract.unread import unexplained, unread

    known = about.identification
    if known is None or not known.modified or known.nearest is None:
        return unread(text, whole) if whole.extraction.rules else ()
    changed = [passage.span for passage in known.added if not passage.heading]
    reviewed = [each.rule for each in catalog.record(known.nearest).rules]
    return unexplained(text, whole, changed, reviewed)


def said_to_json(said: Said) -> Json:
    """Return what a text says as JSON values."""
    passages = [[*p.span, *p.lines, p.quote] for p in said.unparsed]
    rules = [rule.to_json() for rule in said.rules]
    return {"language": said.language, "rules": rules, "unparsed": passages}


def said_from_json(form: Json) -> Said | None:
    """Read what a text says; None where the form is another."""
    try:
        rules = tuple(map(Rule.from_json, form["rules"]))
        return Said(form["language"], rules, tuple(_passages(form["unparsed"])))
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
        return None


def _passages(forms: Sequence[Sequence[Any]]) -> Iterator[Unparsed]:
    for a, b, c, d, quote in forms:
        yield Unparsed((a, b), (c, d), quote)


# Rules where they stand --------------------------------------------------------------------------


def located(rule: Rule, text: Text, revision: str | None) -> Rule:
    """Return the rule with evidence that a reader can follow: file, lines, words, digest."""
    spans = rule.evidence.spans
    evidence = replace(
        rule.evidence,
        lines=tuple(text.lines(span) for span in spans),
        quote=_GAP.join(text.quote(span) for span in spans),
        file=text.name,
        sha256=text.sha256,
        revision=revision,
    )
    return replace(rule, evidence=evidence)


_NOWHERE = Evidence(spans=())


def _once(rules: Iterable[Rule]) -> Iterator[tuple[Rule, tuple[Evidence, ...]]]:
    """Merge rules that say the same under the same condition; the first keeps its evidence."""
    places: dict[Rule, list[Evidence]] = {}
    for rule in rules:
        places.setdefault(replace(rule, evidence=_NOWHERE), []).append(rule.evidence)
    for rule, (first, *others) in places.items():
        yield replace(rule, evidence=first), tuple(others)


def _content(text: Text) -> str:
    """Return what a text says whatever its layout: nothing but white space is let go."""
    return " ".join(text.source.removeprefix("\ufeff").split())


def _lost(known: Identification) -> list[tuple[int, int]]:
    """Return the line and the number of the words of a known licence that a text lacks."""
    cut = [
        (passage.lines[0], passage.replaces - passage.words)
        for passage in known.added
        if passage.replaces - passage.words >= _CUT
    ]
    return sorted([*((gap.line, gap.words) for gap in known.missing), *cut])


def _missing(path: str, label: str, lost: Sequence[tuple[int, int]]) -> Problem:
    count = sum(words for _, words in lost)
    lines = ", ".join(str(line) for line in dict.fromkeys(line for line, _ in lost[:_SHOWN]))
    what = f"{plural(count, 'word')} of {label} missing near line {lines}"
    return Problem(
        ProblemKind.UNREADABLE,
        path,
        f"{what}: what the text says without them was not understood",
        f"compare it with the text of {label}",
    )


def _not_understood(path: str, language: str) -> Problem:
    what = "no known licence, and no rule was found in the text"
    if language == "und":
        what = "no known licence, and in no language that is understood here"
    return Problem(ProblemKind.UNREADABLE, path, what, "read the text yourself")


def _fault(path: str, what: str) -> Problem:
    return Problem(
        ProblemKind.UNREADABLE,
        path,
        f"{what}: nothing of the text was understood",
        "read the text yourself, and please report it, with the text",
    )


def _not_text(path: str) -> Problem:
    return Problem(
        ProblemKind.UNREADABLE,
        path,
        "the file holds bytes that are no UTF-8 text; they were passed over",
        "read the file, and save it as UTF-8",
    )
