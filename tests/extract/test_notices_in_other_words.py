"""Notices and the licence itself, asked for as lawyers and developers say it in English."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, lines, rows, said

ASKED = {
    "retain-notices if distribute": """
Wherever the weights go, this license notice goes too.
You may copy it, but our copyright line stays on every copy.
Carry over all notices on copyright, patents and trademarks from the source of the Program.
The licensee carries over into the source all notices on copyright and attribution.
Where there is a NOTICE file in the Program, repeat its attributions in legible form.
No copy of the weights may lack the copyright statement above.
Neither the copyright line nor this licence statement may be missing from a copy of the weights.
The copyright notice may not be missing from any copy.
The copyright statement belongs in every copy you hand out.
Put our copyright line and this permission text into every copy.
Each copy you hand on has to show the copyright line.
Copies come complete with every copyright line and disclaimer that the original has.
Statements on licensing in the source are neither taken out nor altered.
The notices in the files are not to be touched.
Our logo and copyright information are there to stay, so neither take them out nor alter them.
Whatever you pass on, our copyright line travels with it.
If you hand out copies, the copyright notice has to come along.
The only string attached is that our copyright notice and this text ride along with every copy.
All we want is that the copyright notice is still there in your copies.
Leave every copyright, patent and trademark legend where you found it.
Credits and copyright marks have to survive in every copy.
Copyright lines must reappear in each copy you make.
Reproductions are to show the same ownership legends as the original.
You undertake to leave all proprietary markings intact.
The distributor must make sure the notice file stays in the package.
The licensor's copyright notice is to be placed on every copy.
Any copy has to be furnished with the copyright notice above.
Affix the copyright notice to every copy.
Transfer all copyright notices into your copies.
Do not let go of the copyright notice when you copy the files.
A copy without the copyright notice is not permitted.
""",
    "retain-notices": """
Copies must not be handed out stripped of the copyright notice.
Nobody may strip the copyright notice from a copy.
Don't touch the copyright headers.
Do not delete or edit any ownership legends.
""",
    "include-license if distribute": """
The third party is given a copy of these terms.
Supply these terms to the persons to whom the program goes.
The licensee supplies these terms to the persons to whom the program goes.
This page goes with the materials, as a copy.
Everyone you pass the model to has to be in possession of the text of this licence.
Recipients must be able to obtain this License from the User.
A copy of this Agreement reaches each of those third parties.
The licence text, unabridged, forms part of what you send out.
The text of this licence is to travel with whatever portion of the package is supplied.
This licence must be visible at a prominent place on all copies that are passed on.
Hand somebody a copy of the model and they also get this text.
Attach these terms.
Put this licence in the package you hand out.
Slip a copy of this licence into the box.
Everyone who gets the files from you has to find this licence in them.
No copy goes out without this licence.
Do not ship the weights without this licence text.
You need to see to it that the recipient has these terms in hand.
Send this document along whenever you hand over the model.
Your package must have this licence in it.
Whoever hands out the model hands out this licence too.
A link to this licence belongs on your download page.
Make these terms part of the package.
Keep these terms next to the weights wherever they go.
You are obliged to acquaint every recipient with this licence by handing them a copy.
This License shall be annexed to every copy.
Copies are delivered together with the text of this licence.
The distributor encloses the text of this licence.
You undertake to furnish each recipient with the wording of this licence.
Anyone you give the software must receive these terms.
Your users need to be handed this agreement.
This licence text has to accompany each copy.
""",
}

TOLD = """
The copyright notices in this file were written by the authors.
The licensor keeps all notices in its own copies.
Copyright notices are not required.
A copyright notice is a short line that names the owner.
We may change the notices in later versions.
The notices that come with the original are found in the folder docs.
Copyright in the notices stays with the authors.
If the notices are kept in place, this licence lasts for ever.
You need not keep the copyright notices.
The terms are shown on our website.
All rights remain with the licensor.
The agreement stays in effect until it is terminated.
A copy of this licence is found in the folder docs.
The licence text is available on our website.
This agreement forms the entire understanding of the parties.
Each recipient receives a license from the licensor.
The model comes with a licence key.
This license goes into effect on the day of download.
You receive these terms with the software.
We attach these terms to every copy we ship.
This document explains how the licence works.
The person who receives this licence may use the model.
These terms are given in English; translations do not count.
The licence is provided to you free of charge.
This agreement is accepted by anybody who downloads the files.
"""


@pytest.mark.parametrize(("clause", "expected"), rows(ASKED))
def test_it_is_asked_for(clause: str, expected: str) -> None:
    assert said(clause + IN_ENGLISH) == [expected]


@pytest.mark.parametrize("clause", lines(TOLD))
def test_what_is_only_told_asks_for_nothing(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []
