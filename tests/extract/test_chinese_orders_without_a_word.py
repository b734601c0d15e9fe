"""Chinese orders that only their place tells, and bans of one noun: “使用时，附上本许可证副本。”"""

from __future__ import annotations

import pytest

from clauses import answered, flagged, rows

SAYS = {
    "include-license if distribute": """
使用时，附上本许可证副本。
使用本模型时，附带许可证副本。
""",
    "register": """
使用时，向我们登记。
部署之后告知我们。
上线前到官网备案。
""",
    "obtain-license": """
使用前，取得我们的书面授权。
下载之前，征得许可方书面同意。
""",
    "pay-royalty": """
使用时，支付4%的分成。
""",
    "comply-with-law": """
使用时，遵守法律法规。
在遵守当地法律的前提下，您可以使用本模型。
""",
    "follow-acceptable-use": """
在遵守可接受使用政策的前提下，您可使用本模型。
任何使用者都要遵守可接受使用政策。
凡使用者均须遵守使用政策。
""",
    "disclose-ai-generated if publish-outputs": """
在向用户说明内容由AI生成的前提下，您可以使用本模型。
""",
    "delete-on-termination if terminated": """
前提是在许可终止时删除所有副本。
您可以使用本模型，条件是在许可终止时删除所有副本。
""",
    "display-attribution if product": """
使用时，在产品界面展示“水獭”字样。
使用时，在应用中标明使用了本模型。
""",
    "commercial-use": """
您不会商用。
我们不希望您商业使用。
未授予您商业使用的权利。
本许可不支持商业使用。
""",
    "distribute": """
分发本模型是不被允许的。
转售本模型均被禁止。
使用者不可转售本模型。
我们不接受转售本模型。
""",
    "reverse-engineer": """
使用者不可对本模型进行反向工程。
""",
    "remove-safeguards": """
除绕过安全措施外，您可以自由使用本模型。
""",
}
UNSURE = ["不支持修改本模型。", "不支持将模型用于武器。", "不鼓励转售本模型。"]
IDLE = ["不支持Windows 7。", "使用时，将权重放入模型目录。", "安装后，重新启动服务。"]


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_orders(clause: str, rule: str) -> None:
    assert answered(clause) == [rule]


@pytest.mark.parametrize("clause", UNSURE)
def test_what_is_not_supported_is_reported(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize("clause", IDLE)
def test_how_it_is_used_says_nothing(clause: str) -> None:
    assert answered(clause) == []
