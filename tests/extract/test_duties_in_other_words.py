"""Duties in the passive, as nouns, as what is expected or needed; each in words of its own."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, grouped, said

RULED = """
= display-attribution
In return for the free licence, we ask that you credit the Larkspur team in your app.
Visible mention of the name Tamarack on your product's website is mandatory.
See to it that users of your service can read "Built on Osprey" in its footer.
A credit line in the documentation of your software is required.
= name-derivative
We require derived checkpoints to be named with the leading word "Foxglove".
Inclusion of "Tamarack" in the name of each derivative is compulsory.
Never publish a modified model without "Dunlin" as the first word of its name.
= retain-notices
Preservation of all existing legal notices is mandatory in redistributed copies.
Distribution is conditional on the retention of the original disclaimer and copyright text.
Copyright statements and credits found in the archive must survive in every copy.
Keeping the author credits intact is a condition of the right to redistribute.
= include-license
The recipient must be supplied with the text of this licence.
Redistribution is conditional on supplying this document to the recipients.
Provision of the full licence text to the receiving party is required.
We expect you to ship our licence file with your fork.
Don't share the files without also sharing this licence.
Never forget to add the licence file when you upload a copy.
= state-changes
An indication of the date and nature of any change is required.
If you have adapted the material, this must be pointed out.
We ask that forks state plainly that they differ from the official model.
= share-alike
Your remix lives under the licence of the original, no matter how much you add.
Derivative works are to be licensed on terms identical to these.
This licence also has to apply to every work based on the model.
You may share adaptations, but not under any licence other than this one.
= disclose-source
The public has to be given access to the parameters of every model descended from ours.
The complete corresponding source is to be supplied with each binary.
We expect the parameters of derived models to be made public.
Publication of the training code of derived models is mandatory.
Access to the modified source is required to be granted to all users.
= pass-through-restrictions
Users of your API are to be placed under the prohibitions of Schedule 2.
Resellers shall put the limits of clause 7 into their own customer contracts.
You need to obtain the agreement of each recipient to the usage policy.
Recipients shall be required by contract to honour the prohibited uses.
The licensee must see that its own licensees respect the use-based restrictions.
= follow-acceptable-use
Whoever runs the model does so within the bounds of the acceptable use policy.
Observance of the Usage Guidelines is mandatory.
We require all users to follow the Responsible AI Guidelines.
No use of the model may conflict with the acceptable use policy.
The usage policy on our website is binding on you.
= obtain-license
A signed contract with the Institute is a must for every industrial user.
For sale of any product that contains the model, a written agreement with us is needed.
Production use is not allowed unless you have been granted a commercial licence.
= register
You owe us a note about each publication that came out of the data.
Incidents have to be brought to our attention without delay.
Prior registration of every user with the data centre is compulsory.
Never start a commercial deployment without having notified us.
The registration form has to be completed before the weights can be fetched.
Users are to register their organisation with the project office.
= pay-royalty
We charge companies 500 euros a year for the use of the model.
For each device sold, one dollar must be transferred to the rights holder.
Continued use is conditional on payment of the subscription.
= disclose-ai-generated
Never publish outputs without saying that they come from an AI.
A visible notice that the text was generated automatically is needed.
It is essential that you disclose the involvement of AI to your patients.
= use-latest-version
All deployments must be brought up to the latest version within a month.
The most recent version of the dataset must be used for new projects.
Installation of security updates is required.
It is the licensee's task to keep the software current by applying all patches.
= comply-with-law
The law of the land must be kept by every user of the service.
Applicable copyright law must be respected when using the outputs.
Observance of data protection law is mandatory.
Make sure that your use of the data does not break the law.
We expect users to respect privacy legislation such as the GDPR.
= indemnify
Vendor shall be kept free of loss by Customer in respect of third-party claims.
The licensor is to be indemnified by the licensee against all third-party claims.
The authors must be held harmless from all damages resulting from the use of the software.
Indemnification of the licensor for third-party claims is mandatory.
Deployers bear an obligation to indemnify the model's makers.
Hold us harmless if somebody sues because of what you made with the model.
= delete-on-termination
Ending the licence means that you have to get rid of every copy.
After the end of the contract, all stored copies have to be removed.
Deletion of the weights is mandatory after termination.
All derivative weights must likewise be deleted if the licence is withdrawn.
Make sure that no copy remains in your possession after the licence has ended.
Termination obliges the user to discontinue use and delete all copies.
"""


@pytest.mark.parametrize(("clause", "action"), grouped(RULED))
def test_a_duty_is_read_in_other_words(clause: str, action: str) -> None:
    assert [rule.split(" if ")[0] for rule in said(clause)] == [action]


@pytest.mark.parametrize(
    "clause",
    [
        # Licensors that bind themselves, and what somebody else does.
        "The provider will notify users of changes to these terms.",
        "We shall indemnify the customer against claims of patent infringement.",
        "The documentation will be updated by our team every month.",
        # What is needed for other ends.
        "A GPU with 24 GB of memory is required to run the model.",
        "You do not need a licence from us for research or business.",
        "No attribution is needed for outputs.",
        "No copy of a licence is required.",
        "There is no obligation to disclose source code.",
        "Users may choose any name for their derivatives.",
        # Definitions and disclaimers hold the same verbs.
        '"Object Form" means the files to which access is required to run the model.',
        "Damages are limited to the fees that have been paid for the model.",
        "Any grant may not be conditioned on payment of fees.",
        "By downloading the files, the user agrees to be bound by these terms.",
        "You can use the client offline, and it will resume installing updates later.",
        "Naming us is a kindness, not a duty.",
    ],
)
def test_the_same_verbs_order_nothing_elsewhere(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        # "Without" leaves a ban where the list knows it as one, and where leave would do.
        ("You may not sell copies without our written consent.", ["obtain-license if distribute"]),
        ("Nobody may publish the outputs without a label that says they are AI-generated.", None),
        # Who binds others is no licensor that asks.
        (
            "You must require all users to follow the use restrictions of this licence.",
            ["pass-through-restrictions if distribute"],
        ),
        # What is not to happen is forbidden, whatever is asked for.
        ("See to it that nobody removes the copyright notices when the files are passed on.", None),
    ],
)
def test_bans_stay_bans(clause: str, rules: list[str] | None) -> None:
    read = said(clause)
    assert read if rules is None else read == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Never fail to mention the Saltmarsh project when you present work based on it.",
        "Your right to hand on the program hinges on your leaving its copyright notices in place.",
        "Not without naming the dataset may figures derived from it be printed.",
        "Offering the executable goes hand in hand with an obligation to offer the source.",
        "The cost of any lawsuit that your use brings upon us is yours to carry.",
        "Business customers can use the model once they have bought a licence.",
        "Personal data in the corpus may be processed only as the GDPR permits.",
        "See to it that the quarterly royalty meets us in good time.",
    ],
)
def test_what_binds_in_unknown_words_is_reported(clause: str) -> None:
    assert flagged(clause) or said(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Training took three weeks on 256 accelerators.",
        "Our team updates the documentation regularly.",
        "We hope that you find the model useful.",
        "Nobody has to publish what they build on it.",
        "Everyone is welcome to build products with these weights.",
        "If you find an error, we would be glad to hear of it.",
        "You own whatever the model produces for you.",
        "The contributors have agreed to license their work under these terms.",
    ],
)
def test_what_binds_nobody_is_not_reported(clause: str) -> None:
    assert answered(clause) == []
