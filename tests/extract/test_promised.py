"""Lists and chapters of what the licensor must do."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

PROMISED = """
| We, the licensor, have to:
| - provide a copy of this licence with the model
| - keep the notices intact

| The licensor shall:
| (a) include the licence text with every release;
| (b) retain all copyright notices.

| Our obligations:
¶
| - display the attribution on our website
| - keep all copyright notices

| ## What we will do
¶
| - We keep all copyright notices
| - Include a copy of the licence in each release

| For its part, the licensor will:
| a. give credit to the authors of the data;
| b. comply with applicable law.

| 许可方应：
| （一）随模型附上本许可证副本；
| （二）保留所有版权声明。

| 我们的义务：
| 1. 在每次发布时附上许可证全文；
| 2. 保留版权声明。

| Der Lizenzgeber hat:
| a) den Lizenztext beizufügen;
| b) die Urheberrechtsvermerke beizubehalten.

| Pflichten des Lizenzgebers:
| - Die Urhebervermerke sind beizubehalten

| 許諾者は次のことを行うものとする。
| (1) ライセンスの写しを添付すること。
| (2) 著作権表示を保持すること。

| 当社の義務：
| ・著作権表示を残すこと
| ・ライセンス文を同梱すること
"""
NOT_PROMISED = """
| The licensee shall:
| - keep the notices intact
=> retain-notices if distribute

| You and the licensor must:
| - keep the notices intact
=> retain-notices if distribute

| Your and our obligations:
| - keep the notices intact
=> retain-notices if distribute

| You must help us meet our obligations:
| - keep the notices intact
=> retain-notices if distribute

| Developer shall:
| - keep the notices intact
=> retain-notices if distribute

| Our obligations:
| - publish the source code
| - you must keep the notices intact
=> retain-notices if distribute

| ## Our obligations
¶
| - Publish the source code.
¶
| ## Your obligations
¶
| - Keep the notices intact.
=> retain-notices if distribute

| We will let you use the model if you:
| - keep the notices intact
=> retain-notices if distribute

| The licensor shall:
| - keep the notices
| - pay you 10% of the fees if your annual revenue exceeds 1 million dollars
=> ? pay you 10% of the fees if your annual revenue exceeds 1 million dollars

| 您的义务：
| 1. 保留版权声明。
=> retain-notices if distribute

| 被许可方应：
| （一）保留所有版权声明。
=> retain-notices if distribute

| 乙方（被许可方）须承担以下义务：
| 1、保留版权声明。
=> retain-notices if distribute

| 被許諾者は次のことを行うものとする。
| (1) 著作権表示を保持すること。
=> retain-notices if distribute

| 被許諾者の義務：
| ・著作権表示を残すこと
=> retain-notices if distribute

| Sie haben:
| a) die Urheberrechtsvermerke beizubehalten.
=> retain-notices if distribute

| 当社は、利用者に次のことを求めます。
| ・著作権表示を残すこと
=> retain-notices if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(PROMISED))
def test_what_the_licensor_must_do_binds_nobody_else(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules == []


@pytest.mark.parametrize(("clause", "rules"), spaced(NOT_PROMISED))
def test_what_the_licensee_must_do_beside_it(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
