"""`dataset-non-commercial`: training data that is licensed for non-commercial use only."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.finding import Claim, Place
from modellic.findings.case import Case
from modellic.kinds import DATASET_NON_COMMERCIAL
from modellic.wording import join


def check(case: Case) -> Iterator[Claim]:
    """Tell of each dataset of the card that says so."""
    for dataset in case.datasets:
        if dataset.non_commercial:
            licenses = join(list(dataset.licenses), "and")
            message = f"the model was trained on {dataset.id}, which is licensed under {licenses}"
            lines = ((dataset.line, dataset.line),) if dataset.line else ()
            file = case.card_file.path if case.card_file else "README.md"
            yield Claim(DATASET_NON_COMMERCIAL, message, Place(file, lines))
