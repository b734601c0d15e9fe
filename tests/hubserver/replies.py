"""What the hub says: its JSON forms and its refusals."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from hubserver.repositories import Blob, Repository

_FRONT_MATTER = re.compile(rb"---\r?\n(.*?)\r?\n---", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came in. `path` has the query, `etag` is its If-None-Match."""

    method: str
    path: str
    token: str | None
    etag: str | None = None


@dataclass(slots=True)
class Reply:
    """One answer."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


def error(status: int, code: str, message: str) -> Reply:
    body = json.dumps({"error": message}).encode()
    headers = {"X-Error-Code": code, "X-Error-Message": message, "Content-Type": "application/json"}
    return Reply(status, body, headers)


def gated(request: Request) -> Reply:
    status = 401 if request.token is None else 403
    return error(status, "GatedRepo", "Access to this model is restricted.")


def as_json(form: object, commit: str, etag: str | None = None) -> Reply:
    """Return JSON with a weak ETag; nothing but that where the client has it already."""
    body = json.dumps(form, default=str).encode()
    headers = {"ETag": f'W/"{hashlib.sha256(body).hexdigest()}"', "X-Repo-Commit": commit}
    if etag == headers["ETag"]:
        return Reply(304, b"", headers)
    return Reply(200, body, headers | {"Content-Type": "application/json"})


def model(repository: Repository, commit: str, blobs: bool) -> dict[str, Any]:
    tree = repository.commits[commit]
    return {
        "_id": "0" * 24,
        "id": repository.id.removeprefix("datasets/"),
        "modelId": repository.id,
        "sha": commit,
        "private": repository.private,
        "gated": "manual" if repository.gated else False,
        "disabled": False,
        "lastModified": "2023-11-14T22:13:20.000Z",
        "tags": [],
        "downloads": 0,
        "likes": 0,
        "cardData": _card_data(tree),
        "siblings": [_sibling(p, b, blobs) for p, b in sorted(tree.items())],
    }


def _card_data(tree: dict[str, Blob]) -> Any:
    card = tree.get("README.md")
    found = _FRONT_MATTER.match(card.content) if card else None
    try:
        return yaml.safe_load(found[1]) if found else None
    except yaml.YAMLError:
        return None


def _lfs(blob: Blob) -> dict[str, Any]:
    return {
        "sha256": blob.lfs_sha256,
        "size": len(blob.content),
        "pointerSize": blob.pointer_size,
    }


def _sibling(path: str, blob: Blob, blobs: bool) -> dict[str, Any]:
    form: dict[str, Any] = {"rfilename": path}
    if blobs:
        form |= {"size": len(blob.content), "blobId": blob.git_sha1}
        form |= {"lfs": _lfs(blob)} if blob.lfs_sha256 else {}
    return form


def tree_entry(path: str, blob: Blob) -> dict[str, Any]:
    form = {"type": "file", "path": path, "oid": blob.git_sha1, "size": len(blob.content)}
    lfs = {"oid": blob.lfs_sha256, "size": len(blob.content), "pointerSize": blob.pointer_size}
    return form | ({"lfs": lfs} if blob.lfs_sha256 else {})
