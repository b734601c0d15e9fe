"""Wording of terms in English, by lawyers and by people who are none: one sentence, one rule."""

from __future__ import annotations

import pytest

from clauses import lines, rows, said

SAYS = {
    "use-trademark if academic": """
        It must not appear as if the university endorsed the product.
    """,
    "add-restrictions if distribute": """
        You must not attach stricter terms to copies you distribute.
        Recipients must not be subjected to additional terms.
        You can't impose extra conditions on people who get it from you.
        You may not use DRM to limit what others can do with copies.
    """,
    "commercial-use": """
        All rights for commercial use belong to the publisher and are not granted here.
        The material is intended for private study and may not be used in trade.
        Any use other than academic use is forbidden.
        The copyright holders do not permit commercial usage of the recordings.
        You will not use the Service or the Output for commercial gain.
        We release the checkpoints solely to support academic research.
        This model is for research and personal use; it must not be used commercially.
        The Data may be used only for the Purpose and not for any commercial product or service.
        The Licensee shall use the Database exclusively for non-commercial scientific research.
        This package may not be incorporated into any product that is sold or licensed for profit.
        Use of the corpus is restricted to teaching and research.
        Licensee may not exploit the Model for financial benefit.
        It is not permitted to use the dataset for any revenue-generating activity.
        The software is provided for evaluation purposes only and may not be used in production.
        The voices can be used in non-commercial videos only.
        You cannot sell products that contain these assets.
        The weights come with a research-only license.
        Business use of the free edition is not permitted.
        Only hobbyists and students may use this build.
        Do not use this for anything that makes you money.
        These files are free for your own private projects, never for commercial ones.
        The licence forbids commercial exploitation in any form.
        Usage in commercial projects is strictly prohibited.
        The dataset is only available for non-profit academic research.
        Monetization of content made with this tool is forbidden.
        It may be used freely, provided that the use is not commercial.
        You are granted a non-commercial license.
        The images are offered under terms that exclude commercial usage.
    """,
    "comply-with-law": """
        Export of the software to embargoed countries is forbidden.
        You must follow the rules that apply in your country.
        The licensee is responsible for compliance with data protection law.
        The Recipient shall process the Data in compliance with data protection legislation.
        All use must comply with applicable local laws and regulations.
        You are solely responsible for complying with export regulations.
        The user undertakes not to violate any law.
        Obey the law.
        You must make sure that your use is allowed in your country.
        It is your job to follow data protection rules.
        Any use has to comply with the applicable legislation.
    """,
    "create-derivatives": """
        Modified versions of the font are not allowed.
        Users may not change the code.
        The dataset must be used in the form in which it is provided; changes are prohibited.
        You are not allowed to alter or build upon the artwork.
        Licensee shall not modify, translate or create derivative works of the Software.
        The Fonts may not be altered in any manner.
        Any modification of the Licensed Images is prohibited.
        You must not edit the dataset.
        Remixes are not permitted.
        Do not retrain or merge the model.
        The artwork may only be used in unaltered form.
        No changes to the text are allowed.
    """,
    "delete-on-termination if terminated": """
        After the end of the trial you must remove the software from your computers.
        The user is obliged to delete all copies when the permission is withdrawn.
        On request of a participant, his or her data must be deleted.
        At the end of the project the Recipient shall destroy the Data.
        Upon expiry, the licensee shall return or delete all copies of the database.
        If you break these rules you must delete the files.
        If asked, you must remove all copies of the data.
        When the licence is revoked, the software has to be removed.
        Once the agreement ends, no further use is allowed and copies must be destroyed.
    """,
    "disclose-ai-generated if publish-outputs": """
        Content created with the service must be marked as machine-generated.
    """,
    "disclose-source if distribute": """
        Object code must be accompanied by the complete corresponding source.
    """,
    "display-attribution if product": """
        Products that incorporate the Data shall carry the statement "Contains data from Tulip".
        The Licensee shall acknowledge the Institute as the source of the data in any product.
    """,
    "display-attribution if publish-research": """
        Any publication arising from use of the data must acknowledge the Consortium.
        Publications based on the corpus must include a reference to the paper listed below.
        The user undertakes to cite the dataset in scientific works.
    """,
    "distribute": """
        The plugin may not be bundled with other products.
        Under no circumstances may the raw data be shared with third parties.
        You may not trade, sell or give away the assets.
        Publishing the data, even in part, is prohibited.
        The dataset must not be made public in any form.
        The licence does not give you the right to pass on the software.
        Copying the software for friends is not allowed.
        You are not permitted to share the API key or the data with other parties.
        The files must not leave the device on which they were installed.
        The Recipient shall not disclose or transfer the Data to any other person.
        The Data must not be released to persons other than the members of the research team.
        Licensee is not entitled to distribute the Software or parts thereof.
        Users are forbidden from re-hosting the dataset.
        You may install the software on your own machines but may not give copies to others.
        The Licensed Assets may not be distributed as stand-alone files.
        It is expressly forbidden to resell the sound files, in whole or in part.
        The dataset stays on your machine; do not pass it on.
        It is not allowed to upload the model to other sites.
        You may use the font, but you may not give the font file to others.
        Mirrors of the dataset are not allowed.
        Only the authors may distribute the weights.
        Please do not redistribute; link to this page instead.
        The content may not be published elsewhere.
        You must not sell or rent the plugin.
        Don't repackage the assets and sell them.
        Sharing the checkpoint outside your team is a breach of this license.
        No part of the database may be passed on to third parties.
    """,
    "follow-acceptable-use": """
        Please read and follow our AI usage policy before using the model.
        All users must respect the community guidelines.
        The user must observe the Code of Conduct published on our website.
        You agree to our content rules.
        Usage is subject to the guidelines at tulip.org/rules.
    """,
    "host-as-service": """
        You may not operate a website on which visitors can use the model.
        Commercial hosting of the model is reserved to the authors.
        You shall not allow others to use the software remotely.
        Making the model available as an online service for the public is not allowed.
        Licensee shall not use the Software to provide services to third parties.
        You may not permit third parties to access the Software as part of a service bureau.
        The Software may not be offered to third parties as a managed or hosted service.
        You may not run it as a service for other people.
        Do not offer this model through your own API.
        Reselling access to the model is forbidden.
        It is not allowed to integrate the model into a public web service.
        Third parties may not be given access to the software over a network.
    """,
    "include-license if distribute": """
        The Licensee must make sure that recipients are given the text of this Licence.
    """,
    "indemnify": """
        Users agree to defend and hold harmless the authors.
        The licensee is liable for all damage caused to the licensor by improper use.
        The Licensee shall keep the Licensor free from any claims of third parties.
        You agree to pay all costs arising from your misuse of the data.
        You will hold the authors harmless from all claims.
        You bear all costs if third parties make claims because of your use.
    """,
    "litigate": """
        Patent litigation against the authors terminates this licence.
        The license ends automatically if you bring a patent claim against any contributor.
        Suing us over patents ends your license.
        Your rights end if you start a lawsuit claiming that the model infringes your patent.
    """,
    "name-derivative if modify": """
        The name of the derivative must include the word "Tulip".
    """,
    "obtain-license": """
        Written permission is needed before you include the data in another database.
        Use of the materials requires the prior written approval of the Institute.
        Prior authorisation from the ministry is required for any use.
        Use outside the stated purpose needs our agreement in writing.
    """,
    "obtain-license if commercial": """
        Prior to any commercial usage you have to conclude a contract with the licensor.
        Contact sales@tulip.org to use the software for commercial purposes.
        Commercial projects need written permission from the artist.
        A licence fee must be agreed with us in case of commercial use.
        Commercial use of the voice needs to be agreed with the speaker.
        You must buy a licence before you earn money with your game.
        If your use is commercial, you need to purchase the Pro plan.
        Any commercial use is subject to a separate agreement with the University.
        Parties interested in commercial use should contact the technology transfer office.
        Commercial entities must contact licensing@tulip.org to arrange terms.
        Commercial users are requested to negotiate a licence with the copyright owner.
        Without a valid commercial license you may not use the Engine to develop paid games.
        If you plan to use it in a commercial product, contact me for a license.
        Commercial use is possible only after signing an agreement with us.
        You'll need a commercial license if you use this for your business.
        To use the code commercially you must first get our permission.
        Selling products that include the model requires a commercial licence.
        Any commercial application needs our explicit consent.
        For use in commercial software, a one-time license must be bought.
        Please ask for permission if you want to use the dataset commercially.
        Commercial users: see our pricing page and choose a plan.
        We offer commercial licenses for those who want to use it in closed products.
    """,
    "pass-through-restrictions if distribute": """
        The Licensee shall oblige its users to observe these terms.
    """,
    "pay-royalty if commercial": """
        Commercial users pay 5 % of their turnover to the foundation.
        An annual fee of EUR 2,000 is payable by commercial users.
        A one-off fee of $500 applies to commercial products.
    """,
    "pay-royalty": """
        The Licensee shall pay a royalty of 4% of net sales.
        You will pay the author two percent of gross receipts.
        Licensee owes a quarterly royalty of 3%.
    """,
    "register": """
        The licensee has to announce the beginning of use in writing.
        Please send us a link to your work if you use the model.
        Users have to accept the terms on the download page and leave their e-mail address.
        You are obliged to report your usage figures every quarter.
        Users must create an account and keep their contact details up to date.
        Prior to use, licensees shall notify the Licensor in writing of the intended application.
        Licensee shall report any security breach to the Provider within 24 hours.
        Please email us a short description of your project before you start.
        Anyone who deploys the model must register the deployment on our website.
        The licensee shall inform the licensor about each use without being asked.
        You need to request access and state your intended use.
        Organizations are asked to fill out the usage survey once a year.
        You must provide your name, affiliation and purpose of use to get the password.
        Deployments in production must be reported to us by e-mail.
    """,
    "register if publish-research": """
        The Recipient shall submit an annual report on the use of the Data to the Provider.
        You shall provide the Licensor with a copy of any published results.
    """,
    "remove-safeguards": """
        You agree not to work around the limits of the free version.
        The built-in filters must not be switched off.
        Users must not interfere with the security features of the service.
        Removing the invisible watermark is not allowed.
        Users must not try to bypass the moderation.
        You may not tamper with the safety settings.
    """,
    "restricted-use": """
        The system must not be used to make medical decisions.
        Use for automated trading or credit scoring is not permitted.
        You must not create content that is illegal, insulting or pornographic.
        Use by armed forces is not allowed.
        The model must not be used to spread misinformation or to manipulate elections.
        You may not use the software for military or police purposes.
        The data must not be used to take decisions about individual persons.
        The system may not be deployed in nuclear facilities, aircraft navigation or life support.
        Users shall not use the material in a defamatory, obscene or unlawful manner.
        The images must not be used in pornographic or racist contexts.
        Use in weapons systems is excluded.
        You may not use the voices to say hateful things.
        You must not use it to deceive people or to spread lies.
        The avatar must not be shown in adult content.
    """,
    "retain-notices": """
        The Licensee shall not efface or remove any proprietary markings.
    """,
    "retain-notices if distribute": """
        All reproductions must bear the original copyright and proprietary legends.
        The source of the data must be acknowledged in all copies.
    """,
    "reverse-engineer": """
        Neither decompilation nor disassembly is permitted.
        You must not attempt to find out the model parameters.
        You may not disassemble, decompile, or otherwise seek to discover the source code.
        Reverse engineering is prohibited.
        You must not try to recover the source code.
        Attempting to extract weights from the app is forbidden.
    """,
    "share-alike if (modify and distribute)": """
        Adaptations must be licensed on the same conditions.
    """,
    "state-changes if (distribute and modify)": """
        Any changes made to the data must be identified as such.
        The user shall indicate that the material has been adapted.
    """,
    "sublicense": """
        Your licence cannot be passed on to third parties.
        You cannot grant others any rights in the model.
        The rights are granted to the Licensee only and may not be passed to affiliates.
        Licensee may not assign this Agreement without the consent of the Licensor.
        The license granted is personal, non-exclusive, and shall not be transferred.
        The rights may not be sold or assigned to anybody else.
        You can't transfer your license to another person.
        Sublicensing is excluded.
        This is a single-user license and must not be shared.
    """,
    "train-other-models": """
        The images are excluded from machine learning.
        Use of the corpus for commercial language models is prohibited.
        You may not employ the outputs for the training of other systems.
        It is not permitted to train AI on our content.
        The Data shall not be used for training artificial intelligence.
        Text and data mining for the purpose of training AI systems is expressly reserved.
        The user shall not use the API responses to build a database or train algorithms.
        The texts must not be fed into language models.
        You may not use the model to generate training data for other models.
        Do not use the artwork in AI training sets.
        Outputs can't be used to train competitors of this model.
    """,
    "use-latest-version": """
        Developers must migrate to the current version within six months.
    """,
    "use-trademark": """
        Your product's name must not contain our name.
        The word mark "Tulip" may not be used for derived products.
        You may not use our trade marks to promote your products.
        No licence is granted in respect of any logos or names of the University.
        The names of the authors shall not be used to promote products without written permission.
        The Licensee shall not use the name of the Institute for advertising.
        Nothing in this agreement entitles you to use our marks.
        You must not state or suggest that the Provider supports your work.
        Reference to the authors' institution in marketing materials is not permitted.
        Our brand is not part of this license.
        Please pick a different name for your fork.
        You must not use the mascot or logo without asking.
        Using the project's name for your company is prohibited.
        Don't make it look like we made your product.
        You may say that your product works with Tulip, but not that it is endorsed by Tulip.
    """,
}

SAYS_NOTHING = """
    You may use the model commercially.
    You can sell games made with the engine.
    Commercial use is allowed without further permission.
    You do not need a license for commercial projects.
    We may publish the data on our website.
    The data may be shared with anyone.
    You are free to share and adapt the dataset.
    Everyone may host the model on a website.
    You may change the code.
    Our servers switch off the filters at night.
    The paper describes how the model was trained on images.
    The licensor deletes the data after one year.
    Trading partners of the licensor are listed on the website.
    The authors make no claim about endorsement.
    Commercial support is available from the company.
    Buy us a coffee if you like the project.
    A commercial product uses the model already.
    The university owns the trademarks.
    Registered users see fewer ads.
    Your data will not be shared with third parties.
    We do not use your data to train models.
    This license does not cover the documentation.
    The software may be used for any purpose, even commercially.
    You may use, copy, modify and distribute the software with or without fee.
    The free version has a limit of ten images.
    The model should work on most machines.
    Contributions must be licensed under the same terms by their authors.
    If you find a bug, please tell us.
    You can contact us for support.
    The data was collected with permission of the owners.
    Derived works are distributed with an unmodified copy of the text.
    By creating an account here you accept three things.
    The terms also apply to all updates you receive.
    You may use the software for commercial hosting.
    We bear all costs if you return the device.
    The remix of the song was made with the model.
    Only the authors may change the name of the project.
    Research on the model is not commercial in nature.
    The parties may use the data of the project after it ends.
    Commercial users are welcome.
    The licensor may be asked to delete copies.
"""


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_what_terms_ask_for(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize("clause", lines(SAYS_NOTHING))
def test_what_only_sounds_like_a_term(clause: str) -> None:
    assert said(clause) == []
