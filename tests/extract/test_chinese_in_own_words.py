"""Chinese as people write it who are no lawyers: figures, bans, duties and whom they spare."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import answered, said, table

FIGURES = """
谁家的产品有一个月流水做到了八百万元人民币，就请在启动页写“会说话的是灰雀”。
=> display-attribution if revenue gteq 8000000 CNY month product

任一自然月推理请求在三百万次以上的，应当在次月十日前把调用数据报送灰雀科技。
=> register if api-calls gteq 3000000 month product

每月推論請求達兩百萬次者，須於年底前向本公司申報請求次數。
=> register if api-calls gteq 2000000 month product

一年卖了六千万元以上的公司，商用前要和成果转化办公室签技术许可合同。
=> obtain-license if (revenue gteq 60000000 CNY year licensee and commercial)

公司里不止八十人的，先跟我们谈好授权再上线。
=> obtain-license if employees gt 80 licensee

所用推理卡在四十张以上的，应当在三十日内办理备案。
=> register if devices gteq 40 licensee

拿到投资合计超过三千万元的，应当另行向许可方申请授权。
=> obtain-license if funding gt 30000000 CNY licensee

同一款游戏的累计流水超过九百万港元，就发一封邮件到 count@example.org，报一下数字。
=> register if revenue gt 9000000 HKD product

受僱人數在九十人以上者，應事先取得授權。
=> obtain-license if employees gteq 90 licensee

我们一共八十个人，去年卖了三千万元。

看到不对的地方，请告诉我们。
"""

BANS = """
模型权重别外传。
=> distribute

把权重拆出来放到网盘，不行。
=> distribute

请不要把模型文件传给别人。
=> distribute

不用把权重放到网盘上。

别把输出里的水印抹掉。
=> remove-safeguards

内容过滤请勿关闭。
=> remove-safeguards

保留水印的截图可以随意发布。

拿输出去训练别家模型，不可以。
=> train-other-models

别的模型不行，我们才做了这一个。

不要把它包成 API 卖。
=> host-as-service

拿去卖钱，不允许。
=> commercial-use

赌博、诈骗、造谣，一概不许。
=> restricted-use

别碰
| - 不拿去冒充真人骗钱
| - 不做赌博引导
| - 不接进军用系统
=> restricted-use

我们不拿您的数据训练别的模型。

不得分发未修改的权重。
=> distribute if not modify

不得分发修改过的或未修改的权重。
=> distribute

原始权重请大家到主页下载，不要自己再分发。
=> distribute if not modify
"""

DUTIES = """
对外提供的，应当：
| （一）附上本协议全文；
| （二）随附名为 NOTICE 的文本文件并载明：“灰雀依社区许可使用。”；
| （三）标明改动之处。
=> include-license if distribute
=> retain-notices if distribute
=> state-changes if (distribute and modify)

“对外提供”指向第三方交付副本，或者通过应用程序接口供第三方调用。
| ¶
| 对外提供的，应当：
| （一）附上本协议全文；
| （二）标明改动之处。
=> include-license if (distribute or hosted-service)
=> state-changes if ((distribute or hosted-service) and modify)

你把权重给别人的话，要：
| - 附上这份许可；
| - 保留版权声明。
=> include-license if distribute
=> retain-notices if distribute

自己微调出来的权重可以放出来，公开时沿用本许可。
=> share-alike if (modify and distribute)

员工不满九十人的企业，在线填一张登记表（form.example.org/a）就可以商用，不收费。两条里有一条不符合的，商用前要和转化中心签许可合同。
=> obtain-license if (commercial and employees gteq 90 licensee)
=> register if (employees lt 90 licensee and commercial)

违反以上任何一条的，授权作废，请把本地的权重删干净。
=> delete-on-termination if terminated

收到終止通知後應停止使用，並銷毀所保存的模型檔案。
=> delete-on-termination if terminated

聊天機器人應讓使用者知道對方不是真人。
=> disclose-ai-generated if product

散布本模型時，請附上本段文字的連結。
=> include-license if distribute

档位 | 上一年收入 | 要做的 |
| |---|---|---|
| | 小 | 不到 300 万元 | 什么都不用做 |
| | 中 | 300 万元到 6000 万元 | 填登记表 |
| | 大 | 6000 万元以上 | 不走分成，先谈合同 |
=> obtain-license if revenue gteq 60000000 CNY year licensee preceding
=> register if (revenue gteq 3000000 CNY year licensee preceding and revenue lteq 60000000 CNY
   year licensee preceding)

年收入 300 万元到 6000 万元的工作室，每季度按净收入的 4% 付给我们。
=> pay-royalty if (revenue gteq 3000000 CNY year licensee and revenue lteq 60000000 CNY year
   licensee)

卖得出去的话，欢迎分作者一小份。

第三条 调用量达到一亿次的，应当与我方签订协议。高校不适用本条。
| ¶
| 第四条 分发本模型的，应当附上本协议。
=> include-license if distribute
=> obtain-license if (api-calls gteq 100000000 product and not academic)
"""

PUBLIC = """
向境内公众提供服务的，须自行完成大模型备案。
=> comply-with-law

使用者应向主管部门完成登记备案。
=> comply-with-law

部署超过二十台的，应当在三十日内向我方备案。
=> register if devices gt 20 licensee

您不得将账号出租、出借给他人。

您不得将模型出租、出借给他人。
=> distribute

不得删除、隐匿人工智能生成内容的标识。
=> remove-safeguards

不得删除控制台与应用程序中的 LOGO 或版权信息。
=> retain-notices

不得将本模型用于传销、欺诈等违法商业活动。
=> restricted-use

如需商用，填写登记表完成登记即可获得商用许可。
=> register if commercial

使用本模型发表论文时，请注明出处。
=> display-attribution if publish-research

如将本模型用于商业目的，包括销售、提供服务，必须获得书面授权。
=> obtain-license if commercial

如果您的团队有15人或更多人使用本软件，您必须购买商业许可。
=> obtain-license if employees gteq 15 licensee

如果在网络服务中使用，必须向用户提供源代码。
=> disclose-source if hosted-service

避免使用本模型生成虚假信息。
=> restricted-use

为避免歧义，使用本模型的行为受本协议约束。

免费版可以商用。付费版本需要取得商业授权方可使用。

禁止出售使用本模型生成的图片。
=> commercial-use

超过六十名员工的公司必须购买授权。母公司、子公司和兄弟公司的人数加在一起算。
=> obtain-license if employees gt 60 licensee-and-affiliates

超过六十名员工的公司必须购买授权。同一老板名下的公司合并算。
=> obtain-license if employees gt 60 licensee-and-affiliates

超过六十名员工的公司必须购买授权。一个集团算一家。
=> obtain-license if employees gt 60 licensee-and-affiliates

超过六十名员工的公司必须购买授权。各公司分开算。
=> obtain-license if employees gt 60 licensee

超过六十名员工的公司必须购买授权。我们和关联公司一起提供支持。
=> obtain-license if employees gt 60 licensee

年收入超过六百万元的公司，每年要按净收入的3%付给我们。高校一律免费。
=> pay-royalty if (revenue gt 6000000 CNY year licensee and not academic)

年收入超过六百万元的公司，每年要按净收入的3%付给我们。个人开发者不管几张卡，都不用交分成。
=> pay-royalty if (revenue gt 6000000 CNY year licensee and not individual)

年收入超过六百万元的公司，每年要按净收入的3%付给我们。政府机关不必支付。
=> pay-royalty if (revenue gt 6000000 CNY year licensee and not government)

月活超过六十万的产品，须在启动页展示“由灰雀驱动”。各级学校可以不写。
=> display-attribution if (monthly-active-users gt 600000 product and not academic)

部署超过二十台的，应当在三十日内向我方备案。高校免于备案。
=> register if (devices gt 20 licensee and not academic)

年收入低于六十万元的企业无需付费。
=> obtain-license if revenue gteq 600000 CNY year licensee

年收入不超过六十万元的，免费。
=> obtain-license if revenue gt 600000 CNY year licensee
"""


@pytest.mark.parametrize(("clause", "rules"), table(FIGURES + BANS + DUTIES + PUBLIC))
def test_plain_words(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)


ASKED = [
    "员工超过五十人的企业，应当向我方购买商业授权。",
    "如果贵公司员工超过50人，须取得我们的书面授权。",
]
KINDS = {
    "高校": "academic",
    "各级党政机关": "government",
    "個人開發者": "individual",
    "财政全额拨款的事业单位": "government",
}
SPARES = [
    "{kind}不在此限。",
    "{kind}不适用本条。",
    "本条不适用于{kind}。",
    "前款规定不及于{kind}。",
    "{kind}不受此限，不论规模大小。",
    "{kind}不论规模大小，均不在此限。",
    "前項規定，於{kind}不適用之。",
    "本条对{kind}不生效。",
    "{kind}不在本条之列。",
    "{kind}不属于本条适用对象。",
    "{kind}不包括在内。",
    "{kind}不按本条处理。",
    "{kind}另当别论。",
    "{kind}是例外。",
    "豁免{kind}。",
    "{kind}享受豁免。",
    "{kind}可以不签。",
    "{kind}免签。",
    "{kind}不必购买。",
    "{kind}不用买。",
    "{kind}无需办理。",
    "{kind}不需要。",
    "{kind}没有这个要求。",
    "{kind}照旧免费使用。",
    "我们不要求{kind}这样做。",
]


@pytest.mark.parametrize(("asked", "spares", "kind"), list(product(ASKED, SPARES, KINDS)))
def test_spared(asked: str, spares: str, kind: str) -> None:
    rules = said(asked + spares.format(kind=kind))
    figure, party = "employees gt 50 licensee", f"not {KINDS[kind]}"
    assert rules in (
        [f"obtain-license if ({first} and {second})"]
        for first, second in ((party, figure), (figure, party))
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "本条不影响高校依法享有的权利。",
        "本条不限制个人的合理使用。",
        "子公司的员工不算在内。",
        "答：不需要。",
    ],
)
def test_not_spared(sentence: str) -> None:
    assert said(ASKED[0] + sentence) == ["obtain-license if employees gt 50 licensee"]


@pytest.mark.parametrize("sentence", ["医院不在此限。", "医院无需购买。", "实习生不包括在内。"])
def test_kinds_without_a_word_are_reported(sentence: str) -> None:
    assert answered(ASKED[0] + sentence)[-1] == f"? {sentence}"
