"""A family of repositories for the hub of the tests: roots, and what was made from them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from hubserver import HubServer

USERS = (
    'You shall display "Otter" on the user interface if your product has more than '
    "5 million monthly active users.\n"
)
NAME = (
    "If you use the model to train another model and distribute it, you must include "
    '"Otter" at the beginning of the name of that model.\n'
)
BUILT = (
    "If you distribute the model or a derivative of it, you shall prominently display "
    '"Built with Otter" on a website.\n'
)
NO_NAMES = "You must not use the names or the marks of the licensor.\n"
CHANGES = "If you distribute modified files, you must state that you changed them.\n"
NEWEST = "You shall make reasonable efforts to use the latest version of the model.\n"
NOT_SOLD = "You must not use the model for any commercial purpose.\n"

OTTER = f"{USERS}\n{NAME}\n{BUILT}\n{NO_NAMES}\n{CHANGES}\n{NEWEST}"
"""The terms of the root otter/Otter-7B."""
HEDGEHOG = f"{NO_NAMES}\n{CHANGES}"
"""Terms without anything that is more than housekeeping."""
UNREAD = "Under all circumstances the flurble shall be gronked within 5 million monthly visits.\n"
"""A clause with a figure that no rule comes of."""

CARD = "---\nlicense: other\nlicense_name: otter\nlicense_link: LICENSE\n---\n# Otter\n"
"""The card of otter/Otter-7B; TUNE is that of a model made from it."""
TUNE = CARD.replace("---\n# Otter", "base_model: otter/Otter-7B\n---\n# Tune")


def card(
    license: str | None = None,  # noqa: A002  # the hub's own word
    base: str | Sequence[str] = (),
    *,
    relation: str | None = None,
    datasets: Sequence[str] = (),
    body: str = "# A model\n",
) -> str:
    """Return a model card whose front matter has these keys."""
    keys: dict[str, object] = {"license": license, "base_model": base, "datasets": list(datasets)}
    keys["base_model_relation"] = relation
    lines = [f"{key}: {json.dumps(value)}" for key, value in keys.items() if value]
    return "\n".join(["---", *lines, "---", body])


def populate(hub: HubServer) -> None:
    """Put the family on a hub.

    otter/Otter-7B and hedgehog/Hedgehog-7B are roots; acme/… are made from them.
    """
    ours = card("other")
    hub.add("otter/Otter-7B", {"README.md": ours, "LICENSE": OTTER})
    hub.add("hedgehog/Hedgehog-7B", {"README.md": ours, "LICENSE": HEDGEHOG})
    hub.add("acme/Tune", _made("otter/Otter-7B"))
    hub.add("acme/Tune-GGUF", _made("acme/Tune", relation="quantized"))
    hub.add("acme/Merge", _made(["otter/Otter-7B", "hedgehog/Hedgehog-7B"]))
    adapter = {"base_model_name_or_path": "otter/Otter-7B", "peft_type": "LORA"}
    files = {"LICENSE": HEDGEHOG, "adapter_config.json": json.dumps(adapter)}
    hub.add("acme/Adapter", {"README.md": ours} | files)
    hub.add("acme/Spiky", _made("hedgehog/Hedgehog-7B"))
    hub.add("ring/One", _made("ring/Two"))
    hub.add("ring/Two", _made("ring/Three"))
    hub.add("ring/Three", _made("ring/One"))
    hub.add("otter/Old-Name", {"README.md": ours, "LICENSE": OTTER})
    hub.rename("otter/Old-Name", "otter/New-Name")
    hub.add("acme/Of-Renamed", _made("otter/Old-Name"))
    hub.add("vault/Closed", {"README.md": ours, "LICENSE": OTTER}, gated=True)
    hub.add("acme/Of-Closed", _made("vault/Closed"))
    hub.add("acme/Of-Of-Closed", _made("acme/Of-Closed"))
    hub.add("acme/Orphan", _made("acme/Never-Published"))


def _made(base: str | Sequence[str], *, relation: str | None = None) -> dict[str, str]:
    """Return the files of a model with the terms of the hedgehog."""
    return {"README.md": card("other", base, relation=relation), "LICENSE": HEDGEHOG}
