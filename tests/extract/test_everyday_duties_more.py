"""Duties that travel with copies, and that are shown, in more registers of English."""

from __future__ import annotations

import pytest

from clauses import lines, rows, said

SAYS = {
    "disclose-ai-generated if product": """
        Callers must be told at the outset that they are speaking to a computer.
        The chatbot shall not claim to be human.
    """,
    "disclose-ai-generated if publish-outputs": """
        Texts drafted with the assistant shall be recognisable as machine-written.
        The reader has to be informed that an article was written by AI.
        If you broadcast a cloned voice, the audience must be made aware that it is not real.
        Images made with the model may not be passed off as photographs.
        Deployers shall inform natural persons that they are interacting with an AI system.
        You must not hide the fact that content comes from a machine.
        Mark every deepfake as such.
        Music composed by the system has to be credited as AI-generated.
        It is forbidden to present generated answers as the work of a human expert.
        Tell people when a picture has been created by AI.
        Sharing is allowed on condition that the AI origin is made clear.
        Users of your app need to know that replies are computer-generated.
        Failure to label AI-generated media is a breach of these terms.
    """,
    "disclose-source if distribute": """
        The source shall be kept available for three years after the last distribution.
        If you distribute binaries, you are obliged to supply the source on demand.
        Modified versions used over a network must offer a link to their source.
        The licensee shall hand the source code over to recipients without charge.
        Anyone running a changed copy as a service has to let users download the code.
        Weights of derivative models must be publicly released.
        You have to share your training recipe with the community.
        Derived code may not be kept closed.
        Include the sources in every binary package.
        You are to publish the complete source of your version on a public server.
        No executable may be distributed unless the corresponding source is offered.
        All code that links against the library must be made available as source.
        Upload your improvements to the public repository.
        On request, recipients must be sent the source.
        It is a condition of this licence that modifications be published.
    """,
    "display-attribution": """
        Acknowledge the original creators when sharing.
        You may not show the map without the "© Tulip" note.
    """,
    "display-attribution if product": """
        The caption "Photo: Tulip Agency" has to stand below each image.
        Publishers using the illustrations must print the artist's name next to them.
        A reference to the provider shall be made visible in the user interface.
        Wherever you show results from the API, make it visible that they come from Tulip.
        Use in apps is free provided the app shows a credit to Tulip in its settings menu.
        Licensee's marketing pages shall feature the text "Speech by Tulip".
        Every screenshot you publish should carry a small Tulip logo.
        Radio stations have to announce the name of the composer after the piece.
        The origin of the data must be visible to end users.
        Use of the free plan is conditional on displaying our logo in your application.
        The about box is to contain the sentence "This program uses the Tulip library".
        Please thank the Tulip team in the credits.
        Derived visualisations shall prominently bear the name of the data owner.
    """,
    "display-attribution if publish-research": """
        Scholars who use the corpus are expected to refer to it in their publications.
        The project must be referenced in any paper that reports results obtained with it.
        When publishing results, authors shall refer to the dataset by its full title.
    """,
    "include-license if distribute": """
        Any transfer of the software must be accompanied by this document.
        The licence has to stay with the data at all times.
        A printed or electronic copy of these terms shall be given to each acquirer.
        Recipients must be referred to this licence.
        Make the licence text available to all who receive the model from you.
        When you give the fonts to someone, give them this text too.
        Distribution is permitted provided the licence accompanies each copy.
        Every download page must link to the licence.
        The agreement shall travel with the weights.
        Mirrors must host a copy of the LICENSE file.
        You shall append these conditions to any copy.
        Licensee may sublicense only if it provides the sublicensee with a copy of this contract.
        Each user of a copy must be able to read this licence.
        The documentation of derived products shall reproduce the text of this agreement in full.
        Redistributed archives have to contain the terms of use.
        All distributions shall quote the full licence.
        These terms and conditions are to be attached to the dataset when it is transferred.
        A pointer to the licence has to appear in the metadata.
        Copies may be distributed if you include this licence.
    """,
    "name-derivative if modify": """
        Each derivative's name is to open with the word "Tulip".
        You are required to call your fine-tuned model "Tulip-" plus a suffix.
        Any offshoot of the model must have "Tulip" somewhere in its title.
        The licensee shall ensure that the names of all derivative models begin with "Tulip".
        A model distilled from the outputs shall be designated "Tulip Distill".
        Release your adapter under a name starting with "Tulip".
        Publishing a merge is fine as long as its name starts with "Tulip".
        If the model is retrained, "Tulip" has to remain part of the model name.
        In naming derivatives, the prefix "Tulip" is mandatory.
        Model names of derivatives shall refer to "Tulip".
        Derivative models that are made public shall carry a name beginning with "Tulip".
        You should put the word "Tulip" first in the name of your variant.
        Its name must clearly show the origin by containing "Tulip".
        Every checkpoint trained further has to keep "Tulip" as the beginning of its name.
    """,
    "pass-through-restrictions if distribute": """
        Every person given access to the corpus must first sign this agreement.
        You shall contractually oblige your customers to observe the usage restrictions.
        When reselling access, include these limits in your own terms.
        The model may be passed on only to persons who have accepted this policy.
        Any agreement with a subcontractor must contain the same restrictions.
        The prohibitions of section 2 shall also be imposed on users of derivative models.
        Tell everyone who gets a copy that they must follow the same rules.
        Users of your service must be held to our content rules.
        Do not share the data with colleagues unless they agree to these terms.
        Sublicences shall contain provisions at least as strict as those of article 4.
        Third-party processors have to undertake in writing to comply with this agreement.
        The restrictions must be passed along with the model.
        It must be ensured that end users know and accept the restrictions.
        Access by students is permitted provided they are bound by these terms.
        These obligations shall be transferred to any successor.
    """,
    "display-attribution if distribute": """
        Copying is allowed with acknowledgement of the source.
        You may share the pictures if you credit the authors.
    """,
    "retain-notices": """
        It is prohibited to deface or remove any notice of ownership.
        Don't cut the photographer's signature off the pictures.
        Neither the logo nor the copyright line may be removed from the document.
        Users must not tamper with ownership marks embedded in the files.
    """,
    "retain-notices if distribute": """
        The colophon naming the authors must be left in every copy.
        You must pass on the attribution texts together with the files.
        The original header has to be kept at the top of each script.
        Licensee shall cause all copies to bear the Licensor's copyright notice.
        The name of the author shall be stated on all copies.
        Redistribution in any form needs attribution.
        Each copy, complete or partial, shall contain all notices found in the original.
        The third-party notices must be supplied along with the software.
        You shall include all proprietary notices in any copies you make.
        Excerpts have to cite the source.
        Licence headers in the source are to stay untouched.
        The copyright statement printed below must be part of every distribution.
    """,
    "share-alike if (modify and distribute)": """
        Anything you make out of these sounds has to be released under the same licence.
        The licence of the derivative must be identical to this one.
        A licensee who distributes an adaptation shall apply this licence to it.
        Your adaptation must carry the same CC licence.
        Derivative databases must be licensed under the ODbL or a compatible licence.
        The same freedoms must be granted to users of derived works.
        Modified code remains subject to these terms.
        You agree that all improvements will be licensed under this agreement.
        If the work is remixed, the remix shall be distributed under these same conditions.
        Your derivative must be licensed in the same way.
        This is a copyleft licence: whatever is derived from the code inherits it.
        You must not impose another licence on modified versions.
        Models fine-tuned on the weights shall be subject to the terms of this licence.
        Provided that derivative works are shared alike, adaptation is permitted.
        You may publish adaptations if you use the same licence.
    """,
    "share-alike if distribute": """
        Redistribution of modified forms is only permitted under this licence.
    """,
    "state-changes if (distribute and modify)": """
        Cropping or colour changes must be mentioned in the caption.
        The modified character of the work must be evident.
        A changed version shall be named as such.
        Distributors of altered versions are obliged to describe the alterations.
        Any deviation from the original text must be indicated.
        You must cause modified files to carry prominent notices of your changes.
        Make clear which parts are yours and which are ours.
        The user must draw attention to any changes made to the map.
        Derivatives shall state clearly that they are not the original work.
        An indication of the changes made must be included in the documentation.
        When the original has been shortened, this has to be stated.
        Provided that all edits are listed, corrected versions may be circulated.
        Each contributor shall add an entry to the change log.
        Recipients have to be told about modifications.
        The fact of modification shall be disclosed in a readme.
        Explain in the model card how you changed the model.
        Altered source versions must not be misrepresented as being the original software.
        You may alter the text if you mark your changes.
    """,
    "state-changes if modify": """
        If you alter the code, add your name and the date to the header.
    """,
    "use-latest-version": """
        Please upgrade as soon as a new release is published.
        The user is obliged to keep the installed version up to date.
        Customers shall apply all patches within ten days.
        You have to stop using a version once it has been withdrawn.
        Licensees must transition to the successor model before support ends.
        New versions must be adopted within a reasonable period.
        Old data files shall be destroyed and replaced by the revised ones.
        Reasonable steps shall be taken to use the most recent version.
        You may only use the latest version of the API.
        Integrations have to follow the newest API version.
        Software must be updated regularly.
        The licensee may not refuse updates.
        Make sure that your installation is on the latest release.
        Recipients shall substitute corrected versions for earlier ones.
        If an update fixes a security hole, you must install it.
        You undertake to run only supported versions.
    """,
}

SAYS_NOTHING = """
    The website shows the logo of the sponsor next to each article.
    Licensor may display the name of the customer on its website.
    The publication lists the photographers in the credits.
    We shall cite the source of each figure.
    Users can add a caption to each image.
    The provider shall present the data in a clear form.
    A paper that describes the model was published in 2022.
    The name of each column begins with a capital letter.
    The user can choose any name for the model.
    The file name must contain only ASCII letters.
    The system marks its answers with a confidence score.
    The model must not be confused with a human expert.
    The service informs you when the chatbot is offline.
    Images generated by AI were removed from the dataset.
    The Licensee shall send notices to the address above.
    The Licensor shall keep a copy of this agreement.
    The names of the participants were removed from the data.
    All notices shall be deemed received after three days.
    Participants' names must be removed from the transcripts.
    The licence fee shall be included in the invoice.
    The licence must be renewed every year.
    Licensee shall accept the terms of this licence by signing below.
    The terms of this licence may be changed by the Licensor.
    Any changes to this agreement shall be agreed in writing.
    Amendments must be signed by both parties.
    The Licensor shall document changes to the API.
    The images were cropped to 224 pixels.
    Errors in the data must be reported.
    Derivatives may be released under any licence.
    The original work remains under the MIT licence.
    Both files are licensed under the same terms.
    You may offer the derivative under your own terms.
    Source data must be kept confidential.
    The source code is protected by copyright.
    The weights must be stored on an encrypted drive.
    The modifications are open to discussion.
    Licensee must not disclose the source code.
    The data must be returned at the end of the project.
    Students may use the software at home.
    Employees shall be paid according to the law.
    Third parties may have rights in the images.
    Customers must pay on time.
    The User agrees to be bound by these terms.
    The Licensee is responsible for its employees.
    The service is updated regularly.
    Users can update their profile at any time.
    The contract is updated to the latest version each year.
    We will install updates at night.
    The latest version of this agreement applies.
    Licensee may continue to use older versions.
    The current version is available on the website.
    You may keep the changes private if you wish.
    You may use the software if you like it.
    You may omit the logo if you mention us elsewhere, but you need not.
"""


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_what_travels_or_is_shown(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize("clause", lines(SAYS_NOTHING))
def test_what_only_sounds_like_it(clause: str) -> None:
    assert said(clause) == []
