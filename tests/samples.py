"""Reports made by hand, one for each thing that a report can have to say."""

from __future__ import annotations

import datetime
from dataclasses import replace
from decimal import Decimal

from modellic.card import Declared
from modellic.evaluate import Branch, Judgement, Leaf, Status
from modellic.extract import Unparsed
from modellic.finding import Finding, Place
from modellic.identify import Identification, Passage
from modellic.kinds import Severity
from modellic.quantities import Interval, Quantity, Truth
from modellic.report import (
    AncestorReport,
    CompanyReport,
    DatasetReport,
    DriftReport,
    FileReport,
    JudgedRule,
    LineageReport,
    NamedBy,
    Outcome,
    RecordReport,
    Report,
    Standing,
    TargetError,
    TargetReport,
)
from modellic.rules import (
    AllOf,
    Duty,
    Evidence,
    InUse,
    Metric,
    Operator,
    Prohibition,
    Rank,
    Rule,
    Threshold,
    Use,
    Whose,
)
from modellic.sources import Problem, ProblemKind, Role
from modellic.wording import sentence

SHA256 = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"
REVISION = "0123456789abcdef0123456789abcdef01234567"
LONG = "otter/" + "Otter-of-the-long-river" * 8
"""A name that no phone is wide enough for."""
CLAUSE = (
    "Whoever sells a service with this model to more than one million people each\n"
    "month shall put the word “Otter” where all of them can read it, on the first\n"
    "page, in letters no smaller than those around it."
)
NOTICE = "Copies of the model keep this page and the names of its makers."

MANY_USERS = Threshold(
    Metric.MONTHLY_ACTIVE_USERS, Operator.GT, Decimal(1_000_000), of=Whose.PRODUCT
)


def evidence(quote: str, first: int, last: int, file: str = "LICENSE") -> Evidence:
    return Evidence(
        spans=((first * 80, first * 80 + len(quote)),),
        lines=((first, last),),
        quote=quote,
        file=file,
        sha256=SHA256,
        revision=REVISION,
    )


def judged(rule: Rule, *judgements: Judgement, also: tuple[Evidence, ...] = ()) -> JudgedRule:
    return JudgedRule(rule, sentence(rule), judgements, also)


def leaf(truth: Truth, users: int | None, clause: str) -> Leaf:
    known = None if users is None else Quantity(Interval.point(Decimal(users)))
    keys = () if users is None else ("products.chat.monthly-active-users",)
    return Leaf(
        MANY_USERS, truth, "chat's monthly active users", clause, known, keys, "more than 1M"
    )


DISPLAY = Rule(
    Duty.DISPLAY_ATTRIBUTION,
    evidence(CLAUSE, 22, 24),
    AllOf((InUse(Use.COMMERCIAL), MANY_USERS)),
    text=("Otter",),
    place=("user-interface",),
)
RETAIN = Rule(Duty.RETAIN_NOTICES, evidence(NOTICE, 9, 9), InUse(Use.DISTRIBUTE))
TRADEMARK = Rule(
    Prohibition.USE_TRADEMARK, evidence("Our otter and our name stay with us.", 12, 12)
)

BINDS = Judgement(
    Status.TRIGGERED,
    "chat has 3M monthly active users, more than 1M",
    "chat",
    Branch(
        "all",
        Truth.TRUE,
        (
            Leaf(InUse(Use.COMMERCIAL), Truth.TRUE, "whether", "chat is sold"),
            leaf(Truth.TRUE, 3_000_000, "chat has 3M monthly active users, more than 1M"),
        ),
    ),
)
CLEAR = Judgement(
    Status.CLEAR,
    "tool has 20 monthly active users, not more than 1M",
    "tool",
    leaf(Truth.FALSE, 20, "tool has 20 monthly active users, not more than 1M"),
)
UNKNOWN = Judgement(
    Status.UNKNOWN,
    "not known: the product's monthly active users",
    None,
    leaf(Truth.UNKNOWN, None, "the product's monthly active users"),
    ("the product's monthly active users",),
)
UNKNOWN_USE = Judgement(
    Status.UNKNOWN,
    "not known: whether the product distributes the model",
    missing=("whether the product distributes the model",),
)
ALWAYS = Judgement(Status.TRIGGERED, "holds whenever the licence is relied on", standing=True)

MODIFIED = Identification(
    nearest="MIT",
    base="MIT",
    modified=True,
    coverage=1.0,
    added=(Passage((1760, 1960), (22, 24), 42),),
    nearest_label="MIT",
)
FILE = FileReport(
    "LICENSE", Role.LICENSE, SHA256, "en", MODIFIED, same_as=("LICENSE.md",), added=(CLAUSE,)
)
DECLARED = Declared("other", "modified-mit", "LICENSE", "README.md", 4)


def target(**parts: object) -> TargetReport:
    """A repository of the hub whose three rules are judged without figures."""
    given: dict[str, object] = {
        "target": "otter/Otter-7B",
        "id": "otter/Otter-7B",
        "outcome": Outcome.CLEAN,
        "source": "hub",
        "revision": REVISION,
        "declared": (DECLARED,),
        "files": (FILE,),
        "rules": (
            judged(RETAIN, UNKNOWN_USE, also=(evidence(NOTICE, 3, 3, "USE_POLICY.md"),)),
            judged(TRADEMARK, ALWAYS),
            judged(DISPLAY, UNKNOWN),
        ),
    }
    return TargetReport(**(given | parts))  # type: ignore[arg-type]


def report(*targets: TargetReport, company: CompanyReport | None = None) -> Report:
    return Report(targets, "0.1.0", company, datetime.date(2026, 3, 1))


COMPANY = CompanyReport("Example Ltd", "modellic.toml", ("chat", "tool"))

WITHOUT_FIGURES = report(target())

TRIGGERED = report(
    target(
        outcome=Outcome.FINDINGS,
        rules=(judged(RETAIN, UNKNOWN_USE), judged(DISPLAY, BINDS, CLEAR)),
        findings=(
            Finding(
                "rule-triggered",
                Severity.ERROR,
                "display-attribution: chat has 3M monthly active users, more than 1M",
                Place("LICENSE", ((22, 24),)),
                "chat",
                fails=True,
            ),
        ),
    ),
    company=COMPANY,
)

CLEARED = report(target(rules=(judged(DISPLAY, CLEAR),)), company=COMPANY)

BY_RECORD = report(
    target(
        source="bundled",
        revision=None,
        declared=(),
        files=(),
        records=(RecordReport("otter-1", "Otter License 1", None, SHA256, "2026-02-03"),),
        rules=(
            judged(
                Rule(
                    DISPLAY.action,
                    Evidence(
                        spans=(),
                        lines=((22, 24),),
                        file="LICENSE",
                        sha256=SHA256,
                        rank=Rank.RECORD,
                        verified="2026-02-03",
                    ),
                    DISPLAY.when,
                    DISPLAY.text,
                ),
                UNKNOWN,
            ),
        ),
        problems=(
            Problem(
                ProblemKind.FALLBACK,
                "otter/Otter-7B",
                "the hub did not answer within 4 s; a bundled record answers",
                "scan again later",
                partial=False,
            ),
        ),
    )
)

PARTIAL = report(
    target(
        outcome=Outcome.FINDINGS,
        renamed_from="otter/Old-Otter",
        files=(
            FILE,
            FileReport("TERMS.txt", Role.LICENSE, SHA256, "und", understood=False),
            FileReport(
                "https://otter.example/terms",
                Role.LICENSE,
                SHA256,
                "en",
                Identification(),
                url="https://otter.example/terms",
                mutable=True,
            ),
        ),
        unparsed=(
            Unparsed((10, 80), (7, 8), "Otters of the third kind\nshall not be fed.", "LICENSE"),
        ),
        problems=(
            Problem(
                ProblemKind.GATED,
                "USE_POLICY.md",
                "the repository is gated, and this token has no access",
                "ask for access on the model's page",
            ),
        ),
    )
)

NO_ANSWER = report(
    TargetReport(
        "otter/None",
        "otter/None",
        Outcome.UNRESOLVED,
        error=TargetError(
            "NotFoundError", "the hub has no such repository", "otter/None", "check the spelling"
        ),
    )
)

NOTHING_GRANTED = report(
    target(
        outcome=Outcome.FINDINGS,
        declared=(),
        files=(),
        rules=(),
        problems=(
            Problem(
                ProblemKind.NOT_FOUND,
                "otter/Otter-7B",
                "no licence text and no declared licence: nothing shows that any use is granted",
                "ask the author for a licence before using the model",
            ),
        ),
    )
)

MIT = Identification(license_id="MIT", nearest="MIT", base="MIT", coverage=1.0, license_label="MIT")
ANCESTOR = AncestorReport(
    id="beaver/Beaver-7B",
    depth=1,
    standing=Standing.READ,
    named_by=(NamedBy("otter/Otter-7B", "README.md", 5, "finetune"),),
    revision=REVISION,
    source="hub",
    url="https://hub.example/beaver/Beaver-7B",
    declared=(replace(DECLARED, name="beaver-license"),),
    files=(replace(FILE, same_as=()),),
    unparsed=(Unparsed((10, 80), (7, 8), "Beavers shall not be fed.", "LICENSE"),),
)
DERIVED = report(
    target(
        outcome=Outcome.FINDINGS,
        declared=(replace(DECLARED, tag="mit", name=None, link=None),),
        files=(replace(FILE, identification=MIT, same_as=(), added=()),),
        rules=(
            judged(RETAIN, UNKNOWN_USE),
            replace(judged(DISPLAY, UNKNOWN), inherited_from=("beaver/Beaver-7B", "elk/Elk")),
            replace(judged(TRADEMARK, ALWAYS), inherited_from=("elk/Elk",)),
        ),
        lineage=LineageReport(
            ancestors=(
                ANCESTOR,
                AncestorReport(
                    id="elk/Elk",
                    depth=2,
                    standing=Standing.RECORD,
                    named_by=(NamedBy("beaver/Beaver-7B", "config.json"),),
                    renamed_from="elk/Old",
                    records=(RecordReport("elk-1", "Elk License 1", None, SHA256, "2026-02-03"),),
                ),
                AncestorReport(
                    id="gnu/Gnu",
                    depth=2,
                    standing=Standing.UNKNOWN,
                    named_by=(NamedBy("beaver/Beaver-7B", "README.md", 6, "merge"),),
                ),
                replace(
                    ANCESTOR,
                    id="otter/Root",
                    depth=3,
                    standing=Standing.UNLICENSED,
                    files=(),
                    inherits=False,
                    unparsed=(),
                ),
            ),
            drift=(DriftReport("beaver/Beaver-7B", ((sentence(DISPLAY), DISPLAY),)),),
            datasets=(
                DatasetReport("fish/Fish", 9, True, REVISION, ("mit", "cc-by-4.0")),
                DatasetReport("fish/Roe", 9, True, REVISION, ("cc-by-nc-4.0",), True),
                DatasetReport("Pond", 9, why_unknown="the hub was not asked"),
            ),
        ),
        findings=(
            Finding(
                "derivative-name",
                Severity.WARNING,
                "the name of a model made from beaver/Beaver-7B must begin with “Beaver”",
                Place("beaver/Beaver-7B/LICENSE", ((3, 3),)),
            ),
            Finding(
                "license-drift",
                Severity.ERROR,
                "the licence (mit) drops 1 term of beaver/Beaver-7B: display “Otter”",
                Place("README.md", ((4, 4),)),
                fails=True,
            ),
        ),
    )
)

SEVERAL = report(*TRIGGERED.targets, *BY_RECORD.targets, *NO_ANSWER.targets, company=COMPANY)

ALL = {
    "without-figures": WITHOUT_FIGURES,
    "triggered": TRIGGERED,
    "cleared": CLEARED,
    "by-record": BY_RECORD,
    "partial": PARTIAL,
    "no-answer": NO_ANSWER,
    "nothing-granted": NOTHING_GRANTED,
    "derived": DERIVED,
    "several": SEVERAL,
}

HOSTILE = [
    ("\x1b[2J\x1b]0;owned\x07", r"\x1b[2J\x1b]0;owned\x07"),
    ("\x9b31m", r"\x9b31m"),
    ("safe\u202egnp.exe", r"safe\u202egnp.exe"),
    ("a\u200bb", r"a\u200bb"),
    ("[bold red]x[/] [link=https://evil.example]y[/link]", "[bold red]x[/]"),
    (":smiley:", ":smiley:"),
    ("one\r\x08\x08two", r"one \x08\x08two"),
    ("\U000e0041tag", r"\U000e0041tag"),
]


def everywhere(words: str) -> Report:
    """A report in which every string from outside is `words`."""
    rule = Rule(
        DISPLAY.action,
        replace(DISPLAY.evidence, quote=words, file=words),
        DISPLAY.when,
        text=(words,),
    )
    partial = PARTIAL.targets[0]
    target = replace(
        partial,
        target=words,
        id=words,
        source=words,
        revision=words,
        url=words,
        renamed_from=words,
        declared=(replace(DECLARED, tag=words, name=words, link=words, file=words),),
        files=(replace(FILE, path=words, same_as=(words,), added=(words,)),),
        rules=(
            judged(rule, replace(UNKNOWN, sentence=words)),
            replace(judged(rule, UNKNOWN), inherited_from=(words,)),
        ),
        lineage=_lineage_of(words),
        findings=(Finding(words, Severity.NOTE, words, Place(words)),),
        unparsed=(replace(partial.unparsed[0], quote=words, file=words),),
        problems=(replace(partial.problems[0], where=words + "!", what=words, hint=words),),
    )
    failed = NO_ANSWER.targets[0]
    assert failed.error is not None
    failure = replace(failed, error=replace(failed.error, what=words, hint=words))
    company = replace(COMPANY, name=words, path=words)
    return report(target, failure, company=company)


def _lineage_of(words: str) -> LineageReport:
    by = (NamedBy(words, words, 1, words),)
    ancestor = replace(ANCESTOR, id=words, named_by=by, files=(replace(FILE, path=words),))
    dataset = DatasetReport(words, 1, True, words, (words,), why_unknown=words)
    return LineageReport(ancestors=(ancestor,), datasets=(dataset,))
