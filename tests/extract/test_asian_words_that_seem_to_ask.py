"""Chinese, Japanese and Korean: words that seem to ask for what is not asked, and duties told of
annexes, of changed works and of what is named "these"."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SAYS = """
登记并不意味着需要付费，我们只想了解大家怎样使用。

使用第三方语音服务的，请使用者自行向服务商申请账号并遵守其规则。

您应当与我们订立的协议中载明用途。
=> obtain-license

您应当在与客户签订的合同中载明这些使用限制，并使其具有约束力。
=> pass-through-restrictions if distribute

在同一部门内，您不得混合使用不同档次的许可证。

修改后的作品不得改用其他许可证。
=> share-alike if (modify and distribute)

用户应当遵守附录二所列的禁止行为。
=> follow-acceptable-use

您和您的客户都应遵守《Otter 使用政策》。
=> follow-acceptable-use
=> pass-through-restrictions if distribute

不得修改、删除或隐藏上述声明。
=> retain-notices

不得修改本软件。
=> create-derivatives

本许可不适用于欧盟和英国，您在该等地区部署本软件均未经授权。
=> use-in-territory if EU GB

发布改作版本时，应注明修改之处。
=> state-changes if (modify and distribute)

散布改作版本时：改作版本应以与本条款相同的条件授权他人。
=> share-alike if (modify and distribute)

向公众提供服务的，应当依照《某某管理办法》办理备案手续。
=> comply-with-law

当社の通知後10日以内に是正しないときは、当社は本契約を解除することができます。

利用者は、当社と利用契約を締結しなければなりません。
=> obtain-license

著作権の表示をせずに公開したい場合は、有償の契約が必要です。
=> obtain-license

再配布は自由です。ただし、この規約と著作権表示を一緒に添付してください。
=> include-license if distribute
=> retain-notices if distribute

本ソフトの解析、重みの抽出を禁止します。
=> reverse-engineer

위반 사실이 드러나면 당사는 사용을 정지할 수 있으며, 사용자는 즉시 모델의 사본을 삭제하여야 합니다.
=> delete-on-termination if terminated

한국문장연구원이 인공지능 학습용 데이터 구축 사업으로 만든 말뭉치를 받는 자는
신청서를 작성하여야 합니다.
=> register

发布衍生模型时，请说明该模型是由 Otter 训练而来，并公开您的微调代码。
=> disclose-source if (modify and distribute)
=> display-attribution if (modify and distribute)

再分发时请把这份说明一起放进仓库。
=> include-license if distribute

个人版用户首次使用前，须以实名账号登录并激活许可证。
=> register

利用者が提供するアプリの月間アクティブユーザー数が30万人を超える場合、契約を締結しなければなりません。
=> obtain-license if monthly-active-users gt 300000 product

訳文を確認せずに公開する場合は、AIによる機械翻訳であることを読者にわかるように示してください。
=> disclose-ai-generated if publish-outputs

用合成的声音公开发布的作品，必须让听众知道声音是 AI 合成的。
=> disclose-ai-generated if publish-outputs

派生モデルを再配布する場合、派生モデルの名称の先頭に「Otter」を付すものとします。
=> name-derivative if (modify and distribute)

お客様は、その製品の画面に次の表示をするものとします。
=> display-attribution if product
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(SAYS))
def test_what_is_asked_for(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
