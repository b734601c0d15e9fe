"""Chinese clauses in other orders: the object first, the recipient as subject, effects as bans."""

from __future__ import annotations

import pytest

from clauses import grouped, lines, said

SAID = """
= include-license
每一位接收者都应当得到本许可证的副本。
凡经您之手拿到软件的人，都要能看到这份协议。
交付模型时，须给对方一份本协议。
您应确保下游用户同时收到本授权书全文。
转交软件时，本许可证全文应一并交到受让人手里。
請將本授權條款一份交付受讓人。
散布者應隨附本合約。
向他人提供副本时，请附送本许可的网址。
= retain-notices
源代码里的版权声明必须原样保留在文件里。
版权信息与作者信息都要跟着副本一并传下去。
再分发时，作者写在文件头的声明也要原封不动交给接收方。
副本里面应当带有上述版权说明。
凡拷贝皆须留有如下文字：“青雀工作室 保留所有权利。”
分发衍生作品时须转载原有的归属说明。
版权声明一律不许删改。
著作權標示請勿塗掉。
请勿拿掉界面底部的版权说明。
= state-changes
改动过的文件里要留下清楚的提示，说明您改过它。
文件如经修改，应在其中加注醒目说明。
修改之後的檔案，須附有變更說明。
请表明这些文件已由您作了变更。
= litigate
谁若声称本软件侵犯其专利，其依本许可获得的全部权利即告终结。
若您控告本软件构成专利侵权，授予您的许可自起诉之日起不复存在。
您主张模型侵害您的知识产权的，本协议项下授权随之失去效力。
被授權人一旦指控本軟體侵害專利，本授權即歸於消滅。
对任何人发起侵权诉讼者，丧失本许可授予的权利。
= indemnify
由此引起的第三方索赔，由贵方全额赔付。
因用户违约造成损害的，用户应负赔偿责任。
第三人就此向我方求偿时，由被許可人負責補償。
被许可方应当向许可方赔偿全部损失。
= use-trademark
不得借开发者的名头替自己的产品站台。
请勿假借本团队之名招揽客户。
我方的商标与商号，本协议均未许可使用。
用户并未因本协议取得使用本公司徽标的权利。
禁止盗用我们的商标。
= sublicense
本协议授予的权利，一律不得转让给他人。
依本许可取得的授权，均不可转授权予第三人。
这份授权既不能转让，也不能再许可。
= follow-acceptable-use
使用规范属于本协议的一部分，用户应予遵守。
对模型的利用不得违背可接受使用政策。
使用方式不得与内容政策相抵触。
禁止用途政策所列的行为，一概不得从事。
须照《使用准则》使用本模型。
= remove-safeguards
软件带有许可密钥校验的，禁止以任何方式绕过。
模型内置的安全机制不得破坏。
= add-restrictions
本许可允许的事，您不得以合同条款加以限制。
不得用技术手段妨碍本许可赋予他人的权利。
= display-attribution
那么界面上就得有一处醒目的“青雀”字样。
公开发布的产品，须在显眼处写入以下字句：“由青雀驱动”。
「青雀」之品牌標識須照原樣呈現於介面。
= obtain-license
想用于经营，就得先取得作者的书面授权。
取得书面许可之前，您没有任何商业性权利。
"""
"""Each with its one rule, whatever its condition."""

UNSAID = """
用户获得本许可后可以使用模型。
第三方取得本许可即可免费使用软件。
我们会向用户提供本协议的最新文本。
许可方保留全部权利。
您可以为自己的修改附加版权声明。
本协议的标题仅为阅读方便而保留。
作品附有的声明不改变本许可证的内容。
许可方授予您非独占、不可转让、不可再许可的免费许可。
本公司授予被授權人非專屬、不可移轉且免權利金之授權。
许可方没有义务提供更新、升级到最新版本或技术支持。
我方不负有更新软件版本的义务。
许可方不承担赔偿责任。
用户不负赔偿责任。
使用风险由您自行承担。
许可方不保证模型不侵犯专利。
若第三方主张侵权，我们将协助您应对。
商标的使用，依商标法的规定办理。
协议的修改须经双方书面确认。
修改后的版本可以由您自行分发。
我们修改本协议时会作出说明。
我们可以随时更新可接受使用政策。
被授權人得散布本軟體。
用户与我们一起维护社区。
"""
"""What allows, tells, disclaims, or binds the licensor."""

LISTS = """
= include-license
您可以分发模型，条件如下：\\n(1) 附上本许可证一份；
可以传播，但以下几点缺一不可：\\n(1) 给每位接收者一份本许可证。
可以转发，前提有二：\\n甲、随附本许可证副本；
允许再分发，要求如下：\\n⑴ 接收者人手一份本协议。
分发时注意以下几点：\\n甲．将本许可证一份交予接收人。
"""


@pytest.mark.parametrize(("sentence", "action"), [*grouped(SAID), *grouped(LISTS)])
def test_the_object_or_the_recipient_may_stand_first(sentence: str, action: str) -> None:
    (line,) = said(sentence)
    assert action in (line, line.split(" if ")[0])


@pytest.mark.parametrize("sentence", lines(UNSAID))
def test_what_binds_nobody_is_no_rule(sentence: str) -> None:
    assert said(sentence) == []


def test_a_use_that_is_one_below_figures_needs_a_licence_above_them() -> None:
    clause = """须同时具备以下条件，方属“许可用途”：
（1）员工不足 40 人；
（2）上一纳税年度的总收入低于 700 万元。"""
    (line,) = said(clause)
    assert line.startswith("obtain-license if")
    assert "employees gteq 40" in line
    assert "revenue gteq 7000000" in line


def test_words_of_taiwan_are_read_as_those_of_the_mainland() -> None:
    assert said("散布本軟體時，應提供原始碼。") == said("分发本软件时，应提供源代码。") != []


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("商业使用权，以您的年收入没有触及三百万元为条件。", "revenue gteq 3000000"),
        ("除政府机构外，只有上一纳税年度收入低于 300 万元的公司才能使用软件。", "not government"),
        ("非政府机构且年收入超过 300 万元的，须取得我方授权。", "not government"),
        (
            "月活一旦突破 50 万，许可结束，此后须购买授权。",
            "monthly-active-users gt 500000",
        ),
        ("员工 80 人及以上的公司不在授权范围之内。", "employees gteq 80"),
        ("商业使用限于年营收不到 500 万元的企业。", "revenue gteq 5000000"),
        ("年营收在 300 万元以内的，无需授权；再往上，须取得我方授权。", "revenue gt 3000000"),
        ("「门槛」：年收入 300 万元或以上。\n\n已达「门槛」者须取得授权。", "revenue gteq 3000000"),
    ],
)
def test_beyond_a_figure_a_licence_is_needed(clause: str, words: str) -> None:
    (line,) = said(clause)
    assert line.startswith("obtain-license if")
    assert words in line


def test_a_short_word_that_a_list_defines_is_no_figure() -> None:
    clause = "“贵方”：员工少于 90 人的组织。\n\n贵方不得转让本许可。"
    assert said(clause) == ["sublicense"]
