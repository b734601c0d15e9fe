"""What may be handed on only as it is: nobody may hand on a changed copy."""

from __future__ import annotations

import pytest

from clauses import answered, lines

ONLY_AS_IT_IS = """
    You may distribute the model in unmodified form only.
    You may distribute the model only in unmodified form.
    Only unmodified copies may be distributed.
    The software may only be redistributed unmodified.
    The documents must be distributed unaltered.
    You may redistribute the software provided that it remains unmodified.
    Die Software darf nur unverändert weitergegeben werden.
    Die Weitergabe ist nur in unveränderter Form gestattet.
    本软件只能以原样形式分发。
    無改変の場合のみ再配布できます。
"""
ANYWAY = """
    You may distribute the model in modified or unmodified form.
    You may share the software, modified or not.
    Die Software darf verändert oder unverändert weitergegeben werden.
"""


@pytest.mark.parametrize("clause", lines(ONLY_AS_IT_IS))
def test_a_changed_copy_is_not_handed_on(clause: str) -> None:
    assert answered(clause) == ["distribute if modify"]


@pytest.mark.parametrize("clause", lines(ANYWAY))
def test_where_both_are_allowed_nothing_is_forbidden(clause: str) -> None:
    assert answered(clause) == []


FREE_ONLY = """
    Redistribution is only allowed for non-commercial purposes.
    Redistribution is allowed for non-commercial purposes only.
    You may only redistribute the model non-commercially.
    Die Weitergabe ist nur kostenlos gestattet.
"""


@pytest.mark.parametrize("clause", lines(FREE_ONLY))
def test_copies_that_may_be_handed_on_for_free_only_are_not_sold(clause: str) -> None:
    assert answered(clause) == ["distribute if commercial"]
