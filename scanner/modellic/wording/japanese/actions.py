"""What must, or must not, be done, in Japanese: the end of a sentence, without its full stop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from modellic.rules import Action, Duty, Prohibition, Rule
from modellic.wording.actions import makes_exceptions, only_patents, prominent
from modellic.wording.japanese.places import any_of

ACTIONS: Mapping[Action, str] = {
    Duty.DISPLAY_ATTRIBUTION: "{place}{text}{how}表示しなければならない",
    Duty.NAME_DERIVATIVE: "派生モデルの名称に{name}を含めなければならない",
    Duty.RETAIN_NOTICES: "著作権表示及びライセンス表示{notice}を保持しなければならない",
    Duty.INCLUDE_LICENSE: "ライセンスの写し、またはそのリンクを添付しなければならない",
    Duty.STATE_CHANGES: "変更した旨及び変更箇所を明示しなければならない",
    Duty.SHARE_ALIKE: "派生物を同一の条件で許諾しなければならない",
    Duty.DISCLOSE_SOURCE: "派生物のソース、重みまたはデータを開示しなければならない",
    Duty.PASS_THROUGH_RESTRICTIONS: "受領者及び利用者に同一の制限を課さなければならない",
    Duty.FOLLOW_ACCEPTABLE_USE: "利用ポリシーまたは禁止用途の定めを遵守しなければならない",
    Duty.OBTAIN_LICENSE: "ライセンサー{contact}から別途許諾を取得しなければならない",
    Duty.REGISTER: "ライセンサー{contact}への登録、通知または報告を行わなければならない",
    Duty.PAY_ROYALTY: "ライセンサーにロイヤルティ{rate}を支払わなければならない",
    Duty.DISCLOSE_AI_GENERATED: "コンテンツまたは対話の相手がAIである旨を告知しなければならない",
    Duty.USE_LATEST_VERSION: "モデルの最新版への移行に努めなければならない",
    Duty.COMPLY_WITH_LAW: "適用法令並びに輸出及び貿易の規制を遵守しなければならない",
    Duty.INDEMNIFY: "ライセンサーに生じた損害等を補償しなければならない",
    Duty.DELETE_ON_TERMINATION: "モデルの利用を中止し、これを削除しなければならない",
    Prohibition.COMMERCIAL_USE: "モデルを商用で利用してはならない",
    Prohibition.TRAIN_OTHER_MODELS: "モデルまたはその出力を"
    "他のモデルの作成または改良に用いてはならない",
    Prohibition.RESTRICTED_USE: "モデルを{fields}に用いてはならない{exact}",
    Prohibition.DISTRIBUTE: "モデルまたはその派生物を配布してはならない",
    Prohibition.CREATE_DERIVATIVES: "モデルを改変し、またはその派生物を作成してはならない",
    Prohibition.HOST_AS_SERVICE: "モデルをAPIまたはホスティングサービスとして"
    "第三者に提供してはならない",
    Prohibition.USE_IN_TERRITORY: "モデルを利用してはならない（同地では権利が許諾されていない）",
    Prohibition.USE_TRADEMARK: "ライセンサーの名称もしくは商標を使用し、"
    "またはその推奨を受けているかのように示してはならない",
    Prohibition.REMOVE_SAFEGUARDS: "安全対策または電子透かしを回避し、または無効にしてはならない",
    Prohibition.REVERSE_ENGINEER: "モデルをリバースエンジニアリングしてはならない",
    Prohibition.LITIGATE: "モデルに関する{sued}の侵害を主張する訴訟を提起してはならない"
    "（提起した場合、ライセンスは終了する）",
    Prohibition.ADD_RESTRICTIONS: "受領者に追加の条件または技術的制限を課してはならない",
    Prohibition.SUBLICENSE: "ライセンスを再許諾し、または譲渡してはならない",
}
"""Every action as the end of a sentence."""

NAMES: Mapping[Action, str] = {
    Duty.DISPLAY_ATTRIBUTION: "クレジットの表示",
    Duty.NAME_DERIVATIVE: "派生モデルの名称",
    Duty.RETAIN_NOTICES: "著作権表示等の保持",
    Duty.INCLUDE_LICENSE: "ライセンスの写しの添付",
    Duty.STATE_CHANGES: "変更の明示",
    Duty.SHARE_ALIKE: "派生物の同一条件での許諾",
    Duty.DISCLOSE_SOURCE: "ソース等の開示",
    Duty.PASS_THROUGH_RESTRICTIONS: "制限の承継",
    Duty.FOLLOW_ACCEPTABLE_USE: "利用ポリシーの遵守",
    Duty.OBTAIN_LICENSE: "別途許諾の取得",
    Duty.REGISTER: "登録・通知・報告",
    Duty.PAY_ROYALTY: "ロイヤルティの支払",
    Duty.DISCLOSE_AI_GENERATED: "AI利用の告知",
    Duty.USE_LATEST_VERSION: "最新版への移行努力",
    Duty.COMPLY_WITH_LAW: "法令及び輸出規制の遵守",
    Duty.INDEMNIFY: "ライセンサーへの補償",
    Duty.DELETE_ON_TERMINATION: "終了時の利用中止及び削除",
    Prohibition.COMMERCIAL_USE: "商用利用の禁止",
    Prohibition.TRAIN_OTHER_MODELS: "他モデルへの利用の禁止",
    Prohibition.RESTRICTED_USE: "特定用途の禁止",
    Prohibition.DISTRIBUTE: "配布の禁止",
    Prohibition.CREATE_DERIVATIVES: "改変の禁止",
    Prohibition.HOST_AS_SERVICE: "サービス提供の禁止",
    Prohibition.USE_IN_TERRITORY: "特定地域での利用の禁止",
    Prohibition.USE_TRADEMARK: "名称及び商標の使用の禁止",
    Prohibition.REMOVE_SAFEGUARDS: "安全対策の無効化の禁止",
    Prohibition.REVERSE_ENGINEER: "リバースエンジニアリングの禁止",
    Prohibition.LITIGATE: "権利侵害訴訟の禁止",
    Prohibition.ADD_RESTRICTIONS: "追加制限の禁止",
    Prohibition.SUBLICENSE: "再許諾及び譲渡の禁止",
}
"""What every action is called in a list."""

PLACES: Mapping[str, str] = {
    "user-interface": "ユーザーインターフェース",
    "website": "ウェブサイト",
    "about-page": "製品情報（About）ページ",
    "documentation": "ドキュメント",
    "product": "製品",
    "publication": "公表物",
    "model-card": "モデルカード",
}
"""Where a phrase is shown."""

FIELDS: Mapping[str, str] = {
    "military": "軍事目的",
    "surveillance": "監視",
    "illegal": "違法な目的",
    "harm-minors": "未成年者への加害",
    "disinformation": "偽情報の流布",
    "discrimination": "差別",
    "medical-advice": "医療上の助言",
    "legal-advice": "法律上の助言",
    "law-enforcement": "法執行",
    "weapons": "武器",
    "critical-infrastructure": "重要インフラ",
    "malware": "マルウェア",
    "privacy": "プライバシーの侵害",
    "harassment": "嫌がらせ",
    "automated-decisions": "自動化された意思決定",
    "sexual-content": "性的コンテンツ",
    "fraud": "詐欺",
    "competing-product": "競合製品",
    "other": "原文が列挙するその他の用途",
}
"""Uses that a licence bans."""

_EXCEPTIONS = "（原文に例外の定めがあり、条項の確認を要する）"
_EXACT = "（正確な範囲は原文による）"


def imperative(rule: Rule) -> str:
    """Return what the rule asks for, without its condition."""
    excepts = makes_exceptions(rule)
    said = _said(rule, _EXCEPTIONS if excepts else _EXACT)
    return f"{said}{_EXCEPTIONS}" if excepts and not said.endswith("）") else said


def _said(rule: Rule, exact: str) -> str:
    phrases = any_of([f"「{text}」" for text in rule.text])
    return ACTIONS[rule.action].format(
        text=f"{phrases}と" if phrases else "ライセンスが定めるクレジットを",
        how="明瞭に" if prominent(rule) else "",
        name=phrases or "ライセンスが定める語",
        place=_place(rule.place),
        notice=phrases,
        contact=f"（{rule.contact}）" if rule.contact else "",
        rate=f"（{rule.rate}）" if rule.rate else "",
        fields=_fields(rule.fields),
        exact=exact,
        sued="特許" if only_patents(rule) else "知的財産権",
    )


def _place(places: Sequence[str]) -> str:
    return f"{any_of([PLACES.get(place, place) for place in places])}に" if places else ""


def _fields(fields: Sequence[str]) -> str:
    said = "、".join(FIELDS.get(field, field) for field in fields)
    return f"次の用途（{said}）" if said else "原文が列挙する用途"
