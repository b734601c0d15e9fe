"""Chinese duties and bans, each in many wordings of one frame."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from clauses import said

# A frame of a clause, what its one rule must say, and the words that fill it: where these differ
# in meaning, each with its own.
FRAMES = [
    (
        "{0}。",
        "distribute",
        """
        不得向任何第三方提供模型权重
        不得将模型提供给第三方
        不得将模型权重分享、转让、出售给他人
        不得公开传播模型文件
        不得以任何方式再分发模型
        禁止转售模型
        未经书面许可，不得向他人提供、转让模型或其副本
        不得将本模型的全部或部分向任何第三方披露或分发
        您无权将模型再分发给他人
        您不得发布、分发或以其他方式公开本模型
        不得出租、出售、出借、分发本软件
        本许可不包含再分发的权利
        不允许二次分发
        您不得将模型上传至任何公开平台或提供下载
        不得泄露模型权重
        禁止对外提供模型权重下载
        严禁将模型文件转交他人
        任何人不得倒卖本模型
        本授权不允许您向第三方分发模型
        您仅可自用，不得再分发
    """,
    ),
    (
        "{0}。",
        "create-derivatives",
        """
        不得修改本模型
        不得对模型进行修改
        您不得修改、改编或创作衍生作品
        禁止制作衍生模型
        不得对本模型进行二次开发、微调
        未经许可，不得修改模型或制作其衍生品
        本许可不授予创建衍生作品的权利
        不得以任何方式改动模型权重
        不允许对模型做任何修改
        您不得基于本模型创建衍生模型
    """,
    ),
    (
        "再分发模型时，您应{0}。",
        "retain-notices",
        """
        保留原始版权声明
        保留所有版权、专利、商标和归属声明
        附上原始版权声明
        随附NOTICE文件
        注明原作者及来源
        保留本许可证及版权信息
        完整保留版权标识
        标注模型来源及版权所有者
        在副本中保留权利声明
    """,
    ),
    (
        "将本模型用于产品或服务的，应{0}。",
        "display-attribution",
        """
        在显著位置标注“基于星河构建”
        在产品页面注明使用了“星河”模型
        在应用的启动页面展示“Powered by 星河”
        在官网和产品文档中声明“本产品使用星河大模型”
        以醒目方式注明“星河”
        在产品说明中写明“由星河提供支持”
        在相关网页或界面显示“星河”标识
        在“关于我们”页面标明“采用星河大模型”
        于显著处标示“星河”商标
    """,
    ),
    (
        "您分发衍生模型时，应当{0}。",
        "share-alike",
        """
        以相同许可证发布衍生模型
        使衍生模型适用本协议
        对衍生作品采用与本许可相同的条款
        沿用本协议
        以本许可证授权其衍生作品
        按照本协议的条款许可衍生模型
    """,
    ),
    (
        "因您使用模型引发第三方索赔的，{0}。",
        "indemnify",
        """
        您应赔偿许可方因此遭受的损失
        您应为许可方辩护并使其免受损害
        被许可方应承担全部赔偿责任
        由此给许可方造成的损失由您赔偿
        您应当使许可方免于承担任何索赔
        您须对许可方因此承担的费用予以补偿
        应由被许可方负责赔偿
        您同意赔偿并保护许可方
    """,
    ),
]


def cases() -> Iterator[tuple[str, str]]:
    for frame, meaning, block in FRAMES:
        for line in block.strip().splitlines():
            *words, expected = (p.strip() for p in f"{line}|{meaning}".removesuffix("|").split("|"))
            yield frame.format(*words), expected


@pytest.mark.parametrize(("clause", "expected"), list(cases()))
def test_a_deed_is_read_in_its_frame(clause: str, expected: str) -> None:
    (line,) = said(clause)
    assert expected in line
