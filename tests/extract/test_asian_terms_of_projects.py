"""Terms that projects write for themselves in Chinese and Japanese, and what they repeat."""

from __future__ import annotations

import pytest

from clauses import answered, spaced
from modellic.extract import extract
from modellic.text import Text

READ = """
如果您违反本协议，您的许可将自动终止，您必须停止使用、复制和分享本软件。
=> delete-on-termination if terminated

您的许可将立即终止，且您必须删除全部副本。
=> delete-on-termination if terminated

修改后分发的，您必须以 GPL-3.0 许可证提供完整源代码。
=> disclose-source if (modify and distribute)
=> share-alike if (modify and distribute)

若需将本模型及衍生模型用于商业用途，请通过邮箱联系许可方进行申请，并提供：申请人名称、模型衍生创作情况。
=> obtain-license if commercial

若您发布衍生品，必须在发布页面声明“本衍生品所作的改动与原作者无关”。
=> display-attribution if (modify and distribute)

发布衍生模型时，须注明改动与原版的差异。
=> state-changes if (modify and distribute)

若您发布衍生品，必须在发布页面声明改动的内容。
=> state-changes if (modify and distribute)

ガイドラインを以下のとおり定めます。
=> follow-acceptable-use

年間売上が1億円を超える企業(別表(甲)に定めるもの。以下同じ)は、許諾を得てください。
=> obtain-license if revenue gt 100000000 JPY year licensee

改変したモデルの特徴が残る場合は、そのモデルに関してもこの規約が適応される。
=> share-alike if modify
"""

REPEATED = """
月活跃用户超过 300 万的，须取得许可。除非许可方另行授予您该等权利，否则您无权行使任何权利。
=> obtain-license if monthly-active-users gt 3000000 product

月活跃用户超过 300 万的，须取得许可。在取得我们的书面许可之前，您无权行使本协议项下的任何权利。
=> obtain-license if monthly-active-users gt 3000000 product

您须遵守适用法律。若您引入任何第三方数据或权重，您须自行取得合法授权。
=> comply-with-law

您须遵守适用法律。您也理解并同意，您的贡献可能会被包含在商业版本中。
=> comply-with-law

再配布の際は本規約の写しを添付してください。利用者は、本規約に同意した上で、本モデルを利用するものとします。
=> include-license if distribute

当社は、本規約を遵守することを条件として、本モデルを無償で利用することを許諾します。再配布の際は本規約の写しを添付してください。
=> include-license if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), [*spaced(READ), *spaced(REPEATED)])
def test_terms_of_projects_are_read(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_words_to_show_may_stand_in_a_fenced_block_behind_a_full_stop() -> None:
    text = "利用の際は以下のクレジット表記を用いてください。\n\n```text\nVoxa (c) 2031 Otter\n```\n"
    assert [r.text for r in extract(Text(text, "LICENSE")).rules] == [("Voxa (c) 2031 Otter",)]


def test_a_paragraph_behind_a_full_stop_that_is_not_fenced_is_none_to_show() -> None:
    text = "利用の際は以下のクレジット表記を用いてください。\n\nVoxa (c) 2031 Otter\n"
    assert [r.text for r in extract(Text(text, "LICENSE")).rules] == [()]
