"""Duties and bans in the frames that contracts put them in: each frame with each deed."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import flagged, said

DUTIES = {
    "include-license if distribute": (
        "include a copy of this licence",
        "including a copy of this licence",
    ),
    "retain-notices if distribute": (
        "keep all copyright notices intact",
        "keeping all copyright notices intact",
    ),
    "indemnify": (
        "indemnify us against third-party claims",
        "indemnifying us against third-party claims",
    ),
}
DUTY_FRAMES = [
    "This licence ends if you do not {0}.",
    "If you neglect to {0}, your licence ends.",
    "We insist that you {0}.",
    "This licence obliges all users to {0}.",
    "The licensee is to {0}.",
    "You may change the tool subject to {1}.",
    "You may change the tool subject to the requirement that you {0}.",
    "You may change the tool only after {1}.",
    "Use of the tool requires {1}.",
    "Your duties include {1}, whoever you are.",
]
BANS = {
    "sublicense": ("sublicense the tool", "sublicensing the tool"),
    "create-derivatives": ("modify the tool", "modifying the tool"),
    "use-trademark": ("use our trademarks", "using our trademarks"),
    "commercial-use": (
        "use the tool for commercial purposes",
        "using the tool for commercial purposes",
    ),
}
BAN_FRAMES = [
    "You may at no time {0}.",
    "At no time may you {0}.",
    "The licensee is not to {0}.",
    "It is unlawful to {0}.",
    "Nothing in this licence permits you to {0}.",
    "We do not allow you to {0}.",
    "We prohibit {1}.",
    "There is a strict prohibition on {1}.",
    "You are barred from {1}.",
    "You must avoid {1}.",
    "You may run the tool, except that you may not {0}.",
    "This licence ends if you {0}.",
    "If you {0}, your licence ends.",
    "If you {0}, you are in breach of these terms.",
    "You hereby waive any right to {0}.",
    "You must neither copy this text nor {0}.",
    "This licence does not include the right to {0}.",
]


@pytest.mark.parametrize(("frame", "deed"), list(product(DUTY_FRAMES, DUTIES)))
def test_a_duty_in_any_frame(frame: str, deed: str) -> None:
    action = deed.partition(" if ")[0]
    assert [rule.partition(" if ")[0] for rule in said(frame.format(*DUTIES[deed]))] == [action]


@pytest.mark.parametrize(("frame", "deed"), list(product(BAN_FRAMES, BANS)))
def test_a_ban_in_any_frame(frame: str, deed: str) -> None:
    assert deed in said(frame.format(*BANS[deed]))


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("If your usage is commercial, buy a licence.", ["obtain-license if commercial"]),
        ("License your forks under this licence.", ["share-alike if (modify and distribute)"]),
        (
            "You may share the tool provided that you comply with the following: (a) you give"
            " recipients a copy of this licence; and (b) you keep our notices.",
            ["include-license if distribute", "retain-notices if distribute"],
        ),
        (
            "You may share the tool provided that the use restrictions are passed on to users.",
            ["pass-through-restrictions if distribute"],
        ),
        ("The right to use our trademarks is reserved to the licensor.", ["use-trademark"]),
        ("Modification of the tool is not part of this licence.", ["create-derivatives"]),
    ],
)
def test_clauses_between_frames(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Nothing other than this licence permits you to modify the tool.",
        "If you use the tool, you accept this agreement, which ends in a year.",
        "The licensor waives any right to sue you over the tool.",
        "You may share the tool provided that you comply with these terms.",
        "If you do not comply with these terms, your licence ends.",
        "This licence applies only after the vendor has been declared insolvent.",
        "By contributing you license your contribution to all under this licence.",
        "All rights in the tool are reserved.",
        "The licensor's duties include providing support and publishing the source code.",
    ],
)
def test_what_only_looks_like_one(clause: str) -> None:
    assert said(clause) == []


def test_a_limit_is_exceeded_whoever_is_told_so_with_an_order() -> None:
    limits = "Limits of the free edition are as follows: 10 users, 3 servers."
    expected = ["obtain-license if (users gt 10 product or devices gt 3 licensee)"]
    assert said(f"{limits} If you exceed any of these, buy a licence.") == expected
    assert not flagged(f"{limits} If you exceed any of these, buy a licence.")
