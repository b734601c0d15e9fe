"""Notices, the licence itself, marks of change, credits and names in still other words."""

from __future__ import annotations

import pytest

from clauses import lines, rows, said

ASKED = {
    "retain-notices if distribute": """
Leave the authors' notices standing in whatever you pass on.
The User shall ensure that no ownership statement is lost in copying.
Just don't take our names off it when you share it.
Ship the NOTICE with your build.
Removal of ownership legends is not tolerated.
The list of contributors must accompany every copy.
The Licensee shall affix to every copy the same legends as are affixed to the original.
Downstream copies inherit our notices; they may not be dropped along the way.
It is obligatory to leave the reference to the author in each duplicate.
Share freely; just keep the header comment.
Any duplicate must indicate the holder of copyright as on the original.
The acknowledgements section of the README must be carried into your README.
When you mirror the checkpoint, mirror the notices as well.
The names of the contributors shall not be expunged from the files.
Any party who reships the package shall reproduce our notice in it.
Each copy reproduces, without alteration, the notices of the original.
Ensure that every notice present in the original is also present in the copy.
If you bundle it, bundle the credits.
The list of authors shall remain unaltered in every distribution.
Copies are only allowed with the notice of the author.
""",
    "retain-notices": """
Please don't strip out who wrote this.
A licensee must not sever the attribution notices from the materials.
No party shall detach the ownership labels from the media.
""",
    "include-license if distribute": """
The present conditions must be annexed to each copy.
Your distribution must ship LICENSE.txt at its root.
The obligation to enclose this licence applies to every transfer.
Recipients shall be put in a position to read this licence.
Any package shall incorporate the text hereof.
You must make this licence part of every delivery.
Inform recipients that this licence governs the work and where its text is kept.
It shall be made plain to every recipient which licence applies.
The materials may only be shared in conjunction with this licence.
This page may not be separated from the software.
Every later holder must be given the terms.
The legal text must be provided along with the work.
A printout of the licence must be laid alongside each medium.
The text of the terms has to be communicated to every acquirer.
Licence terms to be attached to all copies.
Anyone downloading the model from your server must be able to view the licence.
""",
    "state-changes if (distribute and modify)": """
Whoever changes a file writes into it that he has done so.
A changelog is required for modified versions.
Tell people it's not the original any more.
Fine-tuned weights must not be presented as though they were the original release.
Every modified file opens with a comment which says who modified it and when.
The difference between your version and the original must be set out in a separate document.
Where you have altered the stock, make that clear to those who get it.
Keep a log of what you changed and ship it.
Please indicate any amendments you have made.
Each modified work shall include a statement identifying the modifier.
The user must document the nature of his interventions.
You must inform recipients that you modified the model.
Publish what you changed.
Notify downstream users that you have changed the weights.
Users of the derivative must be told what was done to the original.
""",
    "display-attribution if product": """
Products that run on the model say "Runs on Ferrand" on their start page.
Give Ferrand a shout-out in your app.
The words "Based on Ferrand" must be kept in view of the user at all times.
There must be a visible credit to us on your site.
Reference must be made to Ferrand on the website.
The attribution in the footer must not be switched off.
It must be apparent from the interface that the service uses the model.
The wording "Powered by Ferrand" goes on the login page.
The start page bears the note "Built with Ferrand".
A reference to the project must be included in the imprint of your site.
Show a credit line.
We want to see "Powered by Ferrand" in your About dialog.
We require visible attribution in your product.
Any service built on it carries the tag line "Powered by Ferrand".
""",
    "display-attribution if publish-research": """
A citation of our paper is expected in any publication.
Publications arising from use of the data shall carry an acknowledgement of the Institute.
The Institute must be thanked in every publication.
Please cite as follows: Ferrand et al., 2024.
Scientific use requires citation of our paper.
""",
    "display-attribution if publish-outputs": """
Any output shown to the public must be credited to Ferrand.
""",
    "name-derivative if (modify and distribute)": """
Whoever publishes a derivative lets its name begin with "Ferrand".
""",
    "name-derivative if modify": """
The name of a derived model has to lead with "Ferrand".
Derivative checkpoints are named "Ferrand-" followed by a name of your choice.
The word "Ferrand" must precede the name of any adapted model.
No derivative may be published under a name that lacks the word "Ferrand".
Fine-tunes have to carry the name component "Ferrand".
When naming your derivative, put "Ferrand" first.
""",
}

NOT_ASKED = """
All notices under this agreement must be delivered in writing.
Author information must be kept confidential.
We may change these terms; the licensor shall announce any amendments to them on its website.
You agree that you have had the opportunity to read these terms.
The licensor shall keep your name in its records.
You may modify the notices in your own files.
You are free to leave out the credits.
You may remove the badge from the interface.
There is no need to mention that you changed the files.
The README lists what was changed in this version.
Modified versions may be named as you please.
The interface shows the name of the user.
The documentation names the parameters of the model.
Any amendment must be marked as such and signed by both parties.
The names of the patients must be removed from the files.
"""


@pytest.mark.parametrize(("clause", "rule"), rows(ASKED))
def test_it_is_asked_for(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize("clause", lines(NOT_ASKED))
def test_something_else_is_meant(clause: str) -> None:
    assert said(clause) == []
