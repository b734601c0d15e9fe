"""What is done in the case of a leave is asked for: "if you name us, you may sell it"."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import flagged, said, table

DONE = {
    "en": {
        "you include a copy of the license": "include-license",
        "a copy of the license is included": "include-license",
        "the copyright notice is kept": "retain-notices",
        "changes are marked": "state-changes",
        "we are credited": "display-attribution",
        "you have obtained a license": "obtain-license",
        "you register with us first": "register",
        "the source code is disclosed": "disclose-source",
    },
    "de": {
        "Sie eine Kopie der Lizenz beifügen": "include-license",
        "eine Kopie der Lizenz beigefügt wird": "include-license",
        "Änderungen gekennzeichnet werden": "state-changes",
        "wir als Urheber genannt werden": "display-attribution",
        "eine Lizenz erworben wird": "obtain-license",
        "eine Gebühr gezahlt wird": "pay-royalty",
        "der Quellcode offengelegt wird": "disclose-source",
    },
    "zh": {
        "附上本许可证副本": "include-license",
        "保留版权声明": "retain-notices",
        "标明所作修改": "state-changes",
        "取得书面授权": "obtain-license",
        "支付许可费": "pay-royalty",
        "公开源代码": "disclose-source",
    },
    "ja": {
        "ライセンスの写しを添付する": "include-license",
        "変更箇所を明示する": "state-changes",
        "当社の名称を表示する": "display-attribution",
        "ソースコードを公開する": "disclose-source",
        "事前に当社に登録する": "register",
    },
}
FRAMES = {
    "en": (
        "Redistribution is allowed if {}.",
        "The model may be redistributed as long as {}.",
        "You may redistribute the model provided that {}.",
        "If {}, you may redistribute the model.",
        "When {}, redistribution is permitted.",
        "Redistribution is fine only if {}.",
    ),
    "de": (
        "Die Weitergabe ist erlaubt, wenn {}.",
        "Das Modell darf weitergegeben werden, sofern {}.",
        "Wenn {}, dürfen Sie das Modell weitergeben.",
        "Falls {}, ist die Weitergabe zulässig.",
    ),
    "zh": (
        "如果{}，您可以分发本模型。",
        "您可以分发本模型，前提是{}。",
        "如果{}的，可以分发本模型。",
        "允许再分发，但前提是{}。",
    ),
    "ja": (
        "{}場合、本モデルを再配布できます。",
        "再配布は、{}のであれば許可されます。",
        "{}ことを条件に、再配布が認められます。",
    ),
}
CLAUSES = [
    (frame.format(done), action)
    for language, frames in FRAMES.items()
    for frame, (done, action) in product(frames, DONE[language].items())
]

MORE = """
If you keep the notices, you may modify and redistribute the model.
=> retain-notices if (modify or distribute)

If we are credited, commercial use is permitted.
=> display-attribution if commercial

Wenn Sie uns nennen, ist eine kommerzielle Nutzung gestattet.
=> display-attribution if commercial

保留版权声明的，可以免费使用本模型。
=> retain-notices if distribute

変更箇所を明示する限り、本モデルを自由に利用できます。
=> state-changes if (distribute and modify)

If you pay the fee, you may request support.

If you have a commercial license, you may remove the watermark.

If you do not register, you may still use the model.

Wenn Sie das Modell weitergeben, dürfen Sie eine Gebühr verlangen.
"""


@pytest.mark.parametrize(("clause", "action"), CLAUSES)
def test_what_is_done_is_asked_for(clause: str, action: str) -> None:
    assert [rule.split(" ")[0] for rule in said(clause)] == [action]
    assert not flagged(clause)


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_in_the_case_of_what_is_allowed(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
