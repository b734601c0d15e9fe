"""Duties in the words of contracts and of plain talk."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, lines, rows, said

ASKED = {
    "retain-notices if distribute": """
It is incumbent upon the Licensee to perpetuate all notices of authorship.
Notices of copyright are to be carried forward into all copies.
No notice of copyright shall be excised from any copy.
The proprietary legends affixed by the licensor shall at no time be interfered with.
All indications of copyright ownership shall be perpetuated in derivative copies.
Our names stay in the source files.
Please keep the author credits where they are.
""",
    "retain-notices": """
The Licensee shall refrain from removing any proprietary legend.
Don't strip our copyright.
""",
    "include-license if distribute": """
A copy hereof shall be delivered to every transferee.
The Licensee shall procure that each recipient is provided with these Terms.
Recipients shall be given sight of this Agreement.
The present conditions shall be communicated to every recipient.
Ship the LICENSE file with it.
Bundle this licence with your download.
This text has to be part of your package.
Whoever receives the software from you must also receive the text of these conditions.
You need to link to this licence.
""",
    "state-changes if (distribute and modify)": """
The Licensee shall identify any alterations it has effected.
Alterations shall be rendered recognisable as such.
Derivative versions shall be designated as such.
It must be apparent from the documentation that the files were altered.
If you fork it, say it's a fork.
Tell people what you've changed.
A changelog of your modifications is required.
""",
    "share-alike if (modify and distribute)": """
Derivative Works shall be licensed exclusively upon the terms hereof.
Adaptations shall not be licensed otherwise than under this Licence.
The result must itself be licensed under this licence.
Forks must use the same license.
Derivatives have to stay open under this licence.
""",
    "share-alike if distribute": """
If you share your remix, use this same licence.
""",
    "disclose-source if distribute": """
The Licensee shall render the source code accessible to the public.
The corresponding source shall accompany every distribution in object form.
Modified source has to be published.
You've got to publish your training code.
Share the source of what you ship.
""",
    "pass-through-restrictions if distribute": """
The Licensee shall procure that its sublicensees observe the foregoing restrictions.
The foregoing restrictions shall be imposed upon all transferees.
The obligations herein shall be passed down the chain of distribution.
Make your users agree to the same limits.
Your customers must be contractually bound by the use restrictions.
""",
    "follow-acceptable-use": """
The Licensee shall conduct itself in conformity with the acceptable use policy.
Users shall abstain from the uses proscribed in Schedule 1.
The acceptable use policy must be observed at all times.
You can't use it in ways our content policy forbids.
Please read and follow the usage guidelines.
""",
    "comply-with-law": """
The Licensee shall at all times act in conformity with applicable legislation.
The Licensee is responsible for its compliance with statutory provisions.
Usage contravening mandatory law is prohibited.
Use it only in ways the law allows.
Follow the law when you use it.
Don't do anything illegal with the model.
It's your job to know and follow the rules where you live.
""",
    "indemnify": """
The Licensee shall hold the licensor free and clear of all third-party claims.
The Licensee shall indemnify and keep indemnified the licensor against all losses.
All damages suffered by the licensor owing to a breach shall be compensated by the Licensee.
You'll cover our legal bills if someone sues us because of you.
""",
    "delete-on-termination if terminated": """
Upon the cessation of this agreement for whatever cause the Licensee shall destroy the weights.
The Licensee shall surrender or destroy all copies upon termination.
When your licence ends, take the model down.
Once terminated, you need to remove the software from all machines.
If this licence is terminated, you must quit using the model.
""",
    "display-attribution if product": """
The Licensee shall cause the words "Powered by Otter" to be displayed on its website.
The interface shall exhibit the legend "Powered by Otter".
Add "Made with Otter" to your footer.
You gotta show "Powered by Otter" somewhere in your app.
Say "Built with Otter" on your about page.
""",
    "display-attribution if publish-research": """
Any publication resulting from the use shall contain a reference to our paper.
Please acknowledge the Otter team in your publications.
""",
    "name-derivative if modify": """
Derivatives shall be designated by names commencing with "Otter".
Start your model's name with "Otter".
The prefix "Otter" must be part of the derivative's name.
""",
    "disclose-ai-generated if publish-outputs": """
The artificial origin of generated content shall be disclosed to recipients.
Label AI content as AI content.
Let people know that the text was written by AI.
Persons interacting with the system shall be informed of its artificial nature.
""",
    "use-latest-version": """
The Licensee shall use commercially reasonable efforts to migrate to the most recent version.
Stay on the latest version.
You're expected to upgrade to new releases promptly.
""",
}

TOLD = """
Our names are Ann and Bob.
We act in conformity with applicable legislation.
The text is part of the package.
Take the model for a walk.
"""


@pytest.mark.parametrize(("clause", "expected"), rows(ASKED))
def test_it_is_asked_for(clause: str, expected: str) -> None:
    assert said(clause + IN_ENGLISH) == [expected]


@pytest.mark.parametrize("clause", lines(TOLD))
def test_what_is_only_told_asks_for_nothing(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []
