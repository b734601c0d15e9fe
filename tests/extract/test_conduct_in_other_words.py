"""Laws, policies and those who come after, asked for as lawyers and developers say it."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, lines, rows, said

ASKED = {
    "pass-through-restrictions if distribute": """
The list in the Appendix is made an enforceable term of each contract on the use of the model.
Persons to whom it is conveyed are told that Clause 4 applies to it.
Recipients have to be alerted that the model is under those limits.
The limits on use have to be written into each contract under which the model is passed on.
Those who receive it from you have to be informed that they are held to the same limits.
Hold everybody who uses your copy to these rules, too.
Those you pass it on to are notified that the restrictions cover them.
Make adherence to this section compulsory for your own users.
Section 5 becomes an enforceable part of your licence or user agreement.
Your users must be held to the same restrictions.
You have to bind your customers to the use restrictions.
See to it that whoever gets the model from you sticks to the list below.
Your terms of service must ban the same uses.
Write the use restrictions into your own terms.
Your contracts with customers shall repeat the restrictions of Annex A.
Make sure your users know about and follow the restrictions.
Everyone downstream has to play by the same rules.
The licensee imposes the use restrictions on its customers by contract.
The same limits must apply to anyone you give the model to.
You undertake to place recipients under the same obligations.
Pass the use restrictions on to your users.
Any sublicence must contain provisions that are at least as strict as these.
Recipients must accept these terms before they get the model.
Let recipients agree to these terms first.
Third parties using the model through you have to observe Section 4.
You have to extend the restrictions to whoever uses the derivative.
""",
    "follow-acceptable-use": """
Annex A names the uses we rule out. Respect it with the model and with your derivatives.
The Conduct Code is binding at all times upon those who use the model.
The Customer is likewise held to the Acceptable Use Policy at https://example.org/use-policy.
Annex 1 sets limits on use; the weights may not be used in contravention of it.
This Code applies to everyone who uses the model, and use is your undertaking to live by it.
The purposes enumerated in the Appendix are off limits for the model.
Don't use the model for anything on our list of banned uses.
Anything listed in Annex B is off-limits.
Our usage policy binds you.
You have to play by our acceptable use policy.
Use of the model must respect the limits set in Schedule 2.
The use restrictions of Attachment A are to be complied with.
The licensee observes the acceptable use policy.
Stick to the house rules for use at example.org/rules, our acceptable use policy.
Uses that run counter to the acceptable use policy are forbidden.
Nobody may use the model against the acceptable use policy.
Using the model means that you sign up to our code of conduct.
Our acceptable use policy is part of this agreement, and you must keep to it.
The acceptable use policy forms part of this agreement and binds the licensee.
Your use has to stay within our usage guidelines.
You shall ensure that your use is compatible with the prohibited use policy.
None of the purposes listed in Exhibit A may be pursued with the model.
The model must not serve any of the purposes listed in the Annex.
The prohibited uses in the annex are to be avoided.
Abide by the do's and don'ts in our responsible use guide.
The licensee may use the model only in the manner which the acceptable use policy permits.
""",
    "comply-with-law": """
In using the works, the Operator will act as the relevant statutes and regulations prescribe.
Ruled out is any use by which a statute or regulation that applies to the user would be broken.
All dealings with the package are to be conducted within the law.
Export legislation applies to the software; you are obliged to abide by it.
Keep it legal.
Whatever you do with the model, do not break the law.
Your use must be lawful wherever you are.
The licensee observes all laws that apply to its use.
You have to heed the laws of your country.
Use that is against the law is not allowed.
It is on you to stay on the right side of the law.
Export rules are to be respected.
You need to make sure that what you do is legal.
The user is bound to act in accordance with applicable legislation.
The applicable statutes must be adhered to.
The model must not reach persons or countries under embargo.
Do not ship the software to embargoed countries.
You warrant that you are on no sanctions list.
Compliance with data protection law is your responsibility.
You alone answer for the lawfulness of your use.
Nothing you do with it may be contrary to law.
You act within the law at all times.
Abstain from any use that would violate applicable law.
""",
}

TOLD = """
Our restrictions are listed in the Annex.
Recipients are told about new versions by us.
The terms apply to you and to us.
Users of our website agree to other terms.
You need not bind recipients to these restrictions.
Restrictions on use are listed in Section 4.
A restriction is a limit on use.
The agreement contains all terms between the parties.
Your users may use the outputs as they like.
If recipients are told of the restrictions, they are bound by them.
Our acceptable use policy explains how the team works.
We follow our own code of conduct.
The policy may change from time to time.
The Annex lists the files of the model.
Uses listed in Annex C are always allowed.
The guidelines are not binding.
You need not follow the responsible use guide.
This agreement is governed by the laws of France.
To the extent permitted by applicable law, the software comes without warranty.
Applicable law may give you further rights.
We comply with the laws of our country.
The court applies the law of the place where it sits.
Nothing in these terms takes away rights that the law gives you.
Laws differ from country to country.
Where the law does not allow this limit, it does not apply to you.
"""


@pytest.mark.parametrize(("clause", "expected"), rows(ASKED))
def test_it_is_asked_for(clause: str, expected: str) -> None:
    assert said(clause + IN_ENGLISH) == [expected]


@pytest.mark.parametrize("clause", lines(TOLD))
def test_what_is_only_told_asks_for_nothing(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []
