"""Notices: what has to be shown, said and shipped with models, as files (docs/notice.md).

`gathering` collects it from a report, `files` writes the files as values, `folder` compares them
with what is in a folder already.
"""

from __future__ import annotations

from modellic.reports.notices.files import NoticeFile, files_of
from modellic.reports.notices.folder import MANIFEST, Plan, plan_of
from modellic.reports.notices.gathering import ModelNotices, Notices, notices_of

__all__ = [
    "MANIFEST",
    "ModelNotices",
    "NoticeFile",
    "Notices",
    "Plan",
    "files_of",
    "notices_of",
    "plan_of",
]
