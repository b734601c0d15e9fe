"""What a model is called in papers: by its id on the hub; a folder tells no paths of a machine."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import quote
from uuid import UUID

from modellic.sources.target import is_repo_id

DOCUMENTS: Final = UUID("323ac15c-4363-5081-95c9-fdc8eec19a1a")
"""The name space (RFC 9562, section 5.5) of the documents that modellic names by their content."""
HUB: Final = "https://huggingface.co"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-Z_a-z~%\[\]]+")
"""RFC 3986: a scheme and the characters that an address may have."""

if TYPE_CHECKING:
    from modellic.report import AncestorReport, TargetReport


def at_hub(model: TargetReport | AncestorReport) -> bool:
    """Tell whether the id of a model is one of the hub, and not a path."""
    return model.source != "folder" and is_repo_id(model.id)


def name_of(model: TargetReport | AncestorReport) -> str:
    """Return the id on the hub, or the name of the folder or file."""
    if at_hub(model):
        return model.id
    return PurePosixPath(model.id.replace("\\", "/")).name or model.id


def purl_of(model: TargetReport | AncestorReport) -> str | None:
    """Return the package URL of a model of the hub (type `huggingface` of the purl specification).

    Ids of the hub are case sensitive there, and have no character that needs an escape. A version
    is a commit, in lower case. Another hub than huggingface.co is named.
    """
    if not at_hub(model):
        return None
    purl = f"pkg:huggingface/{model.id}"
    if model.revision:
        purl += f"@{quote(model.revision.lower(), safe='', errors='replace')}"
    hub = hub_of(model)
    return purl if hub == HUB else f"{purl}?repository_url={quote(hub, safe='/:')}"


def hub_of(model: TargetReport | AncestorReport) -> str:
    """Return the address of the hub that a model was read on; huggingface.co where none was."""
    hub, found, _ = (model.url or "").partition(f"/{model.id}/tree/")
    return hub if found and whole(hub) else HUB


def whole(url: str | None) -> str | None:
    """Return an address as it is, or None where a character is in it that no address has."""
    return url if url and _ADDRESS.fullmatch(url) else None
