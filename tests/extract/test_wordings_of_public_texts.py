"""Wordings of texts that stand in public, each once read as something else."""

from __future__ import annotations

import pytest

from clauses import said, spaced, table

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
