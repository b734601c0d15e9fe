"""Lines that say what is allowed and what is not, below a heading or behind a label."""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced

BELOW_A_HEADING = """
| ## Redistribution
| ¶
| Not permitted.
=> distribute

| ## Commercial use
| ¶
| Only with a licence from us.
=> obtain-license if commercial

| ## Commercial use
| ¶
| Prohibited.
=> commercial-use

| ## Modification
| ¶
| Allowed.

| Individuals:
| - no license required
| ¶
| Companies:
| - license required
=> obtain-license if company
"""
LABELLED = """
| Forbidden: resale, military use
| Allowed: commercial use, modification
=> distribute
=> restricted-use

| Erlaubt: private Nutzung, Veränderung
| Verboten: kommerzielle Nutzung, Weitergabe
=> commercial-use
=> distribute

| 【允许】商业使用、二次开发
| 【禁止】转售权重
=> distribute

| できること：商用利用、改変
| できないこと：再配布、自作発言
=> distribute

| 禁止事項：再配布、改変
=> create-derivatives
=> distribute
"""
LISTED = """
| Forbidden:
| - resale
| - military use
| Allowed:
| - commercial use
| - modification
=> distribute
=> restricted-use

| Verboten:
| - Weiterverkauf
| Erlaubt:
| - kommerzielle Nutzung
=> distribute

| 禁止事項：
| ・再配布
| 許可事項：
| ・商用利用
=> distribute
"""
NOTES = [
    ("Companies: contact us", "obtain-license if company"),
    ("Commercial use: paid", "pay-royalty if commercial"),
    ("企业：联系我们", "obtain-license if company"),
    ("商业使用：需授权", "obtain-license if commercial"),
    ("商业使用：收费", "pay-royalty if commercial"),
    ("商用利用：要許諾", "obtain-license if commercial"),
    ("法人：要問合せ", "obtain-license if company"),
]


@pytest.mark.parametrize(("text", "means"), spaced(BELOW_A_HEADING))
def test_a_verdict_is_of_what_the_heading_above_names(text: str, means: list[str]) -> None:
    assert answered(text) == means


@pytest.mark.parametrize(("text", "means"), spaced(LABELLED))
def test_each_line_says_what_its_label_says(text: str, means: list[str]) -> None:
    assert answered(text) == means


@pytest.mark.parametrize(("text", "means"), spaced(LISTED))
def test_what_is_allowed_below_a_list_of_bans_is_not_banned(text: str, means: list[str]) -> None:
    assert answered(text) == means


@pytest.mark.parametrize(("note", "rule"), NOTES)
def test_a_note_asks_for_what_it_says(note: str, rule: str) -> None:
    assert said(note) == [rule]
