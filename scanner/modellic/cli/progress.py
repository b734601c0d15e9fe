"""Progress on standard error, where that is a terminal; otherwise nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Tell = Callable[[str, str], None]
"""Called with a target and what happens to it: `reading`, then `done`."""


@contextmanager
def progress(total: int, *, quiet: bool) -> Iterator[Tell | None]:
    """Show how far a scan of `total` targets is, and take the display away at the end."""
    if quiet or not sys.stderr.isatty() or os.environ.get("TERM") in {None, "", "dumb"}:
        yield None
        return
    from rich.console import Console

    from modellic.reports.page import phrase

    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    done = 0
    with console.status(phrase("scanning")) as status:

        def tell(target: str, stage: str) -> None:
            nonlocal done
            done += stage == "done"
            if done < total:
                status.update(phrase(f"{done}/{total} " if total > 1 else "", f"{stage} {target}"))

        yield tell
