"""Chinese, Japanese and Korean lists below a ban or a leave, and items with labels."""

from __future__ import annotations

import pytest

from clauses import flagged, said, spaced

LISTS = spaced(
    """
您不得：
| - 出售本软件
| - 对本软件进行反向工程
=> distribute
=> reverse-engineer

禁止以下行为：
| 1. 出租、转售本软件
| 2. 删除版权声明
=> distribute
=> retain-notices

## 四、禁止事项
| ¶
| 1. 出借、出售本软件
| 2. 删除作者署名
=> distribute
=> retain-notices

您不得：
| - 移除您分发的模型副本中的版权声明
=> retain-notices

您可以：
| - 出售本软件

未经作者书面许可，您不得：
| （一）出售、散布本软件；
| （二）修改本软件。
=> obtain-license if (distribute or modify)

利用者は、次の行為をしてはなりません。
| 1. 本ソフトの全部若しくは一部分を、対価の有無を問わず、第三者に販売、貸与又は譲渡すること
| 2. 法令又は公序良俗に違反する目的で使用すること
=> distribute
=> restricted-use

以下情形需要购买商业授权：
| ¶
| 1. **闭源发布**：集成到闭源软件中对外发布
| 2. **大型公司**：员工人数超过 80 人
=> obtain-license if (distribute or employees gt 80 licensee)

在以下任何一种情况下，您需要获得商业授权：
| ¶
| 1. **修改**：您对源码进行修改。
| 2. **公司**：在您的企业内部使用，且累计用户 20 人及以上。
=> obtain-license if (modify or users gteq 20 licensee)

**如果您属于以下任一场景，必须获得商业许可证：**
| ¶
| ❌ 在闭源软件中使用
| ❌ 作为收费产品的一部分
| ❌ 内部运营（超过 7 个用户）
=> obtain-license if (product or users gt 7 licensee)

- **禁止修改**：未经作者书面许可，您不得修改本软件。
=> obtain-license if modify

- **禁止商用**：未经许可，您不得使用本软件。
=> obtain-license if commercial

- **年收入超过 90 万元**：须购买授权。
=> obtain-license if revenue gt 900000 CNY year licensee
"""
)


@pytest.mark.parametrize(("clause", "expected"), LISTS)
def test_lists(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


LEAVE = spaced(
    """
未经作者同意，谢绝二次分发。
=> obtain-license if distribute

除非取得我方书面授权，否则您不得用本软件运营多租户环境。
=> obtain-license if hosted-service

未经我方许可，您不得使用本软件向第三方提供托管的检索服务。
=> obtain-license if hosted-service

未经书面同意，不得删除版权声明。
=> retain-notices

您不得转售本模型，未经许可也不得使用我们的商标。
=> distribute
=> use-trademark

您不得在未取得我方同意的情况下将本模型分发给他人，并且不得使用我方的商标。
=> obtain-license if distribute
=> use-trademark

没有任何人可以修改本软件。
=> create-derivatives

許可なく本モデルを再配布することを禁止します。
=> obtain-license if distribute

本モデルを再配布してはならず、許可なく当社の商標を使用してはなりません。
=> distribute
=> use-trademark

서면 승인 없이 본 프로그램의 실행 파일을 제3자에게 재배포할 수 없습니다.
=> obtain-license if distribute

본 모델을 재배포할 수 없습니다. 동의 없이 상표를 사용할 수 없습니다.
=> distribute
=> use-trademark
"""
)


@pytest.mark.parametrize(("clause", "expected"), LEAVE)
def test_leave_is_of_its_ban(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_what_an_item_uses_it_for_is_no_ban_on_copies() -> None:
    clause = "禁止以下行为：\n1. 利用模型发布违法内容\n"
    assert said(clause) == []
    assert flagged(clause)


SENTENCES = spaced(
    """
再分发仅在取得书面许可后方可进行。
=> obtain-license if distribute

修改本软件须事先征得作者同意。
=> obtain-license if modify

再配布は作者の許可を得た場合に限り可能です。
=> obtain-license if distribute

재배포는 허락을 받은 경우에만 가능합니다.
=> obtain-license if distribute

若您不希望公开源码，请与我们洽购商业授权。
=> obtain-license if commercial

因您违约致使我方被他人索赔的，全部损失由您负担。
=> indemnify

文件中的作者信息请勿删改。
=> retain-notices

您的整个应用也必须采用相同的开源许可证。
=> share-alike if (modify and distribute)

您必须在每一份副本（不论是否修改过）上醒目地展示本许可证。
=> include-license if distribute

使用者有责任让用户知道其正在与机器人聊天。
=> disclose-ai-generated if publish-outputs

您不得去除或修改控制台中的标识与版权信息。
=> retain-notices

不得修改本字体。
=> create-derivatives

账号仅限本人使用，不得出借或转让给他人。

您提供的资料应当真实，并及时更新。

모델의 무단 배포를 금합니다.
=> distribute

모델을 재배포하는 경우 이 약관의 사본을 함께 제공할 것.
=> include-license if distribute

모델을 이용한 연구 결과를 발표하는 경우 출처를 표시할 것.
=> display-attribution if publish-research

このモデルの改変は禁止します。
=> create-derivatives

■ NGなこと
| ・素材そのものの再配布
| ・AIの学習データとしての利用
=> distribute
=> train-other-models

■ OKなこと
| ・素材そのものの再配布
| ・AIの学習データとしての利用
"""
)


@pytest.mark.parametrize(("clause", "expected"), SENTENCES)
def test_sentences(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "个人免费，公司收费。",
        "您必须在修改版上贴一张猫的照片，作为许可的一部分。",
        "利用者は、月に一度、当社の猫に餌をやらなければなりません。",
        "이용자는 매월 회사의 고양이에게 먹이를 주어야 하며 이를 거부할 수 없습니다.",
    ],
)
def test_what_binds_and_was_not_read_is_reported(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)


@pytest.mark.parametrize(
    ("clause", "reported"),
    [
        ("## 禁止行为\n\n- 出租本软件\n- 把它涂成绿色\n", True),
        ("## 禁止行为\n\n- 出租本软件\n- 删除版权声明\n", False),
        ("**三、禁止行为**\n- 出租本软件\n- 删除版权声明\n\n**四、其他**\n作者保留权利。\n", False),
        ("## 功能特性\n\n- 开箱即用\n- 把它涂成绿色\n", False),
        ("## Prohibited\n\n- Selling the software\n- Painting the software green\n", True),
    ],
)
def test_what_a_title_forbids_and_was_not_read_is_reported(clause: str, *, reported: bool) -> None:
    assert flagged(clause) is reported


def test_what_the_licensor_does_is_not_reported() -> None:
    assert not flagged("我们会妥善保管您的资料，您可以随时联系我们更新。")
