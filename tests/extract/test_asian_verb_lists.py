"""Lists of verbs below one ban, cases beside it, and who is bound, in Chinese, Japanese, Korean."""

from __future__ import annotations

import pytest

from clauses import answered, said

BANS = {
    "任何人不得复制、改编、分发本程序或制作衍生作品。": ["create-derivatives", "distribute"],
    "不得将本程序用于商业用途、作为在线服务对外提供，或分发给他人。": [
        "commercial-use",
        "distribute",
        "host-as-service",
    ],
    "请勿将本模型用于生产环境、商业活动或向他人提供服务。": ["commercial-use", "host-as-service"],
    "利用者は本プログラムを改変、配布し、または二次的著作物を作成してはなりません。": [
        "create-derivatives",
        "distribute",
    ],
    "이용자는 본 프로그램을 수정, 배포하거나 2차적 저작물을 작성할 수 없습니다.": [
        "create-derivatives",
        "distribute",
    ],
    "본 모델의 수정, 배포 및 2차적 저작물 작성을 금지합니다.": ["create-derivatives", "distribute"],
    "您不得分发本程序或任何修改。": ["distribute"],
    "禁止对本程序以任何目的、任何形式再次发布或出售。": ["distribute"],
    "禁止在本程序基础上发展派生版本用于重新分发。": ["distribute if modify"],
    "未经许可不能去掉相关版权。": ["retain-notices"],
    "禁止以营利为目的分发本程序。": ["distribute if commercial"],
    "严禁任何形式的改编或衍生创作。": ["create-derivatives"],
    "不得出租、抵押本授权，或发放子许可证。": ["sublicense"],
    "本合同的权利和义务均不得委托给他人。": ["sublicense"],
    "您不得暗示本产品与作者有从属关系。": ["use-trademark"],
    "您不得超出合理范围使用本软件的名称。": ["use-trademark"],
}

LEAVE = {
    "未经作者书面授权，任何人不得复制、改编、分发本程序或制作衍生作品。": "distribute or modify",
    "作者の書面による許諾なく、本プログラムを改変、配布し、または二次的著作物を作成しては"
    "なりません。": "distribute or modify",
    "저작권자의 서면 동의 없이 본 프로그램을 수정, 배포하거나 2차적 저작물을 작성할 수 "
    "없습니다.": "distribute or modify",
    "You may not change or share the program or create derivative works of it without our written "
    "consent, and that is all.": "distribute or modify",
    "商业使用、再分发或修改均须事先取得作者书面许可。": "commercial or distribute or modify",
    "Toute redistribution, modification ou utilisation commerciale nécessite notre accord écrit "
    "pour vous et pour tous.": "commercial or distribute or modify",
}

ANY = {
    "您向他人提供模型、衍生模型或包含上述内容的产品的，应当附上本许可证副本。": [
        "include-license if (distribute or product)"
    ],
    "商用利用、再配布または改変を行う場合は、事前に当社の許諾を得なければなりません。": [
        "obtain-license if (commercial or distribute or modify)"
    ],
    "상업적 이용, 재배포 또는 수정을 하려면 사전 허가를 받아야 합니다.": [
        "obtain-license if (commercial or distribute or modify)"
    ],
    "If you use it commercially, redistribute or modify it, you need a licence, as do all who "
    "do it for you.": ["obtain-license if (commercial or distribute or modify)"],
    "您在未得到授权的情况下，不能用于商业用途。": ["obtain-license if commercial"],
}

CASES = {
    "本プログラムを再配布する場合、表示を削除してはなりません。": [],
    "本モデルを配布する際は、著作権表示を削除してはなりません。": ["retain-notices if distribute"],
    "改変する場合、当社の商標を使用してはなりません。": ["use-trademark"],
    "본 모델을 배포할 때 저작권 표시를 삭제할 수 없습니다.": ["retain-notices if distribute"],
    "상업적으로 이용하는 경우 당사의 상표를 사용할 수 없습니다.": ["use-trademark"],
    "您不得在分发本软件时删除版权声明。": ["retain-notices if distribute"],
}

BOUND = {
    "企业使用本程序须先取得许可。": ["obtain-license if company"],
    "任何公司、机构使用本程序，均须取得授权并支付费用。": [
        "obtain-license if company",
        "pay-royalty if company",
    ],
    "如果您是企业，须取得授权。": ["obtain-license if company"],
    "学校使用本程序须取得许可。": ["obtain-license if academic"],
    "企業は、導入にあたりライセンスを購入する必要があります。": ["obtain-license if company"],
    "기업 사용자는 라이선스를 구매해야 합니다.": ["obtain-license if company"],
    "任何个人或企业使用本程序须取得许可。": ["obtain-license"],
    "本公司可随时修改协议。": [],
    "任何个人、组织、企业使用本程序均须取得许可。": ["obtain-license"],
    "个人使用免费，企业用户须购买授权。": ["obtain-license if company"],
    "個人の利用は無料ですが、企業はライセンスを購入する必要があります。": [
        "obtain-license if company"
    ],
    "개인의 비영리 사용은 무료이며, 기업은 라이선스를 구매하여야 합니다.": [
        "obtain-license if company"
    ],
    "Personal and non-commercial use is free, companies must buy a licence from us and from the "
    "others.": ["obtain-license if company"],
    "公司使用收费，个人免费。": ["pay-royalty if company"],
    "商用利用は有料です。": ["pay-royalty if commercial"],
    "法人でのご利用は有償となります。": ["pay-royalty if company"],
    "기업의 사용은 유료입니다.": ["pay-royalty if company"],
    "商用は要相談です。": ["obtain-license if commercial"],
    "第三者の権利については、当該第三者から許諾を得てください。": [],
    "许可方的内容之外，您应自行取得第三方的同意。": [],
}

DUTIES = {
    "修改后的版本必须开源，并保持更新。": ["disclose-source if distribute"],
    "授权按年收费，详见官网。": ["pay-royalty"],
    "在超过6台电脑上安装的，须购买授权。": ["obtain-license if devices gt 6 licensee"],
    "6台を超える端末に導入する場合、ライセンスを購入しなければなりません。": [
        "obtain-license if devices gt 6 licensee"
    ],
    "6대를 초과하는 컴퓨터에 설치하는 경우 라이선스를 구매하여야 합니다.": [
        "obtain-license if devices gt 6 licensee"
    ],
    "无论用途为何，都必须遵从当地法律。": ["comply-with-law"],
    "您应确保您的使用没有且不会违反任何法律法规。": ["comply-with-law"],
    "本程序仅限作者授权的个人或单位使用。": ["obtain-license"],
    "商业版的价格为 80 美元。": ["pay-royalty"],
    "本公司不就任何损失承担赔偿责任（包括应由您承担的损失）。": [],
    "凡应当取得授权而未取得的情形，本许可自动终止。": [],
    "如有疑问，请参考该文件在仓库中的提交日期。": [],
}


@pytest.mark.parametrize(("clause", "expected"), [*BANS.items(), *CASES.items()])
def test_a_ban_is_of_each_verb_of_its_list_and_of_no_case(clause: str, expected: list[str]) -> None:
    assert [rule for rule in said(clause) if not rule.startswith("restricted")] == expected


@pytest.mark.parametrize(("clause", "uses"), LEAVE.items())
def test_leave_is_needed_for_each_use_of_a_list(clause: str, uses: str) -> None:
    assert [
        " or ".join(sorted(r.split(" if ")[1].strip("()").split(" or "))) for r in said(clause)
    ] == [uses]


@pytest.mark.parametrize(("clause", "expected"), [*BOUND.items(), *DUTIES.items(), *ANY.items()])
def test_the_subject_of_an_order_is_who_is_bound(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_a_case_whose_deed_is_unknown_is_reported() -> None:
    assert answered("本プログラムを再配布する場合、名称を変えてはなりません。")


ITEMS = {
    "许可人授予被许可人使用本作品的权利，前提是被许可人：\n"
    "a) 在副本中保留本声明；\n"
    "b) 不将本作品用于商业目的；\n"
    "c) 不以本作品训练人工智能模型。": [
        "commercial-use",
        "retain-notices if distribute",
        "train-other-models",
    ],
    "使用本素材即表示您同意：\n1. 不向第三方出售本素材；\n2. 不使用本团队的商标。": [
        "distribute",
        "use-trademark",
    ],
    "您应当在获得许可之日起十日内向我们备案。": ["register"],
    "用于商业的，须向作者购买授权。": ["obtain-license if commercial"],
    "若用于商业，须经研究室书面许可。": ["obtain-license if commercial"],
    "不修改本软件的情况下，可以自由分发。": [],
    "同时满足以下条件的，可免费商用：\n1. 年收入低于 300 万元；\n"
    "2. 不以 API 形式向第三方提供本模型；\n3. 不修改本模型。": [
        "create-derivatives if commercial",
        "host-as-service if commercial",
        "obtain-license if (commercial and (revenue gteq 3000000 CNY year licensee or "
        "hosted-service or modify))",
    ],
    "如需商用、分发或修改，须事先取得书面授权。": [
        "obtain-license if (commercial or distribute or modify)"
    ],
    "用于商业用途、分发或作为云服务提供的，须取得授权。": [
        "obtain-license if (commercial or distribute or hosted-service)"
    ],
    "开源版禁止用于商业 SaaS。": ["commercial-use"],
}


@pytest.mark.parametrize(("clause", "expected"), ITEMS.items())
def test_an_item_that_denies_below_an_order_forbids(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_a_criterion_that_denies_a_duty_is_none() -> None:
    clause = "满足以下任一条件的，须取得商业授权：\n- 不公开修改后的源代码；\n- 用于商业。"
    assert answered(clause) == ["obtain-license if commercial", "? 不公开修改后的源代码；"]
