"""A record's file is read strictly: what is not understood is an error, never passed over."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import meadow
from modellic.catalog.form import record_from_form, record_to_form
from modellic.errors import DataError

FORM = record_to_form(meadow.record())
Break = Callable[[dict[str, Any]], object]


def test_the_form_is_read_back() -> None:
    assert record_from_form(FORM, "meadow.yaml") == meadow.record()


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (lambda f: f.pop("id"), "the key 'id' is missing"),
        (lambda f: f.update(extra=1), "unknown keys: extra"),
        (lambda f: f["verified"].update(by="A. Person"), "unknown keys: by"),
        (lambda f: f["verified"].update(sha256="beef"), "has not the form"),
        (lambda f: f["rules"][0].update(note="hm"), "not a rule in the published form"),
        (lambda f: f["rules"][0].update(action="dance"), "'dance' is not a valid Duty"),
        (lambda f: f["rules"][0].update(when={"use": "dancing"}), "'dancing' is not a valid Use"),
        (lambda f: f["rules"][1]["when"].update(colour="red"), "not a rule in the published form"),
        (lambda f: f["rules"][0].update(words=[]), "a rule needs words"),
        (lambda f: f["rules"][0].update(words=[[3, 1]]), "a pair of whole numbers"),
        (lambda f: f["rules"][0].pop("lines"), "the key 'lines' is missing"),
        (lambda f: f.update(optional=[[1, 2, 3]]), "a pair of whole numbers"),
        (lambda f: f.update(word_count=True), "a number above zero"),
        (lambda f: f.update(fingerprint="§§"), "base64"),
        (lambda f: f.update(fingerprint="AAAA"), "4-byte hashes"),
        (lambda f: f.update(names=[3]), "a string is needed"),
        (lambda f: f.update(licensor=""), "a string is needed"),
    ],
)
def test_what_is_wrong_is_said(break_it: Break, message: str) -> None:
    form = copy.deepcopy(FORM)
    break_it(form)
    with pytest.raises(DataError, match=message):
        record_from_form(form, "meadow.yaml")


@pytest.mark.parametrize("form", [None, [], "id", 3])
def test_only_a_mapping_is_a_record(form: object) -> None:
    with pytest.raises(DataError, match="a mapping is needed"):
        record_from_form(form, "meadow.yaml")


@given(
    st.sampled_from(sorted(FORM)),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    ),
)
def test_no_value_whatever_gets_another_error(key: str, value: object) -> None:
    with contextlib.suppress(DataError):
        record_from_form(FORM | {key: value}, "meadow.yaml")
