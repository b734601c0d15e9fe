"""Duties that are told in the present tense: "every copy carries this notice"."""

from __future__ import annotations

import pytest

from clauses import rows, said

STATED = {
    "retain-notices if distribute": """
The copyright line above stays in every copy.
The attribution header remains intact in all files you pass on.
Everybody who copies the files keeps the copyright notices.
""",
    "include-license if distribute": """
All copies include this license.
Every copy you hand out comes with a copy of this license.
Copies may be passed on only together with a copy of this licence.
The software may only be redistributed together with this license.
Whoever redistributes it includes this licence.
Anyone who passes the tool on encloses a copy of this licence.
""",
    "display-attribution if product": """
Every game you publish with the engine shows the "Made with Otter" splash screen.
Each app built on the model displays "Powered by Otter" on its start page.
""",
    "display-attribution if publish-research": """
Any publication that uses the data cites our paper.
""",
    "name-derivative if modify": """
Names of derived models start with "Otter-".
""",
    "state-changes if (distribute and modify)": """
Whoever modifies the weights says so in the file header.
""",
}


@pytest.mark.parametrize(("clause", "expected"), rows(STATED))
def test_what_is_so_with_every_copy_is_a_duty(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


TOLD = [
    "Whoever includes this licence may change the files.",
    "This page is for those who use the tool and include it in products.",
    "Any copy that includes this license is a lawful copy.",
    '"Derivative" means any work that includes this license.',
    "Every release comes with a changelog.",
    "All images show cats.",
    "The license remains in effect.",
    "Every copy of the software remains our property.",
    "Each product includes the weights of the original.",
]


@pytest.mark.parametrize("clause", TOLD)
def test_what_a_sentence_only_tells_is_no_duty(clause: str) -> None:
    assert said(clause) == []
