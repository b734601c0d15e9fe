"""Chinese duties and bans in formal words: notices beside the licence, claims, marks and source."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

SAYS = """
应确保任何自您处取得副本的人，均取得本许可证文本以及上述版权声明。
=> include-license if distribute
=> retain-notices if distribute

务必使每个从您那里得到副本的人都得到本许可证全文，以及上面的版权行。
=> include-license if distribute

您須確保自您處取得副本之人，均取得本授權條款之文本及上述著作權聲明。
=> include-license if distribute
=> retain-notices if distribute

凡从您处取得源代码副本者，均应获得本许可证及版权声明。
=> include-license if distribute
=> retain-notices if distribute

您应当保证接收者得到本协议的副本以及权利声明。
=> include-license if distribute
=> retain-notices if distribute

不得对任何人提出主张，称使用本软件侵犯专利。
=> litigate

您不得向任何人主张本软件侵犯您的专利权。
=> litigate

请勿起诉任何使用本软件的人侵犯专利。
=> litigate

不要提出任何法律主张，指控他人因使用本软件而侵犯任何专利。
=> litigate

您不得以任何方式指称他人使用本软件侵害您的专利权利要求。
=> litigate

不得對任何人提出法律上之主張，稱其使用本軟體侵害任何專利請求項。
=> litigate

您承诺不就本软件对任何用户提出专利侵权主张。
=> litigate

被许可方不得出租、出借、转售本软件。
=> distribute

不得为第三方的利益以服务局方式使用本软件。
=> host-as-service

您不得允许任何第三方通过托管、分时或服务局安排使用本软件。
=> host-as-service

禁止利用本软件与许可方的产品竞争。
=> restricted-use

不得使用本软件从事与许可方相竞争的业务。
=> restricted-use

不得使用本模型的输出来创建或改进任何基础模型。
=> train-other-models

不得以本模型的结果训练任何大语言模型（本模型除外）。
=> train-other-models

您不得利用输出开发或改进任何其他生成式人工智能模型。
=> train-other-models

禁止用输出结果改良任何基座模型。
=> train-other-models

您不得使用模型来创建任何人工智能模型。
=> train-other-models

除本模型及其衍生模型外，不得用输出改进任何大模型。
=> train-other-models

您不得將本模型或其輸出用以改善任何基礎模型。
=> train-other-models

不允许使用本模型生成的数据来开发与之竞争的基础模型。
=> train-other-models

再分发必须附带如何获得完整源代码的信息。
=> disclose-source if distribute

分发二进制文件时，须告知接收者如何取得源代码。
=> disclose-source if distribute

分发可执行文件的，应当附上获取完整源代码的书面要约。
=> disclose-source if distribute

再分發時，必須附上如何取得完整原始碼的說明。
=> disclose-source if distribute

分发时必须说明源代码的获取方式。
=> disclose-source if distribute

如果在网络服务中使用，必须向用户提供源代码。
=> disclose-source if hosted-service

若通过网络提供服务，须向用户公开源代码。
=> disclose-source if hosted-service

在网络服务中使用本软件的，应当向用户提供完整源码。
=> disclose-source if hosted-service

以 SaaS 形式提供的，必须开放源代码。
=> disclose-source if hosted-service

作为网络服务运行时，须向使用者提供对应源代码。
=> disclose-source if hosted-service

本软件分发时需保持当前许可“原样”不变，且不得附加任何条件。
=> add-restrictions if distribute
=> include-license if distribute

分发时必须保持本许可不变。
=> include-license if distribute

本许可在分发时须原样保留。
=> include-license if distribute

分发本软件时应当原封不动地附带本许可。
=> include-license if distribute

未经书面同意，不得使用许可方的名称或商标。
=> use-trademark

任何对“Otter”商标的使用均须另行取得授权。
=> use-trademark

商标的使用受适用法律约束。

使用許可方之商標或標識，應事先取得許可方書面同意。
=> use-trademark

再分发仅可依据本许可的条款进行。
=> share-alike if (modify and distribute)

只有在受本协议约束时才允许再分发。
=> share-alike if (modify and distribute)

任何分发均须受本许可证约束。
=> share-alike if (modify and distribute)

仅允许在本许可证条款下再分发本软件。
=> share-alike if (modify and distribute)

您不得：（一）使用本软件开展侵权活动；（二）利用本软件与许可方竞争。
=> restricted-use

不得：（i）为第三方托管本软件；（ii）使用本软件与我方竞争；（iii）反编译。
=> host-as-service
=> restricted-use
=> reverse-engineer

评估与原型开发，以不超过五台设备为限。
=> ? 评估与原型开发，以不超过五台设备为限。

授予您一项非独占的、不可转让的、不可让与的许可。

您可以在声明文件中增加您自己的署名声明。

不得为营利目的分发本软件的任何修改版本。
=> distribute if commercial

您不得使用材料或其输出，来创建或改进任何基础模型（本模型除外）。
=> train-other-models

您不得使用材料，或者其任何输出或结果，来改进任何模型。
=> train-other-models

使用我方商标须事先取得书面许可。
=> use-trademark

允许的使用（无须许可）
| ¶
| 下列使用无须取得商业许可：
| ¶
| - 研究；
| - 评估，以不超过五台设备为限；
| - 教学。
=> ? 评估，以不超过五台设备为限；
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAYS))
def test_chinese_formal_duties(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
