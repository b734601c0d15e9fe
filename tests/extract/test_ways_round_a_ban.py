"""Bans whose next sentence tells whose leave lifts them, and bans amid what is ordered."""

from __future__ import annotations

import pytest

from clauses import said, table

CASES = table("""
This licence does not permit commercial use; for that, contact sales@example.org.
=> obtain-license if commercial

You may not use it commercially. If you want to, please email us at hello@example.org.
=> obtain-license if commercial

You must not host the model for third parties. To do so, get in touch with us.
=> obtain-license if hosted-service

You may not redistribute the weights. If you wish to do so, you need a distribution licence.
=> obtain-license if distribute

You may not redistribute the weights. To do so is a breach of this licence.
=> distribute

You may not redistribute the weights. If you want to know more, please visit our page.
=> distribute

You agree to: (a) cite our paper in every publication; (b) send us a copy; and (c) not use our
logo.
=> display-attribution if publish-research
=> use-trademark

You shall keep the copyright notices, not sublicense the software, and include a copy of this
licence in each copy.
=> include-license if distribute
=> retain-notices if distribute
=> sublicense

You must keep the copyright notices, but not necessarily the logos.
=> retain-notices if distribute

Modified versions may not be distributed.
=> distribute if modify

You may change the program, however such modified versions may not be passed on to third parties.
=> distribute if modify

You may use the engine in production, provided that such use:
| (a) is not for the purpose of running a competing offering; and
| (b) is lawful.
=> restricted-use

You may sublicense the engine and its modifications to third parties only under the exact terms of
this licence.
=> share-alike if distribute

You may sublicense the engine only to your affiliates.

Failure to keep the copyright notices terminates this licence.
=> retain-notices if distribute

Failure to provide a notice to the author constitutes a waiver.
""")


@pytest.mark.parametrize(("clause", "rules"), CASES)
def test_a_ban_beside_its_way_out_or_beside_orders(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
