"""Wordings of texts that stand in public, each once read as something else."""

from __future__ import annotations

import pytest

from clauses import said, spaced, table
from modellic.extract import extract
from modellic.text import Text

SPARED_BY_LEAVE_AND_OTHERS = """
终止后，您必须删除所有副本，除非您已获得商业授权。
=> delete-on-termination if terminated

除非您已获得商业授权，您必须在界面显示“Foo”。
=> display-attribution if product

Sofern Sie keine Lizenz erworben haben, müssen Sie „Foo“ anzeigen.
=> display-attribution if product

除非您已获得商业授权，否则不得将本软件用于商业用途。
=> obtain-license if commercial

Sie müssen über alle notwendigen Rechte und Lizenzen verfügen.

Sie müssen über eine Lizenz verfügen.
=> obtain-license

组织须取得许可，个人学习除外。
=> obtain-license if not non-commercial

Commercial use OK. Hosting as an API requires a license.
=> obtain-license if hosted-service

Redistribution is permitted only in unmodified form.
=> distribute if modify

Only redistribution in unmodified form is permitted.
=> distribute if modify

Redistribution in unmodified form is permitted.

The model is free as soon as you have filled in our form.
=> register

You must include the license and indicate if changes were made.
=> include-license if distribute
=> state-changes if (distribute and modify)

You must include the license and mark your changes if you changed the model.
=> include-license if modify
=> state-changes if modify
"""


@pytest.mark.parametrize(("clause", "rules"), table(SPARED_BY_LEAVE_AND_OTHERS))
def test_wording(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# A paragraph in bold is no title, where it is a sentence.
IN_BOLD = """
# 许可
| ¶
| **您不得对模型进行逆向工程。**
| ¶
| 其他说明在这里。
=> reverse-engineer

**本モデルを商用利用することはできません。**
=> commercial-use

**仅限非商业使用。如需商业使用，请联系我们：a@b.com**
=> obtain-license if commercial

# License
| ¶
| **You may not reverse engineer the model.**
| ¶
| Other words here.
=> reverse-engineer

**Products that use the model must display "Powered by Foo".**
=> display-attribution if product

Dies ist die Lizenz für das Modell, die für alle gilt.
| ¶
| **Sie dürfen das Modell nicht verkaufen.**
=> distribute

**Clearly indicate where modifications have been made.**
=> state-changes if modify

**Definitions and Other Terms.**
| ¶
| The model is what we publish.
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(IN_BOLD))
def test_a_sentence_in_bold_binds(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# What stands beside an order, a ban or a grant, and is none of its cases.
BESIDE_ANOTHER = """
Linking back to the License is required.
=> include-license if distribute

A copy of the license is required in all distributions.
=> include-license if distribute

Attribution and a link to the license are required.
=> display-attribution
=> include-license if distribute

A license file is required in each copy.
=> include-license if distribute

A license is required for hosting.
=> obtain-license if hosted-service

You must display the "Powered by X" logo and must not alter it.
=> display-attribution if product

You must keep the notice and may not change it.
=> retain-notices if distribute

You must keep the notice and may not change it or sell the model.
=> distribute
=> retain-notices if distribute

You must download the model and may not alter it.
=> create-derivatives

You must keep the notice and may not modify the model or distribute it.
=> create-derivatives
=> distribute
=> retain-notices if distribute

You may read and modify the code, but production use requires a license.
=> obtain-license

You may modify the model, but you must register.
=> register if modify

The data is freely available for non-commercial use, while business re-users are required to
obtain a license.
=> obtain-license if commercial

The data is free for non-commercial use, whereas companies must obtain a license.
=> obtain-license if company

You may use it for research, but you must register.
=> register if research

Free for non-commercial use and companies must register.
=> commercial-use
=> register if company

Prohibited Use: Commercial use, redistribution, or any use that may infringe on third-party rights.
=> commercial-use
=> distribute

Prohibited: redistribution of the weights, use for military purposes.
=> distribute
=> restricted-use

Redistribution of the weights and use for military purposes are prohibited.
=> distribute
=> restricted-use

This license does not permit any of the following without a separate commercial license:
| - managed service or hosted service use
| - reseller or distributor use
=> obtain-license if (hosted-service or distribute)

White-label distribution not permitted without permission
=> obtain-license if distribute

A license is required for:
| - companies
| - government agencies
=> obtain-license if (company or government)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(BESIDE_ANOTHER))
def test_what_stands_beside_it(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    ("clause", "quotes"),
    [
        (
            "You may not do any of the following without our permission:\n"
            "- flurbish the model\n- host it\n",
            ["flurbish the model"],
        ),
        (
            "You may not do any of the following:\n- flurbish it\n- blarg\n",
            ["flurbish it", "blarg"],
        ),
        ("A license is required for:\n- flurbishing\n- banks\n", ["flurbishing", "banks"]),
        (
            "You need our licence for the purpose. A license is required for hospitals.",
            ["A license is required for hospitals."],
        ),
        ("You need our licence for the purpose. A license is required for the software.", []),
        (
            "You may not sell it in shops such as:\n- the one in town\n- the one by the sea\n",
            [],
        ),
    ],
)
def test_what_no_list_knows_is_reported(clause: str, quotes: list[str]) -> None:
    assert [part.quote for part in extract(Text(clause, "LICENSE")).unparsed] == quotes


# Whose figure it is, and who is asked for what.
WHO_OWES = """
Companies, universities or government bodies with more than 500 employees must obtain a license.
=> obtain-license if ((company or academic or government) and employees gt 500 licensee)

If you are a company or a university and have more than 500 employees, you must obtain a license.
=> obtain-license if ((company or academic) and employees gt 500 licensee)

If you are a company or a government body and have more than 500 employees or more than $1M in
revenue, you must obtain a license.
=> obtain-license if ((company or government) and (employees gt 500 licensee or revenue gt
1000000 USD licensee))

If you are a company and have more than 500 employees, you must obtain a license.
=> obtain-license if employees gt 500 licensee

An individual or entity whose gross revenue was less than $25,000 may use the software.
=> obtain-license if revenue gteq 25000 USD licensee

If you use it to generate revenue, or provide services to more than 500 people (users), you must
obtain a commercial license.
=> obtain-license if (commercial or users gt 500 product)

You may not host the model unless approved by Acme governance.
=> obtain-license if hosted-service

You may not host the model unless approved by law.
=> host-as-service

Any other use for a Commercial Purpose, and any Hosted Service, requires a separate license.
=> obtain-license if (commercial or hosted-service)

The software may be used for internal business or personal use only.

The software may be used for personal use only.
=> commercial-use

Resale not allowed without permission.
=> obtain-license if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(WHO_OWES))
def test_who_owes(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# What is banned, and what is not the work.
WHAT_IS_BANNED = """
You may NOT (1) sell it, (2) provide it as a paid service, or (3) modify it.
=> create-derivatives
=> distribute
=> host-as-service

You shall not: (a) use the model for military purposes, (b) sell it, or (c) sublicense it.
=> distribute
=> restricted-use
=> sublicense

If you do not (a) have more than 50 employees or (b) earn more than $1M, you may use it.
=> obtain-license if (employees gt 50 licensee or revenue gt 1000000 USD licensee)

You may not redistribute it or use it commercially.
=> commercial-use
=> distribute

You may not redistribute the model commercially.
=> distribute if commercial

You may not sell the outputs.
=> commercial-use if publish-outputs

Generated images may not be sold.
=> commercial-use if publish-outputs

Your application can't be sold.
=> commercial-use if product

The model may not be sold.
=> distribute

You may not redistribute it as your own work.

You may not redistribute the model as a standalone product.
=> distribute

You may not redistribute the software without including a credit in the source code.
=> retain-notices if distribute

Any application that uses the model must include the following attribution: "Powered by Acme".
=> display-attribution if product

You may use it free of charge as long as you have fewer than 50 employees and keep the "Powered
| by Acme" link.
=> display-attribution if employees lt 50 licensee
=> obtain-license if employees gteq 50 licensee

If you do not have a valid commercial license, you may not distribute the software.
=> obtain-license if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(WHAT_IS_BANNED))
def test_what_is_banned(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# The same said from another side.
IN_OTHER_WORDS = """
You need a license to use this software with the following exceptions:
| 1. Your application code is licensed under a copyleft license.
| 2. Your application is not for commercial use.
=> obtain-license if commercial

Commercial hosting is only permitted if you are an approved hosting provider.
=> obtain-license if hosted-service

Only approved partners may host the model.
=> host-as-service

Removal of branding requires a commercial license.
=> display-attribution if product

Companies with more than 10 employees must become a sponsor.
=> pay-royalty if employees gt 10 licensee

There is a sponsorship requirement for companies that use this software.
=> pay-royalty if company

Use by a for-profit company requires a paid license.
=> obtain-license if company

The model is not for products that compete with Acme's.
=> restricted-use

You may distribute the model only free of charge.
=> distribute if commercial

Distribution of the model or derivatives requires written permission.
=> obtain-license if distribute

If your company has ever received $3,000,000 USD or more in startup capital, you must purchase a
| license.
=> obtain-license if funding gteq 3000000 USD licensee

Acme may not use your outputs to train or improve its models.

You may not use our outputs to train or improve your models.
=> train-other-models
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(IN_OTHER_WORDS))
def test_other_side(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# What a ban or a choice asks for, and nothing more.
NOTHING_MORE = """
The model may not be used for:
| - training other models
| - surveillance
=> restricted-use
=> train-other-models

Companies must either buy a commercial license or share 10% of gross revenue.
=> obtain-license if company
=> pay-royalty if company

If your app is supported by advertising, you will be required to pay a licensing fee.
=> pay-royalty if commercial

If used for any profit-making activity, 90% of the total revenue generated through this model
| must be shared with the creator.
=> pay-royalty if commercial
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(NOTHING_MORE))
def test_nothing_more(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# What is sold beside outputs is banned, too.
BOTH = """
You may not sell the outputs or the model itself.
=> commercial-use if publish-outputs
=> distribute

The model and its outputs may not be sold.
=> commercial-use if publish-outputs
=> distribute

You may not sell the outputs.
=> commercial-use if publish-outputs
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(BOTH))
def test_both_are_banned(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# A numbered member has the leave that is told in it.
OWN_LEAVE = """
You may not (1) host the model without our permission or (2) sell it.
=> distribute
=> obtain-license if hosted-service

You must not (a) sell the model, or (b) use it commercially without a license.
=> distribute
=> obtain-license if commercial

You may not (a) sell it, (b) host it without our permission, or (c) modify it.
=> create-derivatives
=> distribute
=> obtain-license if hosted-service

You may not sell it, host it, or modify it without our permission.
=> obtain-license if (distribute or hosted-service or modify)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(OWN_LEAVE))
def test_a_member_has_its_own_leave(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# One field is enough where it is the use that is banned.
FIELDS = """
You may not use the model for harassment.
=> restricted-use

The model must not be used to violate privacy.
=> restricted-use

You agree not to use the model for surveillance.
=> restricted-use

You must not harass our staff.
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(FIELDS))
def test_one_field_is_enough(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


# What an exception says must be read, or the sentence is reported.
NOT_SILENT = """
If you have more than 10 employees, you may not sell the model unless you water the plants.

Your app may not sell the model.
=> distribute

## You may not reverse engineer the model.
| ¶
| Words follow here for all that use it.
=> reverse-engineer

未经我们事先书面同意，不得以API形式提供本模型，个人除外。
=> obtain-license if (not individual and hosted-service)

未经注册，不得使用本模型，个人除外。
=> register if not individual
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(NOT_SILENT))
def test_nothing_is_left_out(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "If you have more than 10 employees, you may not sell it unless you water the plants.",
        "**You must register**\n\nWords follow here for all that use it.",
        "**You may not reverse engineer the model**\n\nWords follow here for all that use it.",
    ],
)
def test_what_is_not_read_is_reported(clause: str) -> None:
    assert extract(Text(clause, "LICENSE")).unparsed
