"""Duties that travel with copies, and that are shown: what a leave hangs on, and other verbs."""

from __future__ import annotations

import pytest

from clauses import lines, rows, said

SAYS = {
    "disclose-ai-generated if product": """
        Users should be aware at all times that they are not talking to a person.
        Voice agents shall announce at the beginning of a call that they are automated.
    """,
    "disclose-ai-generated if publish-outputs": """
        Anyone who publishes machine translations must say that no human translated them.
        Each generated picture has to show a visible "AI" mark.
        The Licensee shall notify viewers that the clip was synthesised.
        It has to be stated that the text is the product of artificial intelligence.
        Please let your readers know that AI was used.
        Do not present AI output as if a person had written it.
        You may publish outputs provided you disclose that they are AI-generated.
        A disclosure that the images are artificial must accompany them.
        Undisclosed use of AI-generated content is prohibited.
        The licensee must attach a machine-readable mark to AI-generated content.
    """,
    "disclose-source if distribute": """
        Provide the source along with the program.
        The source for every modification shall be freely accessible.
        You must not withhold the source code of your changes.
        Every recipient has to be given the opportunity to obtain the source code.
        If the program runs on a server, users must be able to download its source.
        Please open-source what you build on top.
        Changes to the library itself have to be published.
        It is mandatory that derived weights be made public.
        Executable copies must come with the source code or an offer to supply it.
        Distribution of binaries is allowed only if the sources are available as well.
    """,
    "display-attribution if product": """
        Wherever the badge is used, it has to link to tulip.org.
        Each web page with our maps needs the notice "Map data from Tulip".
        A credit in the form "Sound: Tulip" is to be given in the programme.
        Software containing the module shall mention Tulip in its documentation.
        The interface must make plain to visitors that the search is powered by Tulip.
        Public use is permitted so long as the provider's name is displayed.
        You shall not display the data without attribution next to it.
    """,
    "display-attribution if publish-research": """
        Users are asked to acknowledge the archive in resulting publications.
        Theses and articles that rely on the data have to list it among their references.
    """,
    "include-license if distribute": """
        Every recipient must get a copy of these conditions.
        A text file containing this licence shall be placed in the same folder as the data.
        You may not pass the software on without this agreement.
        Distributors are required to display a link to these terms.
        Those to whom you give the corpus must be handed this document.
        The licence needs to go with each copy.
        On redistribution, the complete text of the licence has to be supplied.
        Derived packages shall include the file COPYING.
        You may give copies away if the licence is attached.
        Users who share the data have to point to this licence.
        It must be stated where the full terms can be read.
    """,
    "name-derivative if modify": """
        Whatever you train from it, its name must start with "Tulip".
        Licensee shall give each derivative a name that includes "Tulip".
        Variants must be published as "Tulip-" followed by the developer's name.
        The model's new title shall have "Tulip" at its beginning.
        Derivative works need "Tulip" in their name.
        You may rename the model provided the new name begins with "Tulip".
        It is a must that the name of your fine-tune contains "Tulip".
        Add the prefix "Tulip" to whatever you call your version.
        All models developed with it have to be named so that the name starts with "Tulip".
    """,
    "pass-through-restrictions if distribute": """
        The Licensee must impose these restrictions on anyone to whom the model is made available.
        Users of the derivative have to be informed of the restrictions in writing.
        Your terms of use must be at least as strict as this policy.
        Only people who have signed the agreement may be given access.
        The licensee shall bind its subcontractors to these terms.
        Pass these rules on to your users.
        Every sublicence must repeat the restrictions of clause 5.
        Make acceptance of these terms a condition for using your app.
        All members of the project group must comply with this agreement.
        Resale is allowed if the buyer agrees to the same terms.
        It must be made clear to recipients that the use limits apply to them.
    """,
    "display-attribution": """
        Please credit the original artist if you repost.
    """,
    "retain-notices": """
        You agree not to remove the names of the authors from the data files.
        The Licensee may not conceal any marks of ownership on the Materials.
        Proprietary rights notices shall not be defaced.
    """,
    "retain-notices if distribute": """
        The notice of copyright has to appear on all copies, whole or partial.
        Any reproduction must mention the author and the source.
        Copies may be made if the copyright notice is kept.
        Existing attributions shall be left unaltered.
        Every page you copy must still show the copyright footer.
        Reproduction is authorised provided the source is acknowledged.
    """,
    "share-alike if (modify and distribute)": """
        If you publish changes to the dataset, you must use this licence for them.
        The adapted work is to be published under the very same licence.
        You have to release your modifications under identical terms.
        Only this licence may be used for derivatives.
        Works based on the model come under this licence as well.
        Licensor permits adaptations provided they are shared under the same conditions.
        Any larger work that includes the code shall as a whole be licensed under this agreement.
        Enhancements shall fall under this Agreement.
        A new database built from the contents must be offered under the same terms.
    """,
    "state-changes if (distribute and modify)": """
        Edits must be flagged.
        Whoever translates the text shall state that it is a translation.
        If you have resized or recoloured the icons, say that you did.
        Modified files shall be given a note saying who changed them and when.
        The licensee must make third parties aware of any adaptation.
        You should note in the README that this is not the original model.
        Publication of modified data requires a description of the modifications.
        The changes should be summarised in the documentation.
    """,
    "use-latest-version": """
        Always keep the package updated.
        You need to switch to the current model within three months.
        The Licensee shall not use versions that have been replaced.
        Updates must be installed without delay.
        Clients shall support the most recent protocol version.
        Ensure that you are running the latest version.
        After a new release, earlier ones must be removed within a month.
        The data must be refreshed whenever the provider publishes a new edition.
        Running an old version is forbidden.
        Commercially reasonable efforts shall be made to adopt new versions.
        Licensee agrees to use the then-current version of the software.
    """,
}

SAYS_NOTHING = """
    The about screen of the app shows the version number.
    We show the source of each result next to it.
    Our papers cite the datasets we used.
    The tool prints the name of the file next to each line.
    Names of models are shown in the menu.
    The tool tells whether an image was generated by AI.
    The voice in the demo is artificial.
    The notice period shall be three months.
    Each notice must be sent to the address above.
    The authors keep the copyright in their texts.
    The licence was granted in 2020.
    A licence may be bought online.
    You may distribute copies without this licence text.
    The model was changed after the review.
    Each version has a changelog.
    You may change the text if you like.
    The dataset was released under the same licence as the code.
    Derivatives may be sold.
    Modified versions are not supported by us.
    The source is written in Rust.
    You may keep your source code secret.
    Access to the source code is restricted to employees.
    The user agrees to these restrictions.
    The restrictions were lifted in 2022.
    Employees of the licensor may access the data.
    New versions may be published at any time.
    The software updates itself.
    Version 3 replaces earlier versions.
    You may install updates if you wish.
"""


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_what_travels_or_is_shown(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize("clause", lines(SAYS_NOTHING))
def test_what_only_sounds_like_it(clause: str) -> None:
    assert said(clause) == []
