"""Countries in Japanese; a code that has no name here stays a code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

COUNTRIES: Mapping[str, str] = {
    "AE": "アラブ首長国連邦",
    "AU": "オーストラリア",
    "AT": "オーストリア",
    "BE": "ベルギー",
    "BR": "ブラジル",
    "BY": "ベラルーシ",
    "CA": "カナダ",
    "CH": "スイス",
    "CN": "中国",
    "CU": "キューバ",
    "DE": "ドイツ",
    "DK": "デンマーク",
    "EEA": "欧州経済領域",
    "ES": "スペイン",
    "EU": "欧州連合",
    "FI": "フィンランド",
    "FR": "フランス",
    "GB": "英国",
    "HK": "香港",
    "IE": "アイルランド",
    "IL": "イスラエル",
    "IN": "インド",
    "IR": "イラン",
    "IT": "イタリア",
    "JP": "日本",
    "KP": "北朝鮮",
    "KR": "韓国",
    "NL": "オランダ",
    "NO": "ノルウェー",
    "PL": "ポーランド",
    "RU": "ロシア",
    "SA": "サウジアラビア",
    "SE": "スウェーデン",
    "SG": "シンガポール",
    "SY": "シリア",
    "TW": "台湾",
    "UA": "ウクライナ",
    "US": "米国",
    "VN": "ベトナム",
}
"""ISO 3166-1 alpha-2 codes, `EU` and `EEA`."""


def country(code: str) -> str:
    """Return what a country is called."""
    return COUNTRIES.get(code, code)


def countries(codes: Sequence[str]) -> str:
    """Return some countries, of which any one is meant."""
    return any_of([country(code) for code in codes])


def any_of(words: Sequence[str]) -> str:
    """Join words of which any one is meant: `甲、乙または丙`."""
    return "または".join(filter(None, ("、".join(words[:-1]), *words[-1:])))
