"""Under which licences datasets stand, as their cards on the hub declare it.

One request a dataset, side by side; no file of a dataset is read. What could not be looked up is an
answer too: no rule of a model rests on it. https://huggingface.co/docs/hub/datasets-cards
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from modellic.errors import UnresolvedError
from modellic.sources.deadline import Deadline, run_all
from modellic.sources.environment import HubEnvironment
from modellic.sources.listing import COMMIT
from modellic.sources.source import Settings
from modellic.sources.target import is_repo_id

if TYPE_CHECKING:
    from modellic.sources.wire import HubClient

MAX_DATASETS = 32
"""Bound of the datasets of one model that are looked up."""
_MAX_ANSWER = 8 * 1024 * 1024
_MAX_LICENSES = 16
_LICENSE_TAG = "license:"


@dataclass(frozen=True, slots=True)
class Dataset:
    """What the hub says of a dataset. `problem` is why it says nothing, and empty otherwise.

    `licenses` are values of the hub's list, as written; none where the card declares none.
    """

    id: str
    revision: str | None = None
    licenses: tuple[str, ...] = ()
    problem: str = ""


def look_up_datasets(ids: Sequence[str], settings: Settings) -> list[Dataset]:
    """Return what the hub says of each dataset, in their order. Raises nothing."""
    looked_up, left = ids[:MAX_DATASETS], ids[MAX_DATASETS:]
    bound = f"at most {MAX_DATASETS} datasets are looked up"
    return [*_answers(looked_up, settings), *(Dataset(id_, problem=bound) for id_ in left)]


def _answers(ids: Sequence[str], settings: Settings) -> list[Dataset]:
    environment = HubEnvironment.current()
    if settings.offline or environment.offline or settings.health.silent is not None:
        return [Dataset(id_, problem="the hub was not asked") for id_ in ids]
    from modellic.sources.wire import HubClient

    client = HubClient(environment, settings.timeout)
    deadline = Deadline(settings.timeout)
    found = run_all([partial(_look_up, client, id_, deadline) for id_ in ids], deadline)
    late = client.silence(deadline.seconds).what
    return [answer or Dataset(id_, problem=late) for id_, answer in zip(ids, found, strict=True)]


def _look_up(client: HubClient, dataset_id: str, deadline: Deadline) -> Dataset:
    if not is_repo_id(dataset_id):
        return Dataset(dataset_id, problem="this is no id of the hub")
    try:
        answer = client.get(f"/api/datasets/{dataset_id}", _MAX_ANSWER, deadline)
    except UnresolvedError as error:
        return Dataset(dataset_id, problem=error.what)
    return read_dataset(dataset_id, answer.body)


def read_dataset(dataset_id: str, body: bytes) -> Dataset:
    """Read the answer of `/api/datasets/{id}`; any bytes give an answer.

    The card's `license` counts, one value or a list; else the tags that the hub makes of it.
    https://huggingface.co/docs/hub/api#get-apidatasetsrepoid-or-apidatasetsrepoidrevisionrevision
    """
    try:
        form = json.loads(body)
    except (ValueError, RecursionError):
        form = None
    if not isinstance(form, dict):
        return Dataset(dataset_id, problem="what answered does not speak as the hub does")
    card = form.get("cardData")
    given = card.get("license") if isinstance(card, dict) else None
    tags = [t for t in _words(form.get("tags")) if t.startswith(_LICENSE_TAG)]
    values = _words(given) or [tag.removeprefix(_LICENSE_TAG) for tag in tags]
    commit = form.get("sha")
    return Dataset(
        dataset_id,
        revision=commit if isinstance(commit, str) and COMMIT.fullmatch(commit) else None,
        licenses=tuple(dict.fromkeys(values))[:_MAX_LICENSES],
    )


def _words(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [word for word in values if isinstance(word, str) and 0 < len(word) <= 200]
