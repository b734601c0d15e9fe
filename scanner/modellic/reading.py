"""One model, read: what its card declares, what its texts say, and which records stand in.

Targets and their base models are read the same way; a `Library` reads each model once in a run.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from modellic.card import Card, Declared, declared_by_weights, read_card
from modellic.catalog import Catalog, Family, NoLicense, Outline, Record, record_rules
from modellic.incorporated import unread_policies
from modellic.report import FileReport
from modellic.rules import Evidence, Rule
from modellic.sources import Settings, Target, open_target
from modellic.sources.readings import Readings
from modellic.sources.scope import is_beside
from modellic.sources.snapshot import Problem, ProblemKind, Role, Snapshot
from modellic.texts import Texts, read_texts
from modellic.wording import join


@dataclass(frozen=True, slots=True)
class Model:
    """A repository, folder or file, as far as licences are concerned.

    `records` speak where no licence text was read. `gaps` say that none was, and what stands
    in; `policies` which policies of use bind and were not read.
    """

    snapshot: Snapshot
    cards: tuple[Card, ...]
    declared: tuple[Declared, ...]
    texts: Texts
    records: tuple[Record, ...] = ()
    gaps: tuple[Problem, ...] = ()
    policies: tuple[Problem, ...] = ()

    @property
    def id(self) -> str:
        """The repository's id on the hub, or the path."""
        return self.snapshot.id

    @property
    def names(self) -> tuple[str, ...]:
        """The present id, and the old one where the repository was renamed.

        Of a path all the ways to write it that a company file may have: `model` and `./model`.
        """
        given, former = self.snapshot.id, self.snapshot.renamed_from
        is_path = self.snapshot.source == "folder" and self.snapshot.revision is None
        others = _same_paths(given) if is_path else ()
        return tuple(dict.fromkeys(filter(None, (given, former, *others))))

    @property
    def rules(self) -> tuple[tuple[Rule, tuple[Evidence, ...]], ...]:
        """Every rule once, with where else it is said: those of texts, then those of records."""
        told = (rule for record in self.records for rule in record_rules(record))
        return (*self.texts.rules, *((rule, ()) for rule in told))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was not read, each once."""
        missing = (*self.gaps, *self.policies)
        of_cards = (problem for card in self.cards for problem in card.problems)
        return tuple(
            dict.fromkeys((*self.snapshot.problems, *of_cards, *self.texts.problems, *missing))
        )

    @property
    def license_ids(self) -> frozenset[str]:
        """The known licences that it is under: of its licence texts, or of the records."""
        texts = (f.identification for f in self.texts.files if f.role in GRANTING)
        exact = {known.license_id for known in texts if known and known.license_id}
        return frozenset(exact | {record.id for record in self.records})

    @property
    def modified_from(self) -> frozenset[str]:
        """The known licences of which it has a changed text."""
        texts = (f.identification for f in self.texts.files if f.role in GRANTING)
        return frozenset(k.nearest for k in texts if k and k.modified and k.nearest)


def _same_paths(path: str) -> tuple[str, ...]:
    plain = os.path.normpath(path).replace(os.sep, "/")
    here = f"{Path.cwd().as_posix()}/"
    below = plain.removeprefix(here)  # a whole path into this folder, as the watch keeps it
    if below.startswith(("/", "..")):
        return (plain,)
    return tuple(dict.fromkeys((f"./{below}", below, plain)))


_MEMBERS = 4
"""How many licences of a family are named."""
GRANTING = frozenset({Role.LICENSE, Role.GATED_PROMPT})
"""Files that can grant rights. A use policy only takes away."""


def read_model(target: Target, settings: Settings, catalog: Catalog) -> Model:
    """Open a target and read it. Raises what `open_target` raises."""
    snapshot = open_target(target, settings)
    cards = tuple(read_card(f.content, f.path) for f in snapshot.files if f.role is Role.CARD)
    declared = tuple(_declared(cards, snapshot))
    readings = Readings.here() if snapshot.source in {"hub", "cache"} else None
    texts = read_texts(snapshot.files, catalog, snapshot.revision, readings)
    records, gaps = _stand_ins(snapshot, declared, texts, catalog)
    policies = tuple(unread_policies(snapshot, texts, records))
    return Model(snapshot, cards, declared, texts, tuple(records), tuple(gaps), policies)


def declared_records(declared: Declared, catalog: Catalog) -> tuple[Record, ...]:
    """Return the records that a declared licence means; several: any of them."""
    by_name = catalog.for_name(declared.name) if declared.name else ()
    return by_name or (catalog.for_tag(known_tag(declared.tag, catalog)) if declared.tag else ())


def known_tag(tag: str, catalog: Catalog) -> str:
    """Return the hub's tag that was meant: people also write `Apache 2.0` or `MIT License`."""
    dashed = re.sub(r"[\s_-]+", "-", tag.strip().casefold())
    forms = (tag, dashed, re.sub(r"-licen[cs]e(?=-|$)", "", dashed))
    return next((form for form in forms if catalog.meaning_of_tag(form) is not None), tag)


def _declared(cards: Iterable[Card], snapshot: Snapshot) -> Iterator[Declared]:
    """Yield each declaration once: those of cards, then those in headers of weights files."""
    seen = set()
    by_weights = [declared_by_weights(weights) for weights in snapshot.weights]
    for entry in [*(d for card in cards for d in card.declared), *by_weights]:
        if entry is not None and (words := (entry.tag, entry.name, entry.link)) not in seen:
            seen.add(words)
            yield entry


def _stand_ins(
    snapshot: Snapshot, declared: Collection[Declared], texts: Texts, catalog: Catalog
) -> tuple[list[Record], list[Problem]]:
    """Return the records that speak where no licence text was read, and what is missing."""
    if snapshot.records:
        return [catalog.record(id_) for id_ in snapshot.records], []
    files = [file for file in texts.files if file.role is Role.LICENSE]
    of_weights = [f for f in files if not all(map(is_beside, (f.path, *f.same_as)))]
    if not of_weights:
        unread = [entry for entry in declared if not _has_text(entry, files, catalog)]
        if files and declared and not unread:
            return [], []
    elif not (unread := _declared_besides(declared, files, catalog)):
        return [], []
    found = {r.id: r for entry in unread for r in declared_records(entry, catalog)}
    if _prompt_is_license(texts, found):
        return [], []
    whose = " of the weights" if files else ""
    return list(found.values()), [_no_text(snapshot.id, whose, unread, catalog)]


def _has_text(entry: Declared, files: Iterable[FileReport], catalog: Catalog) -> bool:
    """Tell whether one of the texts is the declared licence, or was made from it."""
    meant = {record.id for record in declared_records(entry, catalog)}
    return any(_is_one_of(file, meant) for file in files)


def _declared_besides(
    declared: Collection[Declared], files: Collection[FileReport], catalog: Catalog
) -> list[Declared]:
    """Return the declared licences whose text no file can be: each is that of another one."""
    lacking = [entry for entry in declared if not _has_text(entry, files, catalog)]
    others = [entry for entry in declared if entry not in lacking]
    meant = {record.id for entry in others for record in declared_records(entry, catalog)}
    taken = all(_is_one_of(file, meant) for file in files)
    means = (entry for entry in lacking if declared_records(entry, catalog))
    return list(means) if others and taken else []


def _is_one_of(file: FileReport, meant: Collection[str]) -> bool:
    known = file.identification
    if known is None:
        return False
    return known.license_id in meant or (known.modified and known.nearest in meant)


def _prompt_is_license(texts: Texts, declared: Collection[str]) -> bool:
    """Tell whether the gated prompt holds the licence itself, and does not only add to it."""
    prompts = [file for file in texts.files if file.role is Role.GATED_PROMPT]
    if any(
        p.identification and (p.identification.exact or p.identification.modified) for p in prompts
    ):
        return True
    stated = {rule.evidence.file for rule, _ in texts.rules}
    return not declared and any(prompt.path in stated for prompt in prompts)


def _no_text(where: str, whose: str, declared: Collection[Declared], catalog: Catalog) -> Problem:
    """Say that no licence text was read, and what the answer stands on instead."""
    records = {r.id: r for entry in declared for r in declared_records(entry, catalog)}.values()
    none = f"no licence text{whose} was read"
    unknown = dict.fromkeys(_not_known(entry, catalog) for entry in declared if entry.tag)
    if records:
        names = " or ".join(record.names[0] for record in records)
        what = f"{none}; the terms are those of {names}, which the card declares"
        hint = "the declaration is a claim: look for the text, or ask the author to add it"
    elif unknown:
        what = f"{none}, and {'; '.join(unknown)}"
        hint = "read the licence where the author publishes it, and scan its file"
    else:
        granted = "nothing shows that any use is granted"
        what = f"no licence text{whose} and no declared licence: {granted}"
        hint = "ask the author for a licence before using the model"
    return Problem(ProblemKind.NOT_FOUND, where, what, hint)


def _not_known(entry: Declared, catalog: Catalog) -> str:
    """Say why a declared licence gives no terms."""
    tag = entry.tag or ""
    match catalog.meaning_of_tag(known_tag(tag, catalog)):
        case Family(name, members):
            some = [*members[:_MEMBERS], *(["others"] if len(members) > _MEMBERS else [])]
            return f"{tag} ({name}) leaves open which is meant: {join(some, 'or')}"
        case Outline() as outline:
            return _outlined(tag, outline)
        case NoLicense(reason) if not entry.name:
            return f"{tag} names no licence: {reason}"
    return f"no record knows the declared licence ({entry.name or tag})"


def _outlined(tag: str, outline: Outline) -> str:
    """Say that the terms of a licence are unknown, and what was noted of it without them."""
    named = f"{tag} ({outline.names[0]}: {outline.text_url})"
    unknown = f"the terms of {named} are unknown: no record was checked against its whole text"
    noted = [note.what for note in outline.noted]
    return f"{unknown} (noted of it: {'; '.join(noted)})" if noted else unknown


@dataclass(slots=True)
class _Loan:
    """One model being read: whoever comes later waits for the first."""

    done: threading.Event = field(default_factory=threading.Event)
    model: Model | None = None
    error: Exception | None = None


class Library:
    """Reads each model of a run once, whoever asks for it; several threads may share it."""

    def __init__(
        self, catalog: Catalog, settings: Settings, read: Callable[..., Model] = read_model
    ) -> None:
        self.catalog = catalog
        self.settings = settings
        self._read = read
        self._loans: dict[tuple[str, str | None], _Loan] = {}
        self._lock = threading.Lock()

    def read(self, target: Target) -> Model:
        """Return the model of a target. Raises what reading it raised, to everybody who asks."""
        if target.repo_id is None:
            return self._read(target, self.settings, self.catalog)
        key = (target.repo_id.casefold(), target.revision)
        with self._lock:
            mine = key not in self._loans
            loan = self._loans.setdefault(key, _Loan())
        if mine:
            try:
                loan.model = self._read(target, self.settings, self.catalog)
            except Exception as error:  # noqa: BLE001  # raised below, to all who wait
                loan.error = error
            finally:
                loan.done.set()
        loan.done.wait()
        if loan.model is None:
            raise loan.error or RuntimeError("reading was interrupted")
        return loan.model
