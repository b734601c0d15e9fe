"""Chinese and Japanese wordings of texts that stand in public, each once read as something else."""

from __future__ import annotations

import pytest

from clauses import said, table
from modellic.extract import extract
from modellic.text import Text

DUE_BEHIND_A_LEAVE = """
您可以复制、修改和分享本字体，但商业用途须取得我们的授权。
=> obtain-license if commercial

可供学习、修改，但商用及再分发均须经作者同意。
=> obtain-license if (commercial or distribute)

可以修改和分发（商用需授权）。
=> obtain-license if commercial

个人可自由使用和修改，但企业商用需取得授权。
=> obtain-license if commercial

可以自由使用和修改，但分发时需附带许可证。
=> include-license if distribute

您可以修改和分发本模型，但须取得授权。
=> obtain-license if (modify or distribute)

您可以商用本模型，但须取得授权。
=> obtain-license if commercial

改変と再配布は自由ですが、商用利用には事前の許諾が必要です。
=> obtain-license if commercial

利用・改変は可能ですが、再配布には許可が必要です。
=> obtain-license if distribute

改変および再配布は可能ですが、事前に許諾が必要です。
=> obtain-license if (modify or distribute)

任何商业使用、公司使用、托管服务或转售，都必须取得授权。
=> obtain-license if (commercial or hosted-service or distribute)

モデルの再配布には許可が必要
=> obtain-license if distribute
"""

BANNED_IN_A_ROW = """
请勿将本声库用于商业、军事及违法用途。
=> commercial-use
=> restricted-use

不得将本数据集用于任何营利或非法活动。
=> commercial-use
=> restricted-use

不得用于违法、商业及其他不正当用途。
=> commercial-use
=> restricted-use

未经授权，不得用于商业或非法目的。
=> obtain-license if commercial
=> restricted-use

您可以将本模型用于商业或科研目的。

不得利用本模型制作、传播违法信息。
=> restricted-use

请勿用本模型编造、散布虚假新闻。
=> restricted-use

不得复制、传播他人的作品。

不得分发、传播本模型的副本。
=> distribute

本モデルを虚偽情報の配布に使用しないでください。
=> restricted-use

商用可・改変可・再配布不可
=> distribute

商用利用可（クレジット必須）・再配布禁止
=> display-attribution if commercial
=> distribute

商用OK、改変OK、再配布はNG
=> distribute

改変・再配布不可
=> create-derivatives
=> distribute

商用・同人可、再配布不可
=> distribute

您不得：(a) 修改本软件；(b) 去除本软件上的任何所有权声明。
=> create-derivatives
=> retain-notices

您不得：(a) 出租本软件；(b) 移除软件上的专有权标记。
=> distribute
=> retain-notices
"""

CREDIT_AND_COMMERCE = """
商用利用（クレジット表記必須）
=> display-attribution if commercial

・商用利用OK（要クレジット）
| ・ファイルの販売はNG
=> display-attribution if commercial
=> distribute

商用・非商用を問わず利用可（クレジット表記必須）
=> display-attribution if product

使用時はクレジット必須
=> display-attribution if product

クレジット表記は任意です。

商用必须署名。
=> display-attribution if commercial

可商用（须署名）
=> display-attribution if commercial

使用时需署名。
=> display-attribution if product

禁止商用，转载请注明出处，二次创作需署名。
=> commercial-use
=> retain-notices if (modify and distribute)
=> retain-notices if distribute

商用需保留作者信息。
=> retain-notices if commercial

可二次开发，但须保留作者署名并开源。
=> disclose-source if (modify and distribute)
=> retain-notices if distribute

须注明开源项目地址。
"""

VERSIONS_RIGHTS_AND_EXAMPLES = """
禁止在本系统的整体或部分基础上发展任何派生版本、修改版本或第三方版本用于重新分发。
=> distribute if modify

禁止在本源码或相关源码的基础上发展任何派生版本、修改版本或第三方版本。
=> create-derivatives

不得基于本软件开发任何衍生版本。
=> create-derivatives

您不得向他人授予商业使用权。
=> sublicense

您无权将商业使用权转让给第三方。
=> sublicense

未经书面授权，不得将本软件用于商业用途，包括但不限于：
| - 集成到收费产品中
| - 为客户提供有偿咨询
| - 出售本软件
=> obtain-license if commercial

未经书面授权，不得将本软件用于：
| - 军事用途
| - 出售
=> obtain-license if distribute
=> restricted-use
"""

RESULTS_LICENCES_AND_SOURCES = """
本データセットを利用した成果を公開する際は、下記の論文を引用してください。
=> display-attribution if publish-research

本モデルを公開する場合は、論文を引用してください。
=> display-attribution if distribute

若您通过网络提供本程序的交互服务，须向用户提供对应源码。
=> disclose-source if hosted-service

任何基于本项目的衍生作品在分发时也必须以 GPL-3.0 开源。
=> share-alike if (modify and distribute)

必须以公开源代码的形式提供。
=> disclose-source if distribute

改変物を再配布する場合は、著作権表示と本ライセンス全文を残してください。
=> include-license if (modify and distribute)
=> retain-notices if (modify and distribute)

可以公开分享，但必须署名、保留许可证、标注修改。
=> include-license if distribute
=> retain-notices if distribute
=> state-changes if (modify and distribute)

您必须向模型衍生品的任何第三方使用者明确本模型的来源为许可方并向其提供本协议的副本。
=> include-license if (distribute or hosted-service)
=> retain-notices if (distribute or hosted-service)

您应向任意第三方使用者披露“南山”（“Nanshan”）来源并提供本协议副本。
=> include-license if (distribute or hosted-service)
=> retain-notices if (distribute or hosted-service)

不得就本模型授予任何从属许可。
=> sublicense

再配布の際はこのReadMe.txtを同梱し、モデル製作者と改変元を明記してください。
=> include-license if distribute
=> retain-notices if distribute

生成した音声は、「Otter:うみ」とクレジットを記載すれば、商用・非商用で利用可能です。
=> display-attribution if publish-outputs

利用を他者に許諾する際は、当該他者に対し本許諾内容の 2 の遵守を義務付けてください。
=> pass-through-restrictions if distribute

ツール本体の販売、SaaS化、第三者への提供は禁止
=> distribute
=> host-as-service
"""

CONDUCT = """
任何人不得在未经书面授权的情况下对本软件申请知识产权。

不得将本模型作为导航、碰撞规避、医疗决策或其他安全关键决策的唯一依据。
=> restricted-use

不得规避本模型的安全机制。
=> remove-safeguards

禁止转载、禁止二次修改。
=> create-derivatives
=> distribute

如不用于军事用途，可自由使用。

被授权人承诺本模型的衍生品不作军事用途。
=> restricted-use

请勿在未获得本人同意的情况下使用他人身份。
=> restricted-use

您须将生成内容标注为 AI 生成。
=> disclose-ai-generated if publish-outputs
"""

ASKED_OF_USERS = """
改変物を再配布する場合は同じライセンスにする必要があります。
=> share-alike if (modify and distribute)

再配布する場合は同ライセンスで配布する必要があります。
=> share-alike if distribute

商用利用の場合は事前に権利者に確認を取る必要があります。
=> obtain-license if commercial

利用前に動作確認を行ってください。

商用利用する場合は有料プランを契約してください。
=> obtain-license if commercial

法人利用をする場合は許可取りが必要です。
=> obtain-license if company

Prohibited Use Policyを遵守してください。
=> follow-acceptable-use

動画を公開する場合は、モデル名をクレジットすることが必須です。
=> display-attribution if publish-outputs

不得将本项目用于违反《网络安全法》的用途。
=> restricted-use

如需将本模型用于商业用途，请将商用许可申请信息发送至sales@mail.example。
=> obtain-license if commercial
"""


ALL = "\n\n".join(
    (
        DUE_BEHIND_A_LEAVE,
        BANNED_IN_A_ROW,
        CREDIT_AND_COMMERCE,
        VERSIONS_RIGHTS_AND_EXAMPLES,
        RESULTS_LICENCES_AND_SOURCES,
        CONDUCT,
        ASKED_OF_USERS,
    )
)


@pytest.mark.parametrize(("clause", "rules"), table(ALL))
def test_wording(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "如需商用，请发送邮件至sales@mail.example申请。",
        "商用利用についてはsales@mail.exampleまでご連絡ください。",
    ],
)
def test_an_address_ends_where_the_words_around_it_begin(clause: str) -> None:
    assert [rule.contact for rule in extract(Text(clause)).rules] == ["sales@mail.example"]
