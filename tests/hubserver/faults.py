"""What goes wrong on purpose."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Fault:
    """One fault, for all requests whose path (with its query) matches `path`, `times` of them.

    - `status` and `headers`: this answer instead of the right one; `body` is its body, or the
      body that replaces the right one where there is no `status`.
    - `redirect`: 307 to this place.
    - `delay`: seconds before the first byte; `drip`: seconds between any two bytes of the body.
    - `cut_after`: the connection breaks after so many bytes of the body.
    - `extra_length`: Content-Length says so many bytes more than there are (or less, if negative);
      `no_length`: it says nothing, and the body ends with the connection.
    """

    path: str
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    redirect: str | None = None
    delay: float = 0.0
    drip: float = 0.0
    cut_after: int | None = None
    extra_length: int = 0
    no_length: bool = False
    method: str | None = None
    times: int | None = None

    def strikes(self, method: str, path: str) -> bool:
        """Tell whether it happens to this request, and count it."""
        if self.times == 0 or (self.method or method) != method:
            return False
        if re.search(self.path, path) is None:
            return False
        if self.times is not None:
            self.times -= 1
        return True
