"""More duties as lawyers and developers ask for them, and a definition that widens a use."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, lines, rows, said

ASKED = {
    "retain-notices if distribute": """
They come complete with every copyright line that the original has.
The logo and the copyright line in the console have to stay, unaltered.
Also include every plain-text line that starts with "Required Notice:".
""",
    "include-license if distribute": """
See to it that everyone who receives it has a copy of these terms.
Each third party to whom it is supplied is given the Terms.
""",
    "state-changes if (distribute and modify)": """
Modifications through which a new model comes into being have to be explained by the User.
""",
    "pass-through-restrictions if distribute": """
Tell the people you share it with that those limits apply to them.
Write the limits into the licence or other contract that governs the use of what you share.
""",
    "comply-with-law": """
Export and sanctions rules apply to the model, with their limits on destinations.
""",
    "indemnify": """
If someone makes a claim against us, you will see to our defense and bear the resulting loss.
""",
    "disclose-ai-generated if publish-outputs": """
You may not publish generated texts unless it is stated openly that a machine produced them.
""",
    "follow-acceptable-use": """
You may not employ the model for a forbidden purpose.
""",
}

TOLD = """
We preserve a text file "Notice" in our own copies.
Export of the file to other formats is possible.
Each person who gets a copy also gets a free poster.
"""


@pytest.mark.parametrize(("clause", "expected"), rows(ASKED))
def test_it_is_asked_for(clause: str, expected: str) -> None:
    assert said(clause + IN_ENGLISH) == [expected]


@pytest.mark.parametrize("clause", lines(TOLD))
def test_what_is_only_told_asks_for_nothing(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []


@pytest.mark.parametrize(
    "definition",
    [
        '"Supply": handing over a copy, it being understood that hosting it is Supply too.',
        "Letting outsiders use it as a hosted service is a form of distribution.",
        "Conveyance: any delivery of copies to outsiders, hosted access over an API included.",
    ],
)
def test_hosted_access_may_be_a_way_of_passing_it_on(definition: str) -> None:
    clause = definition + "\n\nIf you pass copies on, enclose this licence."
    assert said(clause + IN_ENGLISH) == ["include-license if (distribute or hosted-service)"]
