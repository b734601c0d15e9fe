"""The memo: about two pages for those who decide, in English or Japanese (docs/memo.md).

`gathering` collects what there is to say, `sections` puts it in order, a `Language` says it, and
the templates write it down as Markdown or HTML.
"""

from __future__ import annotations

from modellic.reports.memo.document import FORMATS, LANGUAGES, render

__all__ = ["FORMATS", "LANGUAGES", "render"]
