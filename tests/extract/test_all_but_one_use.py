"""Leave for all that leaves one use out: that use is forbidden, or needs a licence."""

from __future__ import annotations

import pytest

from clauses import answered

LEFT = {
    "commercial use": ("commercial-use", "commercial"),
    "resale": ("distribute", "distribute"),
    "hosting it for others": ("host-as-service", "hosted-service"),
    "training other models": ("train-other-models", "train-model"),
}
"""What is left out: the ban, and the use that a licence would be needed for."""
FRAMES = (
    "You may use it for anything except {u}.",
    "You can do anything with it except {u}.",
    "It is free for all uses other than {u}.",
    "All uses except {u} are allowed.",
    "Everything is permitted apart from {u}.",
    "You may use it for any purpose, with the exception of {u}.",
    "Any use is fine, just not {u}.",
    "You may use it, but not for {u}.",
    "Use is unrestricted save for {u}.",
    "Only {u} is forbidden.",
    "The licence covers everything but {u}.",
    "No licence is granted for {u}.",
    "Permission is granted for all uses excluding {u}.",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_the_use_that_is_left_out_is_not_free(frame: str) -> None:
    wrong = {}
    for use, (ban, case) in LEFT.items():
        told = answered(text := frame.format(u=use))
        if told not in ([ban], [f"obtain-license if {case}"]):
            wrong[text] = told
    assert wrong == {}
