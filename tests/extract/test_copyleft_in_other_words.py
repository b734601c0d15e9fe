"""Marks of change, the same terms and the source, asked for as lawyers and developers say it."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, lines, rows, said

ASKED = {
    "state-changes if (distribute and modify)": """
Changed files carry a prominent remark that says who changed them.
Files that are not as you got them bear a visible remark naming you as the one who made changes.
Mark changed files, in a way that stands out, as changed by the Licensee.
A file that the supplier has edited needs a note which discloses the editing.
Modifications have to be explained by the User, clearly and as to their content.
Prominent information goes to recipients on which files you altered, and in what manner.
Point out clearly what you changed compared with our original.
You owe recipients a note on what you changed.
If you touched a file, leave a note in it saying so.
Say which changes are yours.
Recipients have to be able to see which parts you changed.
Your version must not pass for the original.
Make it plain that your version is not the original one.
Every altered file must contain a line stating that it was altered.
Every file you modified needs a comment to that effect.
The fact that the model was adapted must be disclosed.
An adapted version has to be recognisable as such.
The licensee shall place a conspicuous remark in each file it has altered.
A description of the differences from the original is to be supplied with the modified version.
A precondition is a clear description of the differences from the original.
List your tweaks in a CHANGES file.
Please keep a log of your edits and ship it with your version.
Alterations shall be identified in the documentation.
Modified copies must bear a label saying that they were modified, and by whom.
You must disclose in the file headers that you amended them.
The date and nature of each change must be recorded in the file.
The person who changes a file shall add a remark with the date of the change.
Anyone who tinkers with the files has to flag what they changed.
Flag your changes as yours.
Don't hide that you changed something.
Give your version a name that sets it apart from the original.
""",
    "state-changes if modify": """
If you changed anything, say so, and say what.
""",
    "share-alike if (modify and distribute)": """
If you publish a modified version, publish it under this licence.
Forks, patches and works derived from the tool fall under this license, same as the original.
This licence, and none besides it, is to govern each copy, each derivative and each improvement.
What you build from the model has to carry this same licence.
Your derivatives inherit this licence.
You license your modified versions on the same conditions.
A derivative may be handed on under these terms only.
Derived models must not be put under any other licence.
Put your fork under the same licence as ours.
Anything based on the weights is to be released on identical terms.
Works built on ours keep our licence.
The terms of this licence extend to derivatives.
The derivative shall be governed by the licence that governs the original.
You have to let others use your changes on the same terms as you use ours.
If you share what you made out of it, share it under this licence.
Adaptations shall be made available under the very same licence.
Use this licence for your derivative works as well.
Whoever alters the code releases the result under this same licence.
The licensee distributes derivatives under the terms of this licence exclusively.
Improvements are subject to the same licence.
No other licence than this one may be applied to modified versions.
Only this licence may be used for what you derive from the data.
Modified copies are to be released under terms no different from these.
Same licence for derivatives: that is the deal.
""",
    "share-alike if distribute": """
Whatever you give out stays under this License.
Files published as source are published on this licence and on no other.
""",
    "disclose-source if distribute": """
Recipients get the source files that belong to it.
The source code of your version is made available to recipients.
Binaries must come with their source.
Anyone who receives a binary has to be able to get the source at no charge.
Your users need to have access to the modified source code.
If you hand out a binary, hand out the source too.
The modified code shall be open to everyone.
Give everybody who gets the program its source code.
The licensee publishes the source code of modified versions.
No binary goes out without its source code.
Changes may not be kept secret; their source has to be published.
Put the source of your fork where anybody can download it.
Fine-tuned weights are to be placed in a public repository.
Let people download the source of your modified version.
Tell recipients how they can get the source code.
You have to hand over the source on request.
A download link to the source code must be provided to recipients.
Modified versions must be accompanied by the complete source code.
""",
    "disclose-source if (modify and distribute)": """
You commit to publishing the fine-tuned weights.
""",
}

TOLD = """
We mark the files that we change.
Files you change remain yours.
You may change the files and note your changes if you like.
The change log lists what we changed.
A modified version is one in which a file was changed.
Changes to these terms are announced on our website.
No changes to this licence are valid unless they are recorded in writing.
The files were changed by the authors in May.
The licensor documents changes in the release notes.
Derivatives belong to whoever made them.
You may release your derivatives under terms of your choice.
The original remains under this licence whatever you do with your changes.
We publish new versions under this licence.
This licence governs your use of the model.
The weights are released under this licence.
Your derivatives are not covered by this licence.
This licence does not extend to outputs.
The documentation is published under another licence.
The source code is available on our website.
We publish the source code of every version.
You may keep your source code to yourself.
Source code means the form of the work that is preferred for changes.
You receive the source code with the tool.
You need not publish your changes.
The source code contains comments.
The licensor keeps the training data secret.
"""


@pytest.mark.parametrize(("clause", "expected"), rows(ASKED))
def test_it_is_asked_for(clause: str, expected: str) -> None:
    assert said(clause + IN_ENGLISH) == [expected]


@pytest.mark.parametrize("clause", lines(TOLD))
def test_what_is_only_told_asks_for_nothing(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []
