"""What is an amount, of how much, in which currency; and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.extract.words.amounts import Amount, find_amounts
from modellic.extract.words.numbers import in_ideographs


def the_amount(text: str, language: str = "en") -> Amount:
    found = find_amounts(text, language=language)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("100", 100),
        ("1,500", 1500),
        ("1'000'000", 1_000_000),
        ("1 000 000 items", 1_000_000),
        ("10,00,000", 1_000_000),
        ("5.000.000", 5_000_000),
        ("5.000", 5000),
        ("1.5M", 1_500_000),
        ("1,5 Mio.", 1_500_000),
        ("10k", 10_000),
        ("100 million", 100_000_000),
        ("0 million", 0),
        ("0.5 million", 500_000),
        ("2.5 billion", 2_500_000_000),
        ("5 crore", 50_000_000),
        ("10 lakh", 1_000_000),
        ("twenty-five million", 25_000_000),
        ("three hundred thousand", 300_000),
        ("two hundred and fifty", 250),
        ("half a million", 500_000),
        ("a hundred members", 100),
        ("five (5) million", 5_000_000),
        ("ten million (10,000,000)", 10_000_000),
        ("100,000,000 (one hundred million)", 100_000_000),
        ("10^26", 10**26),
        ("1e25", 10**25),
        ("\uff11\u5104".replace("\uff11", "1"), 100_000_000),
        ("1\u4ebf2000\u4e07", 120_000_000),
        ("\u4e09\u5343\u4e94\u767e\u4e07", 35_000_000),
        ("3\u767e\u4e07", 3_000_000),
    ],
)
def test_numbers_are_read_in_every_way_of_writing(text: str, value: int) -> None:
    assert the_amount(text).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("einundfünfzig Mitarbeiter", 51),
        ("vierundzwanzigtausend Aufrufe", 24_000),
        ("zweihundertfünfzig Beschäftigte", 250),
        ("sechzehn Köpfe", 16),
        ("siebzehnhundert Geräte", 1700),
        ("eintausendzweihundert Nutzer", 1200),
        ("dreihundertfünfzigtausend Euro", 350_000),
        ("siebenhundert Millionen Nutzer", 700_000_000),
        ("dreißig Rechner", 30),
        ("eine halbe Million Euro", 500_000),
        ("anderthalb Millionen Euro", 1_500_000),
        ("fünfundzwanzig Millionen (25.000.000) Euro", 25_000_000),
        ("10.000 (in Worten: zehntausend) Euro", 10_000),
        ("quatre-vingt-dix postes", 90),
        ("soixante et onze employés", 71),
        ("vingt et un comptes", 21),
        ("sept cents millions de comptes", 700_000_000),
        ("mille abonnés", 1000),
        ("deux mille cinq cents comptes", 2500),
        ("un demi-million d'euros", 500_000),
        ("1 500 (en toutes lettres : mille cinq cents) postes", 1500),
    ],
)
def test_number_words_of_german_and_french(text: str, value: int) -> None:
    assert the_amount(text, "de").value == Decimal(value)


@pytest.mark.parametrize("text", ["allein", "eins", "der Verein", "(2019) erschienen", "(12) wer"])
def test_ends_of_words_years_and_marks_are_no_numbers(text: str) -> None:
    assert not find_amounts(text, language="de")


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("$10,000,000.00", 10_000_000, "USD"),
        ("US $5,000,000", 5_000_000, "USD"),
        ("USD $1M", 1_000_000, "USD"),
        ("USD10M", 10_000_000, "USD"),
        ("20 million US dollars", 20_000_000, "USD"),
        ("TEN MILLION DOLLARS ($10,000,000)", 10_000_000, "USD"),
        ("1,000,000 USD (2019)", 1_000_000, "USD"),
        ("one hundred million euros (\u20ac100,000,000)", 100_000_000, "EUR"),
        ("10.000.000 \u20ac", 10_000_000, "EUR"),
        ("\u00a32.5m", 2_500_000, "GBP"),
        ("RMB 1 billion", 1_000_000_000, "CNY"),
        ("\u62fe\u4e07\u5143", 100_000, "CNY"),
        ("10 million (10,000,000) JPY", 10_000_000, "JPY"),
        ("\u20b95 crore", 50_000_000, "INR"),
        ("Rs. 50 lakh", 5_000_000, "INR"),
        ("one billion won", 1_000_000_000, "KRW"),
        ("2000\u4e07\u7f8e\u5143", 20_000_000, "USD"),
        ("2,000\u4e07\u7c73\u30c9\u30eb", 20_000_000, "USD"),
        ("10\uc5b5 \uc6d0", 1_000_000_000, "KRW"),
        ("TEUR 750", 750_000, "EUR"),
        ("2.500 TEUR", 2_500_000, "EUR"),
        ("90 T€", 90_000, "EUR"),
        ("3 MEUR", 3_000_000, "EUR"),
        ("CNY \u00a51,000", 1_000, "CNY"),
        ("CAD $5,000", 5_000, "CAD"),
        ("20 Mio. Rubel", 20_000_000, "RUB"),
        ("2000万卢布", 20_000_000, "RUB"),
        ("5 million Turkish lira", 5_000_000, "TRY"),
        ("₴20 million", 20_000_000, "UAH"),
    ],
)
def test_currencies_are_found_by_sign_code_and_name(text: str, value: int, currency: str) -> None:
    amount = the_amount(text)
    assert (amount.value, amount.currency, amount.plain) == (Decimal(value), currency, False)


@pytest.mark.parametrize(("language", "currency"), [("zh", "CNY"), ("ja", "JPY"), ("en", "JPY")])
def test_a_shared_sign_means_the_currency_of_the_language(language: str, currency: str) -> None:
    assert the_amount("\u00a5100,000", language).currency == currency


@pytest.mark.parametrize(
    ("text", "low", "high", "currency"),
    [
        ("between $1 million and $10 million", 1_000_000, 10_000_000, "USD"),
        ("between 1 and 5 million euros", 1_000_000, 5_000_000, "EUR"),
        ("$10-20 million", 10_000_000, 20_000_000, "USD"),
        ("$5 million to $10 million", 5_000_000, 10_000_000, "USD"),
        ("50-100 employees", 50, 100, None),
    ],
)
def test_a_range_is_one_amount_with_two_ends(
    text: str, low: int, high: int, currency: str | None
) -> None:
    amount = the_amount(text)
    assert (amount.value, amount.upper, amount.currency) == (Decimal(low), Decimal(high), currency)


@pytest.mark.parametrize(
    "text",
    [
        "Section 5",
        "clause 4",
        "within thirty (30) days",
        "for 12 months",
        "50%",
        "10 percent of it",
        "version 2.1.3",
        "January 5, 2024",
        "2024-01-05",
        "+1 (650) 253-0000",
        "501(c)(3)",
        "(1) your company",
        "a 7B parameters model",
        "GPT4",
        "the 3rd party",
        "\u00a9 2024",
        "\u7b2c5\u6761",
    ],
)
def test_names_dates_times_and_shares_are_no_amounts(text: str) -> None:
    assert find_amounts(text) == []


def test_a_plus_behind_a_number_means_or_more() -> None:
    assert the_amount("100M+ users").more


def test_a_bare_number_is_plain_and_one_with_a_scale_is_not() -> None:
    assert the_amount("20 seats").plain
    assert not the_amount("20 thousand seats").plain


@given(
    st.integers(min_value=1, max_value=10**12),
    st.sampled_from(("{:,}", "{}", "USD {:,}", "{:,} euros", "${:,}")),
)
def test_what_is_written_is_what_is_read(value: int, form: str) -> None:
    assert the_amount(f"more than {form.format(value)} of it").value == value


@given(st.text(alphabet="0123456789.,' -$()+%millonthusadkMBC\u4e07\u4ebf", max_size=200))
def test_any_digits_are_read_in_order_within_the_text(text: str) -> None:
    spans = [a.span for a in find_amounts(text)]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize("piece", ["1", "1,", "1 000 ", "or more than 100 million ", "1-", "$"])
def test_hostile_repetition_ends(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    assert len(find_amounts(text)) <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "$1 million (US, 2024)",
        "$1,000,000 (US dollars of 2019)",
        "USD 1,000,000 (USD, 2024 value)",
        "1 million dollars (as of 2024)",
    ],
)
def test_the_year_whose_money_is_meant_is_no_amount(text: str) -> None:
    assert the_amount(text).value == 1_000_000


def test_a_number_in_brackets_may_be_an_amount() -> None:
    assert len(find_amounts("1 million dollars (or 2000 users)", language="en")) == 2


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("zh", "3亿5千万元", 350_000_000),
        ("zh", "1千2百万美元", 12_000_000),
        ("ja", "年商3億5千万円", 350_000_000),
        ("ja", "2千5百万円", 25_000_000),
        ("fr", "2 millions et demi d'euros", 2_500_000),
        ("fr", "un milliard et demi d'euros", 1_500_000_000),
        ("ko", "3억 5천만 원", 350_000_000),
        ("ko", "삼천 대 이하", 3_000),
        ("ko", "이십오만 명", 250_000),
        ("ko", "삼억 오천만 원", 350_000_000),
        ("ko", "구백구십구 명", 999),
    ],
)
def test_what_scales_and_number_words_make_together(language: str, text: str, value: int) -> None:
    """The first had been read as 300,005,000 and 10,000, 삼천 as 1,000."""
    assert [a.value for a in find_amounts(text, language=language)] == [value]


@pytest.mark.parametrize("text", ["이천 시민", "오만한 사람", "이만 총총"])
def test_words_of_korean_that_count_nothing_are_left_alone(text: str) -> None:
    assert in_ideographs(text) == text


@pytest.mark.parametrize(
    ("language", "text", "currency"),
    [
        ("fr", "2,5 millions de dollars canadiens", "CAD"),
        ("de", "8 Millionen britische Pfund", "GBP"),
        ("de", "100 Millionen japanische Yen", "JPY"),
        ("zh", "500万加元", "CAD"),
        ("ja", "100万豪ドル", "AUD"),
        ("ko", "100만 캐나다 달러", "CAD"),
        ("en", "600 million CFA francs", "XOF"),
    ],
)
def test_a_currency_is_that_of_the_country_that_is_named(
    language: str, text: str, currency: str
) -> None:
    assert the_amount(text, language).currency == currency
