"""Suits, ends, indemnities, laws, policies, banned fields, AI notices, new versions and safeguards,
in the words of drafters who have their own."""

from __future__ import annotations

import pytest

from clauses import answered, lines, rows

SAID = {
    "litigate": """
Taking us or any contributor to law over a patent extinguishes every permission given here.
If you come after any user of the checkpoint with a patent, your licence is gone.
No licensee shall prosecute a claim of infringement against the Authors or their successors.
Patent aggression against any participant of the project results in automatic loss of all rights.
You promise not to sue.
The patent grant does not survive an infringement complaint lodged by the licensee.
We may pull your licence if you threaten us with litigation about the model.
Asserting a patent against us or our users ends your licence on the spot.
""",
    "delete-on-termination if terminated": """
When the licence is at an end, all copies in the Licensee's hands have to vanish.
Copies in the User's possession at the end of the agreement are to be rendered unusable.
Upon withdrawal of consent the recipient eliminates the data from all storage media.
The Licensee warrants to expunge the package upon expiry.
Use of the model beyond the end of the licence is prohibited.
The checkpoint has to be destroyed as soon as the agreement is over.
If you lose your licence, you must discard the model together with everything derived from it.
""",
    "indemnify": """
Any loss the Authors suffer through your use of the work is for you to make up.
You carry the can for any claims that come from what you do with it.
You'll have our back if anyone makes a claim against us because of your product.
You shall see to it that no loss falls on us from your use.
You are on the hook for our costs if your use gets us sued.
You shall defend the project against lawsuits that come out of your use.
The Licensee takes on full liability vis-à-vis the Licensor for claims by third parties.
""",
    "comply-with-law": """
Legality of use is the sole concern of the Licensee.
The package shall not find its way to countries under embargo.
Any licence needed under foreign trade law is to be procured by the User.
Observance of the pertinent laws is incumbent on the user.
The user has to make certain that its processing of personal data is in keeping with the GDPR.
Whoever imports the stock takes care of customs and export formalities required by law.
It is your job to check whether your use is legal where you live.
The Licensee is to comply with whatever rules apply in its sector.
""",
    "follow-acceptable-use": """
The model is to be used as our Acceptable Use Policy lays down.
Nothing that the Policy on Acceptable Use forbids may be done with the materials.
You may only use it the way the usage policy says.
Check the acceptable use policy and live with it.
Each Holder shall confine its use to what the content policy tolerates.
The User shall keep within the boundaries of Schedule B.
Any activity contrary to the acceptable use policy is barred.
Use must comply with Schedule A.
""",
    "restricted-use": """
The programme is not to serve warlike ends.
Under no circumstances shall the Licensee turn the model against minors.
The checkpoint must be kept out of courts, prisons and police stations.
The User abstains from every use that degrades or harasses people.
No one shall use the materials to stalk, bully or threaten.
This model must never give medical or legal advice to the public.
Nobody is allowed to point the model at critical infrastructure.
No part of the work may go into a weapon.
""",
    "disclose-ai-generated if publish-outputs": """
Readers have to be able to see that a machine wrote the text.
Whoever posts pictures made with the checkpoint shall make their artificial origin plain.
Outputs may not masquerade as human work.
Be upfront about content being AI-generated.
You have to come clean that what you publish was generated.
You may not pass the outputs off as your own writing or that of another human.
Texts created with the programme need a note saying that they were created by AI.
The User shall mention in each publication that AI was used.
""",
    "disclose-ai-generated if product": """
Your chatbot must own up to being a bot.
Users of your assistant have to learn that no human is answering.
People who chat with it get told that it is an AI.
Anybody who calls the service must hear at the outset that a machine is speaking.
A bot may not pass itself off as a person.
Tell people they are talking to a bot.
Your product must tell its users that they are interacting with AI.
The user of a chatbot shall be told that there is no human at the other end.
""",
    "use-latest-version": """
When we ship a new version, you move to it.
Old weights are to be retired upon release of new ones.
Updates are mandatory.
The Licensee shall discontinue use of any version that the Licensor has declared obsolete.
Use of deprecated releases must end within 30 days.
Do not keep running superseded weights.
We ask that you update promptly.
The licensee must not continue to use a release after its successor has been published.
""",
    "remove-safeguards": """
The safety layer has to stay switched on.
It is not allowed to fine-tune away the refusals.
No watermark may be scrubbed from the outputs.
The User undertakes not to interfere with the mechanisms that mark outputs as synthetic.
Licence keys and usage meters must not be meddled with.
The safety classifier ships with the package and must run with it.
Technical protection may be neither removed nor evaded.
Leave the watermark where it is.
""",
    "reverse-engineer": """
The inner structure of the model shall not be investigated by dismantling it.
The Licensee shall not attempt to lay bare the source of the programme.
Retro-engineering of the package is forbidden.
The User shall refrain from reconstructing the training corpus out of the outputs.
Do not crack open the encrypted weights.
Poking at the API to rebuild the model isn't OK.
The Licensee may not observe the system in order to find out the ideas on which it rests.
You shall not try to find out how the model was trained or what it is made of inside.
""",
}
NONE = """
The licensor does not warrant that the model is free of claims by third parties.
We will release a new version of the model every six months.
Watermarks in the outputs may be removed.
The courts of Oslo have exclusive jurisdiction over any claim under these terms.
We may assert our patents against anyone who is not a licensee.
If we sue you, these terms stay in force.
The licensor keeps a copy of the weights after termination.
This licence is compatible with the AI Act.
The paper explains how the architecture was derived from the training data.
Policing is a topic that the data set covers.
We do not guarantee that the safety filters stay enabled.
Our lawyers will defend the project against lawsuits.
A bot answers questions in our forum.
You may keep the copies that you have after the licence ends.
The guardrails of the model were tuned on synthetic dialogues.
Support for the old version stops when a new one is released.
"""


@pytest.mark.parametrize(("clause", "rule"), rows(SAID))
def test_conduct_is_asked_for_in_many_words(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


@pytest.mark.parametrize("clause", lines(NONE))
def test_what_only_sounds_like_it_asks_for_nothing(clause: str) -> None:
    assert answered(clause) == []
