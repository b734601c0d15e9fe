"""Bans of copies that are changed or not, which leave the work to be changed."""

from __future__ import annotations

import pytest

from clauses import answered, lines

COPIES = """
Redistribution, with or without changes, is forbidden.
You may not share the model, whether or not you have modified it.
Passing on the files is not permitted, regardless of whether they have been edited or not.
Nobody may resell the model in its original or an adapted version.
You may not redistribute the model, modified or unmodified.
You are not allowed to upload the model anywhere, irrespective of any modifications.
禁止分发本模型（无论是否经过修改）。
不得以原始或修改后的形式分发本模型。
不论修改与否，不得向第三方提供模型权重。
不管改没改过，都不许把权重传给别人。
Die Weitergabe des Modells, ob verändert oder nicht, ist verboten.
Sie dürfen das Modell weder verändert noch unverändert weitergeben.
Du darfst das Modell nicht weitergeben, egal ob du es bearbeitet hast oder nicht.
Weder im Original noch in bearbeiteter Form dürfen Sie das Modell an Dritte weitergeben.
改変・未改変を問わず、第三者への配布は禁止です。
変更を加えたか否かにかかわらず、本ソフトウェアの転載を禁じます。
そのままでも改変後でも、モデルを再配布することは禁止します。
"""
BOTH = """
You may not distribute or modify the model.
You may not modify or redistribute the model, with or without charge.
You may not modify the model, and not redistribute it with or without changes.
不得修改本模型，也不得分发本模型，无论是否收费。
Das Bearbeiten und die Weitergabe sind verboten.
"""


@pytest.mark.parametrize("clause", lines(COPIES))
def test_a_ban_of_copies_changed_or_not_forbids_no_change(clause: str) -> None:
    assert answered(clause) == ["distribute"]


@pytest.mark.parametrize("clause", lines(BOTH))
def test_a_ban_of_changes_beside_one_of_copies_stays(clause: str) -> None:
    assert answered(clause) == ["create-derivatives", "distribute"]


def test_copies_changed_or_not_keep_their_notices() -> None:
    clause = "If you redistribute the model, with or without changes, you must keep the notices."
    assert answered(clause) == ["retain-notices if distribute"]
