"""The end of a licence, indemnities, credits and names, as lawyers and developers ask for them."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, lines, rows, said

ASKED = {
    "delete-on-termination if terminated": """
When it is over, wipe each copy of the files you have.
After the end, access to and use of the model are over for the User.
Their ending means for the user that all copies of the model are erased.
The end of these terms extinguishes your permission and obliges you to destroy the code.
After cancellation the Adopter ceases all use of the package and removes it from its systems.
When this licence ends, use of the weights stops at once and all copies are erased.
If your licence ends, you have to stop and get rid of every copy.
Once the licence is gone, so are your copies: delete them.
As soon as this agreement is terminated, all copies are to be destroyed.
Upon expiry you undertake to purge the weights from your machines.
When the licence has run out, no further use may be made of the model.
If we end this licence, delete everything you downloaded.
On termination the user returns or destroys all copies.
Termination obliges the licensee to erase the model.
Should your rights lapse, copies in your possession must be deleted.
The licensee shall not keep any copies once the agreement has come to an end.
Following termination, further use is forbidden and the copies have to be destroyed.
After this licence ends you may no longer use the model.
If you lose this licence, you must take the model off your servers.
With the end of the licence, your right to use the model ends and you must delete it.
Stop using the model and scrap your copies when the licence ends.
In the event of termination the licensee has to discontinue the use of the model.
A licensee whose licence has ended must delete the weights.
""",
    "indemnify": """
Should the Institute suffer damage through such use, the User has to make it good in full.
The Recipient shall keep the Company whole in respect of every demand made by a third party.
You will hold us harmless and make us whole.
If somebody sues us because of what you did, you cover our costs.
You pay for any damage we suffer from your breach.
You have our back if anyone makes a claim against us because of your use: you pay the bill.
You shall relieve the licensor of all claims by third parties.
The user exempts the licensor from liability towards third parties.
The licensee releases the licensor from all third-party claims.
You must reimburse us for losses that your use causes us.
Any loss the licensor incurs through your use must be made good by you.
You are to save the authors harmless from claims.
You agree to protect us against lawsuits that result from your use.
The customer shall bear all costs the provider incurs because of such claims.
Claims that arise from your use are to be settled at your expense.
If your use lands us in court, you foot the bill.
It falls to you to defend the authors against claims that stem from your use.
You have to compensate the licensor for any harm your use brings about.
""",
    "display-attribution if product": """
Put the line "Built with Otter" where visitors will notice it: on the website or in the docs.
The words "Built with Otter" are to appear on its website, its user interface or a blog article.
“Built with Otter” can be read, in a prominent position, on the associated website.
The interface has to carry the words "Otter" in a spot where users can't miss them.
Your product must sport a "Powered by Otter" badge.
Let your users know, with the words "Made with Otter", what your app is built on.
We ask that you put "Built with Otter" on your website.
Every product built with it must prominently read "Powered by Otter".
The app shall bear the legend "Based on Otter" on its about page.
The text "Otter" needs to be legible on the product page.
Your interface displays "Powered by Otter" at all times.
The licensee shows "Powered by Otter" on its website.
Users must be able to see the words "Powered by Otter" in the interface.
Mention "Otter" visibly in your documentation.
""",
    "display-attribution": """
The credit "Powered by Otter" is shown conspicuously on a web page or in the documentation.
Give us credit in your app: "Made with Otter".
""",
    "display-attribution if publish-research": """
Anyone who publishes results has to refer to our paper.
Publications must name our paper as the source.
Research papers based on the data should thank the Otter project.
When you write about results, quote our article.
""",
    "name-derivative if modify": """
A model that you made or fine-tuned with the help of the weights has "Otter" in its name.
A fine-tuned model has to have a name that starts with "Otter".
Call your fine-tuned model something that starts with "Otter".
The name of every derived model opens with "Otter".
"Otter" has to be the first word in the name of any model you derive.
Derived models carry "Otter" at the front of their names.
Put "Otter" first in the name of your derivative.
Your fork must go by a name beginning with "Otter".
"Otter" must lead the name of any fine-tune.
The designation of the derived model must commence with "Otter".
Name your model so that it begins with "Otter".
The name you pick for your model must contain "Otter".
""",
    "disclose-ai-generated if publish-outputs": """
Creations need to bear a label that artificial intelligence generated them.
Whoever posts outputs has to own up to their being made by AI.
Generated pictures must come with a hint that they are artificial.
It has to be clear to the audience that the clip was produced by a machine.
Content made with the model is to be labelled as such.
Published outputs shall be recognisable as the work of a machine.
The user marks generated images as artificial.
You must be open about the fact that AI wrote the text.
Outputs may not be passed off as the work of a person.
Make plain that a model and not a person answers.
Spreading generated news without saying that a machine made it is forbidden.
""",
    "disclose-ai-generated if product": """
Tell people when they are talking to a machine.
Don't let readers think that a human wrote what the model wrote.
Nobody may be left in the dark about talking to a bot.
Users of your chatbot must be informed that they are dealing with software.
""",
    "use-latest-version": """
You shall endeavour to move to the newest version within a reasonable time.
Keep up with our releases: use the most recent one.
Old versions must be swapped for the current one.
The licensee makes reasonable efforts to use the latest version of the model.
Whenever we publish an update, you have to install it.
You should always run the most up-to-date release.
It is on you to stay current with our releases.
Superseded versions may not be used any longer.
The user is to replace older checkpoints by newer ones.
""",
}

TOLD = """
This agreement ends when you break its terms.
Sections 4 and 5 survive the end of this agreement.
We delete your account data when the contract ends.
You may end this agreement by deleting all copies.
Termination does not affect the rights of those who got copies from you.
If the licence ends, you may keep your outputs.
You need not delete your copies when the licence ends.
Sublicences granted before the end remain valid.
We are not liable for damage.
The licensor indemnifies nobody.
You use the model at your own risk.
Damage claims are excluded.
The licensor will compensate you for damage up to the price paid.
You bear the cost of your own hardware.
Neither party is liable for loss of profit.
The user bears the risk of using the model.
Liability for harm to life and health stays as the law has it.
"Powered by Otter" is our slogan.
We show "Powered by Otter" on our website.
You may show "Powered by Otter" on your website.
You need not show "Powered by Otter".
Our paper was published in a journal.
The phrase "Powered by Otter" means that a product uses the model.
"Otter" is shown in the logo of the licensor.
The name of the model is "Otter".
Our models have "Otter" in their names.
Derived models are called "Pups" in these terms.
You may call your model whatever you like.
The model generates text by machine.
Outputs are generated by a machine and may be wrong.
We label the images on our website as generated.
You may label your images as generated.
The latest version is found on our website.
We publish updates from time to time.
You may stay on an older version.
This licence applies to the latest version as well.
You are not obliged to update.
You may use the latest version.
"""


@pytest.mark.parametrize(("clause", "expected"), rows(ASKED))
def test_it_is_asked_for(clause: str, expected: str) -> None:
    assert said(clause + IN_ENGLISH) == [expected]


@pytest.mark.parametrize("clause", lines(TOLD))
def test_what_is_only_told_asks_for_nothing(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []
