"""How languages say the parts of a condition and of a clause: for clauses made of known parts."""

from __future__ import annotations

from dataclasses import dataclass

from modellic.rules import AsOf, Metric, Operator, Period, Whose


@dataclass(frozen=True)
class Language:
    """How one language says the parts of a condition and of a clause."""

    owners: dict[Whose, tuple[str, ...]]
    counts: dict[Metric, tuple[str, ...]]
    sums: dict[tuple[Period | None, AsOf | None], tuple[str, ...]]
    money: dict[str, tuple[str, ...]]
    numbers: dict[int, tuple[str, ...]]
    people: tuple[str, ...]
    compare: dict[Operator, tuple[str, ...]]
    """How a number `{}` is compared."""
    has: str
    """A figure `{noun}` of `{owner}`, compared as `{compared}` says."""
    joins: dict[str, str]
    above: tuple[str, ...]
    """Clauses that demand a licence where `{}` holds."""
    below: tuple[str, ...]
    """Clauses that allow free use where `{}` holds."""


CHINESE = Language(
    owners={
        Whose.LICENSEE: ("您", "贵公司", "被许可方", "貴公司", "使用单位"),
        Whose.LICENSEE_AND_AFFILIATES: ("您或您的关联方", "您及您的关联公司", "貴公司及其關係企業"),
        Whose.PRODUCT: ("您的产品或服务", "该产品"),
    },
    counts={
        Metric.MONTHLY_ACTIVE_USERS: (
            "月活跃用户数",
            "月活跃用户",
            "月活",
            "月度活跃用户数量",
            "MAU",
        ),
        Metric.DAILY_ACTIVE_USERS: ("日活跃用户数", "日活", "DAU", "日均活跃用户"),
        Metric.USERS: ("注册用户数", "用户总数", "累计用户数量", "註冊使用者總數"),
    },
    sums={
        (Period.YEAR, None): ("年收入", "年度营业收入", "年营业额", "全年销售收入", "年度營收"),
        (Period.MONTH, None): ("月收入", "每月营业收入"),
        (Period.YEAR, AsOf.PRECEDING): ("上一财年的收入", "上一年度营业收入"),
        (None, None): ("营业收入", "销售额"),
    },
    money={
        "CNY": ("{}元", "{}元人民币", "人民币{}元", "¥{}"),
        "TWD": ("新臺幣{}元",),
        "USD": ("{}美元", "{}美金"),
        "EUR": ("{}欧元",),
        "JPY": ("{}日元",),
    },
    numbers={
        1_000_000: ("100万", "一百万", "1,000,000", "1000000"),
        20_000_000: ("2000万", "两千万", "2,000万", "20,000,000"),
        100_000_000: ("1亿", "一亿", "10000万"),
        150_000_000: ("1.5亿", "1亿5000万"),
    },
    people=("{}", "{}人", "{}名"),
    compare={
        Operator.GT: ("超过{}", "大于{}", "高于{}", "逾{}", "超出{}"),
        Operator.GTEQ: (
            "达到{}",
            "不少于{}",
            "不低于{}",
            "在{}以上",
            "达到{}及以上",
            "超过{}（含）",
        ),
        Operator.LT: ("低于{}", "少于{}", "不足{}", "不满{}", "未达{}", "不到{}"),
        Operator.LTEQ: ("不超过{}", "在{}以下", "不高于{}", "小于等于{}", "未超过{}", "至多{}"),
    },
    has="{owner}{noun}{compared}",
    joins={"any": "，或者", "all": "，并且"},
    above=(
        "如果{}，则必须事先获得许可方的书面许可。",
        "{}的，应当向许可方申请授权。",
        "若{}，须取得我们的书面授权。",
        "当{}时，需要与许可方签订商业许可协议。",
        "{}者，應另行取得授權。",
        "一旦{}，即须与我们另行签约取得授权。",
    ),
    below=(
        "如果{}，您可以免费使用本模型。",
        "{}的，可以免费使用本模型。",
        "只有{}，您才有权免费使用本模型。",
        "{}的，无需取得授权。",
    ),
)

JAPANESE = Language(
    owners={
        Whose.LICENSEE: ("利用者の", "貴社の"),
        Whose.LICENSEE_AND_AFFILIATES: ("利用者およびその関連会社の",),
        Whose.PRODUCT: ("製品の", "サービスの"),
    },
    counts={
        Metric.MONTHLY_ACTIVE_USERS: ("月間アクティブユーザー数", "月間アクティブユーザー", "MAU"),
        Metric.DAILY_ACTIVE_USERS: ("日次アクティブユーザー数", "DAU"),
        Metric.USERS: ("登録ユーザー数", "ユーザー数"),
    },
    sums={
        (Period.YEAR, None): ("年間売上高", "年間収益"),
        (Period.MONTH, None): ("月間売上高", "月間収益"),
        (Period.YEAR, AsOf.PRECEDING): ("前事業年度の売上高", "直近の会計年度の収益"),
        (None, None): ("売上高", "総収入"),
    },
    money={
        "JPY": ("{}円",),
        "USD": ("{}米ドル", "{}ドル"),
        "EUR": ("{}ユーロ",),
    },
    numbers={
        1_000_000: ("100万", "百万", "1,000,000"),
        20_000_000: ("2000万", "二千万", "2,000万"),
        100_000_000: ("1億", "一億"),
        150_000_000: ("1.5億", "1億5,000万"),
    },
    people=("{}", "{}人", "{}名"),
    compare={
        Operator.GT: ("{}を超える", "{}を上回る"),
        Operator.GTEQ: ("{}以上である", "{}以上の"),
        Operator.LT: ("{}未満である", "{}を下回る"),
        Operator.LTEQ: ("{}以下である", "{}を超えない"),
    },
    has="{owner}{noun}が{compared}",
    joins={"any": "、または", "all": "、かつ"},
    above=(
        "{}場合、許諾者から書面による許諾を得なければならない。",
        "{}ときは、当社のライセンスを取得する必要があります。",
        "{}場合には、事前に許諾者の承諾を得るものとします。",
    ),
    below=(
        "{}場合、本モデルを無償で利用することができる。",
        "{}場合に限り、本モデルを無料で利用できます。",
    ),
)

KOREAN = Language(
    owners={
        Whose.LICENSEE: ("이용자의", "귀사의"),
        Whose.LICENSEE_AND_AFFILIATES: ("귀사와 그 계열사의",),
        Whose.PRODUCT: ("서비스의", "제품의"),
    },
    counts={
        Metric.MONTHLY_ACTIVE_USERS: ("월간 활성 이용자 수", "월간 활성 사용자 수", "MAU"),
        Metric.DAILY_ACTIVE_USERS: ("일간 활성 이용자 수", "일일 활성 사용자 수"),
        Metric.USERS: ("등록 이용자 수", "누적 이용자 수"),
    },
    sums={
        (Period.YEAR, None): ("연간 매출액", "연 매출"),
        (Period.MONTH, None): ("월 매출", "월간 매출액"),
        (Period.YEAR, AsOf.PRECEDING): ("직전 사업연도의 매출액",),
        (None, None): ("매출액", "총수입"),
    },
    money={"KRW": ("{}원", "{} 원"), "USD": ("{} 달러", "미화 {} 달러")},
    numbers={
        1_000_000: ("100만", "1,000,000"),
        20_000_000: ("2천만", "2000만"),
        100_000_000: ("1억",),
    },
    people=("{}명", "{} 명"),
    compare={
        Operator.GT: ("{}을 초과하는", "{}을 넘는", "{}을 웃도는"),
        Operator.GTEQ: ("{} 이상인", "{}에 달하는"),
        Operator.LT: ("{} 미만인", "{}에 미치지 못하는"),
        Operator.LTEQ: ("{} 이하인", "{}을 넘지 않는"),
    },
    has="{owner} {noun}가 {compared}",
    joins={},
    above=(
        "{} 경우, 라이선서의 사전 서면 동의를 받아야 한다.",
        "{} 경우에는 별도의 라이선스를 취득하여야 합니다.",
    ),
    below=(
        "{} 경우 모델을 무료로 사용할 수 있다.",
        "{} 경우에 한하여 무상으로 이용할 수 있습니다.",
    ),
)

GERMAN = Language(
    owners={
        Whose.LICENSEE: ("Ihres Unternehmens", "des Lizenznehmers"),
        Whose.LICENSEE_AND_AFFILIATES: (
            "Ihres Unternehmens und seiner verbundenen Unternehmen",
            "des Lizenznehmers einschließlich verbundener Unternehmen",
        ),
        Whose.PRODUCT: ("Ihres Produkts", "des Dienstes"),
    },
    counts={
        Metric.MONTHLY_ACTIVE_USERS: (
            "die Zahl der monatlich aktiven Nutzer",
            "die Anzahl monatlich aktiver Nutzerinnen und Nutzer",
        ),
        Metric.DAILY_ACTIVE_USERS: ("die Zahl der täglich aktiven Nutzer",),
        Metric.USERS: ("die Zahl der registrierten Nutzer", "die Nutzerzahl"),
    },
    sums={
        (Period.YEAR, None): ("der Jahresumsatz", "der jährliche Umsatz"),
        (Period.MONTH, None): ("der Monatsumsatz", "der monatliche Umsatz"),
        (Period.YEAR, AsOf.PRECEDING): ("der im letzten Geschäftsjahr erzielte Umsatz",),
        (None, None): ("der Umsatz", "der Gesamtumsatz"),
    },
    money={
        "EUR": ("{} Euro", "{} €", "EUR {}"),
        "USD": ("{} US-Dollar",),
        "CHF": ("{} Franken",),
    },
    numbers={
        1_000_000: ("1 Million", "1.000.000", "eine Million"),
        20_000_000: ("20 Millionen", "20 Mio.", "20.000.000", "zwanzig Millionen"),
        1_500_000_000: ("1,5 Milliarden", "1,5 Mrd."),
    },
    people=("{}",),
    compare={
        Operator.GT: ("{} übersteigt", "mehr als {} beträgt", "über {} liegt", "{} überschreitet"),
        Operator.GTEQ: ("mindestens {} beträgt", "{} erreicht", "{} oder mehr beträgt"),
        Operator.LT: ("weniger als {} beträgt", "unter {} liegt"),
        Operator.LTEQ: ("{} nicht übersteigt", "höchstens {} beträgt", "nicht über {} liegt"),
    },
    has="{noun} {owner} {compared}",
    joins={"any": " oder ", "all": " und "},
    above=(
        "Wenn {}, müssen Sie eine Lizenz beim Lizenzgeber beantragen.",
        "Sofern {}, ist vorab die schriftliche Zustimmung des Lizenzgebers einzuholen.",
        "Eine gesonderte Lizenz ist erforderlich, sobald {}.",
    ),
    below=(
        "Die Nutzung ist unentgeltlich, solange {}.",
        "Sie dürfen das Modell kostenlos nutzen, wenn {}.",
    ),
)

FRENCH = Language(
    owners={
        Whose.LICENSEE: ("de votre société", "du licencié"),
        Whose.LICENSEE_AND_AFFILIATES: ("de votre société et de ses filiales",),
        Whose.PRODUCT: ("de votre produit", "du service"),
    },
    counts={
        Metric.MONTHLY_ACTIVE_USERS: ("le nombre d'utilisateurs actifs mensuels",),
        Metric.DAILY_ACTIVE_USERS: ("le nombre d'utilisateurs quotidiens",),
        Metric.USERS: ("le nombre d'utilisateurs inscrits",),
    },
    sums={
        (Period.YEAR, None): ("le chiffre d'affaires annuel",),
        (Period.MONTH, None): ("le chiffre d'affaires mensuel",),
        (None, None): ("le chiffre d'affaires",),
    },
    money={"EUR": ("{} euros", "{} €"), "USD": ("{} dollars",)},
    numbers={1_000_000: ("1 000 000", "1.000.000"), 20_000_000: ("20 000 000",)},
    people=("{}",),
    compare={
        Operator.GT: ("dépasse {}", "est supérieur à {}", "excède {}"),
        Operator.GTEQ: ("atteint {}", "est d'au moins {}"),
        Operator.LT: ("est inférieur à {}",),
        Operator.LTEQ: ("n'excède pas {}", "ne dépasse pas {}"),
    },
    has="{noun} {owner} {compared}",
    joins={"any": " ou si ", "all": " et que "},
    above=(
        "Si {}, vous devez obtenir une licence écrite auprès du concédant.",
        "Lorsque {}, vous êtes tenu de conclure un accord écrit avec l'éditeur.",
    ),
    below=("L'utilisation est gratuite tant que {}.", "Vous pouvez utiliser le modèle si {}."),
)
