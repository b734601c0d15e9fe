"""The one list of all kinds of findings, and what each counts for.

`policy` raises those about rules and gaps, `modellic.findings` those about cards, licence files and
base models, `modellic.policies` those about the company's own policy and figures, and
`modellic.checking` those about a repository. docs/findings/ has a page for each id.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from modellic.company import FailOn


class Severity(StrEnum):
    """How much a finding matters: the levels of SARIF 2.1.0, section 3.27.10."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FindingKind:
    """A kind of finding. Where `fails_by` is in the policy's `fail-on`, it is an error.

    Otherwise it has `severity`, and fails nothing.
    """

    id: str
    about: str
    severity: Severity
    fails_by: FailOn | None = None


RULE_TRIGGERED = FindingKind(
    "rule-triggered",
    "a rule's condition is true for a product",
    Severity.WARNING,
    FailOn.TRIGGERED,
)
RULE_UNKNOWN = FindingKind(
    "rule-unknown",
    "what is known does not decide whether a rule binds",
    Severity.NOTE,
    FailOn.UNKNOWN,
)
RULE_STANDING = FindingKind(
    "rule-standing",
    "a rule without a condition holds whenever the licence is relied on",
    Severity.NOTE,
)
TEXT_NOT_UNDERSTOOD = FindingKind(
    "text-not-understood",
    "a sentence seems to bind and gave no rule",
    Severity.WARNING,
    FailOn.UNPARSED,
)
ANSWER_PARTIAL = FindingKind(
    "answer-partial",
    "something that belongs to the answer was not read",
    Severity.ERROR,
    FailOn.PARTIAL,
)
SOURCE_LIMITED = FindingKind(
    "source-limited",
    "something was not read as asked, and the answer lacks nothing by it",
    Severity.NOTE,
)

NO_LICENSE = FindingKind(
    "no-license",
    "neither a licence text nor a declared licence: nothing is granted",
    Severity.ERROR,
    FailOn.PARTIAL,
)
LICENSE_TEXT_MISSING = FindingKind(
    "license-text-missing",
    "a licence is declared whose text copies must carry, and the text is not there",
    Severity.ERROR,
    FailOn.PARTIAL,
)
LICENSE_CONTRADICTS_TEXT = FindingKind(
    "license-contradicts-text",
    "the declared licence is not that of the licence file",
    Severity.WARNING,
    FailOn.CONTRADICTION,
)
LICENSE_TEXT_MODIFIED = FindingKind(
    "license-text-modified",
    "the licence file differs from the known text of the declared licence",
    Severity.WARNING,
    FailOn.CONTRADICTION,
)
LICENSE_UNNAMED = FindingKind(
    "license-unnamed",
    "`license: other` without the name or the link that it needs",
    Severity.WARNING,
)
LICENSE_LINK_DEAD = FindingKind(
    "license-link-dead",
    "`license_link` leads to nothing",
    Severity.ERROR,
    FailOn.PARTIAL,
)
LICENSE_LINK_MUTABLE = FindingKind(
    "license-link-mutable",
    "`license_link` leads to a place that can change without a new revision",
    Severity.WARNING,
)
LICENSE_FILES_DISAGREE = FindingKind(
    "license-files-disagree",
    "several licence files are different licences",
    Severity.WARNING,
)
CARD_CONTRADICTS_LICENSE = FindingKind(
    "card-contradicts-license",
    "the text of the card says other than its declared licence",
    Severity.WARNING,
    FailOn.CONTRADICTION,
)
GATED_TERMS_ADDED = FindingKind(
    "gated-terms-added",
    "what a reader accepts before the download adds terms to the licence",
    Severity.WARNING,
)
USE_POLICY_MISSING = FindingKind(
    "use-policy-missing",
    "the licence refers to a use policy that is not there",
    Severity.ERROR,
    FailOn.PARTIAL,
)
ANCESTOR_UNKNOWN = FindingKind(
    "ancestor-unknown",
    "a base model, or a part of what it says, was not read",
    Severity.ERROR,
    FailOn.PARTIAL,
)
LICENSE_DRIFT = FindingKind(
    "license-drift",
    "the licence drops terms of a base model",
    Severity.WARNING,
    FailOn.DRIFT,
)
DERIVATIVE_NAME = FindingKind(
    "derivative-name",
    "the model's name is not what a base model's licence asks for",
    Severity.WARNING,
)
ATTRIBUTION_MISSING = FindingKind(
    "attribution-missing",
    "the card does not show what a base model's licence asks for",
    Severity.WARNING,
)
DATASET_NON_COMMERCIAL = FindingKind(
    "dataset-non-commercial",
    "the card names a training dataset that is licensed for non-commercial use only",
    Severity.WARNING,
)

RULE_MET = FindingKind(
    "rule-met",
    "a duty that binds is recorded as met",
    Severity.NOTE,
)
RULE_WAIVED = FindingKind(
    "rule-waived",
    "a rule that may bind is waived",
    Severity.NOTE,
)
RULE_ALLOWED = FindingKind(
    "rule-allowed",
    "the company's policy allows what a rule says",
    Severity.NOTE,
)
MODEL_ALLOWED = FindingKind(
    "model-allowed",
    "the company's policy allows a model",
    Severity.NOTE,
)
POLICY_WARNED = FindingKind(
    "policy-warned",
    "the company's policy warns of a model or a rule",
    Severity.WARNING,
)
POLICY_DENIED = FindingKind(
    "policy-denied",
    "the company's policy denies a model or a rule",
    Severity.ERROR,
    FailOn.DENIED,
)
ASSESSMENT_MISSING = FindingKind(
    "assessment-missing",
    "the company's policy asks for an assessment that is not recorded",
    Severity.ERROR,
    FailOn.DENIED,
)
PUBLISHER_UNKNOWN = FindingKind(
    "publisher-unknown",
    "the company's policy asks where the publisher has its seat, and that is not known",
    Severity.WARNING,
    FailOn.UNKNOWN,
)
WAIVER_EXPIRED = FindingKind(
    "waiver-expired",
    "a waiver of the model has expired",
    Severity.WARNING,
    FailOn.WAIVER,
)
WAIVER_UNMATCHED = FindingKind(
    "waiver-unmatched",
    "a waiver of the model matches no rule",
    Severity.WARNING,
    FailOn.WAIVER,
)
FIGURE_STALE = FindingKind(
    "figure-stale",
    "a figure that a verdict stands on is old",
    Severity.WARNING,
    FailOn.STALE,
)
FIGURE_UNREAD = FindingKind(
    "figure-unread",
    "a figure was not where the company file says",
    Severity.WARNING,
    FailOn.STALE,
)
THRESHOLD_NEAR = FindingKind(
    "threshold-near",
    "a figure has come near a threshold",
    Severity.WARNING,
    FailOn.NEAR,
)
MODEL_UNLISTED = FindingKind(
    "model-unlisted",
    "no product of the company file lists a model whose terms depend on one",
    Severity.WARNING,
    FailOn.UNLISTED,
)
REVISION_UNPINNED = FindingKind(
    "revision-unpinned",
    "a model is used without a fixed revision",
    Severity.WARNING,
    FailOn.UNPINNED,
)

MODEL_UNRESOLVED = FindingKind(
    "model-unresolved", "there is no answer about a model", Severity.ERROR, FailOn.PARTIAL
)
MODEL_NOT_LOCKED = FindingKind(
    "model-not-locked",
    "a model is used that the lock does not have",
    Severity.ERROR,
    FailOn.PARTIAL,
)
MODEL_GONE = FindingKind(
    "model-gone",
    "the hub no longer has a model, or a revision, that the lock has",
    Severity.ERROR,
    FailOn.PARTIAL,
)
LICENSE_CHANGED = FindingKind(
    "license-changed",
    "the licence is not what it was when the lock was written",
    Severity.WARNING,
    FailOn.DRIFT,
)
FILE_NOT_READ = FindingKind(
    "file-not-read", "a file that may name a model was not read", Severity.ERROR, FailOn.PARTIAL
)
IGNORE_INVALID = FindingKind(
    "ignore-invalid",
    "an inline ignore has no reason, or names no finding",
    Severity.WARNING,
    FailOn.WAIVER,
)
IGNORE_UNMATCHED = FindingKind(
    "ignore-unmatched", "an inline ignore matches nothing", Severity.WARNING, FailOn.WAIVER
)
BASELINE_ENTRY_DEAD = FindingKind(
    "baseline-entry-dead",
    "an entry of the baseline matches nothing",
    Severity.WARNING,
    FailOn.WAIVER,
)

FINDINGS: tuple[FindingKind, ...] = (
    RULE_TRIGGERED,
    RULE_UNKNOWN,
    RULE_STANDING,
    TEXT_NOT_UNDERSTOOD,
    ANSWER_PARTIAL,
    SOURCE_LIMITED,
    NO_LICENSE,
    LICENSE_TEXT_MISSING,
    LICENSE_CONTRADICTS_TEXT,
    LICENSE_TEXT_MODIFIED,
    LICENSE_UNNAMED,
    LICENSE_LINK_DEAD,
    LICENSE_LINK_MUTABLE,
    LICENSE_FILES_DISAGREE,
    CARD_CONTRADICTS_LICENSE,
    GATED_TERMS_ADDED,
    USE_POLICY_MISSING,
    ANCESTOR_UNKNOWN,
    LICENSE_DRIFT,
    DERIVATIVE_NAME,
    ATTRIBUTION_MISSING,
    DATASET_NON_COMMERCIAL,
    RULE_MET,
    RULE_WAIVED,
    RULE_ALLOWED,
    MODEL_ALLOWED,
    POLICY_WARNED,
    POLICY_DENIED,
    ASSESSMENT_MISSING,
    PUBLISHER_UNKNOWN,
    WAIVER_EXPIRED,
    WAIVER_UNMATCHED,
    FIGURE_STALE,
    FIGURE_UNREAD,
    THRESHOLD_NEAR,
    MODEL_UNLISTED,
    REVISION_UNPINNED,
    MODEL_UNRESOLVED,
    MODEL_NOT_LOCKED,
    MODEL_GONE,
    LICENSE_CHANGED,
    FILE_NOT_READ,
    IGNORE_INVALID,
    IGNORE_UNMATCHED,
    BASELINE_ENTRY_DEAD,
)
"""Every kind of finding there is."""
