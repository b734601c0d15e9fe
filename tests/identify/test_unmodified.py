"""A licence is recognised whatever its copies differ in that says nothing."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

import meadow
from modellic.catalog import Catalog
from modellic.identify import Identification, identify
from modellic.text import Text

Change = Callable[[str], str]

CATALOG = Catalog.of([meadow.record()])


def _rewrapped(text: str) -> str:
    return "\n\n".join(textwrap.fill(part, 47) for part in text.split("\n\n"))


def _commented(text: str) -> str:
    return "".join(f" * {line}\n" for line in text.splitlines())


def _curly(text: str) -> str:
    return text.replace('"', "”").replace("'", "’")


def _without_head(text: str) -> str:
    return text[text.index("Permission") :]


SAYS_NOTHING: dict[str, Change] = {
    "as it is": str,
    "rewrapped": _rewrapped,
    "indented": lambda text: textwrap.indent(text, "      "),
    "in a comment": _commented,
    "quoted in Markdown": lambda text: textwrap.indent(text, "> ", lambda _: True),
    "curly quotes": _curly,
    "quotes as entities": lambda text: text.replace('"', "&quot;"),
    "bold": lambda text: text.replace("THE SOFTWARE", "**THE SOFTWARE**"),
    "paragraphs as HTML": lambda text: text.replace("\n\n", "\n</p>\n<p>\n"),
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "old Mac line ends": lambda text: text.replace("\n", "\r"),
    "byte-order mark": lambda text: "\ufeff" + text,
    "capitals": str.upper,
    "rule below": lambda text: f"{text}\n---\n",
}

HEADS = [
    "",
    "MIT License",
    "# MIT License",
    "**The MIT License (MIT)**\n=====\nCopyright (c) 2016 Ann Cow",
    "License\n\nMIT License\n\nCopyright (c) 2017-2025, The Meadow Team. All rights reserved.",
    "Copyright 2010 Ann Cow\nCopyright 2011 Ben Cow <ben@meadow.example>",
    "© Meadow Labs, Inc. and its affiliates",
    "SPDX-License-Identifier: MIT\n\nCopyright (c) 2024 Meadow",
]


def assert_is(found: Identification, license_id: str) -> None:
    assert (found.license_id, found.exact) == (license_id, True), found.summary()
    assert (found.added, found.missing, found.coverage) == ((), (), 1.0)


@pytest.mark.parametrize("change", SAYS_NOTHING.values(), ids=SAYS_NOTHING.keys())
def test_mit_in_another_form_is_mit(change: Change, mit: str, catalog: Catalog) -> None:
    found = identify(Text(change(mit)), catalog)
    assert_is(found, "MIT")
    assert (found.base, found.summary()) == ("MIT", "MIT, unmodified")


@pytest.mark.parametrize("head", HEADS)
def test_mit_under_any_of_its_titles_is_mit(head: str, mit: str, catalog: Catalog) -> None:
    assert_is(identify(Text(f"{head}\n\n{_without_head(mit)}"), catalog), "MIT")


@pytest.mark.parametrize("change", SAYS_NOTHING.values(), ids=SAYS_NOTHING.keys())
def test_apache_in_another_form_is_apache(change: Change, apache: str, catalog: Catalog) -> None:
    assert_is(identify(Text(change(apache)), catalog), "Apache-2.0")


def test_http_and_https_are_one(apache: str, catalog: Catalog) -> None:
    assert_is(identify(Text(apache.replace("http:", "https:")), catalog), "Apache-2.0")


def test_utf16_is_read(mit: str, catalog: Catalog) -> None:
    assert_is(identify(Text.decode(mit.encode("utf-16")), catalog), "MIT")


def test_the_copyright_lines_left_out_are_told(mit: str, catalog: Catalog) -> None:
    text = Text(mit)
    (notice,) = identify(text, catalog).notices
    assert text.quote(notice).startswith("Copyright")


@pytest.mark.parametrize("appendix", ["", meadow.APPENDIX])
def test_an_optional_part_may_be_absent(appendix: str) -> None:
    found = identify(Text(f"{meadow.TERMS}\n\n{appendix}"), CATALOG)
    assert_is(found, "meadow-1.0")
    assert found.summary() == "Meadow Model Licence 1.0, unmodified"


def test_an_optional_part_may_not_be_changed() -> None:
    changed = meadow.TEXT.replace("beside the weights", "beside the cow")
    assert not identify(Text(changed), CATALOG).exact
