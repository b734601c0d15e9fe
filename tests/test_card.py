"""The front matter of model cards: what is declared, in which line, and what was not understood."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.card import Card, Declared, declared_by_weights, read_card
from modellic.sources.files import MAX_FILE_BYTES
from modellic.sources.snapshot import ProblemKind, WeightMetadata


def card(front_matter: str) -> Card:
    return read_card(f"---\n{front_matter}\n---\n# A model\n".encode())


def declared(front_matter: str) -> list[tuple[str | None, str | None, str | None, int | None]]:
    found = card(front_matter)
    assert not found.problems, found.problems
    return [(d.tag, d.name, d.link, d.line) for d in found.declared]


def only_problem(found: Card) -> tuple[str, str]:
    (problem,) = found.problems
    assert problem.partial
    return problem.where, problem.what


@pytest.mark.parametrize(
    ("front_matter", "expected"),
    [
        ("license: mit", [("mit", None, None, 2)]),
        ("tags: [a]\nlicense: mit", [("mit", None, None, 3)]),
        ('license: "apache-2.0"', [("apache-2.0", None, None, 2)]),
        ("{license: mit, tags: [a]}", [("mit", None, None, 2)]),
        (
            "license: other\nlicense_name: example\nlicense_link: LICENSE",
            [("other", "example", "LICENSE", 2)],
        ),
        ("license_name: example", [(None, "example", None, 2)]),
        ("license:\n- mit", [("mit", None, None, 3)]),
        ("license:\n- mit\n- gpl-3.0", [("mit", None, None, 3), ("gpl-3.0", None, None, 4)]),
        ("license: [mit, null, ~, '']", [("mit", None, None, 2)]),
        ("license_link: >-\n  https://example.org/a", [(None, None, "https://example.org/a", 2)]),
        # Words that YAML 1.1 turns into something else stay as written.
        ("license: no", [("no", None, None, 2)]),
        ("license: off", [("off", None, None, 2)]),
        ("license: 3.0", [("3.0", None, None, 2)]),
        ("license: 2024-01-01", [("2024-01-01", None, None, 2)]),
        ("license: !!python/object:os.system mit", [("mit", None, None, 2)]),
        ("license: 'null'", [("null", None, None, 2)]),
        # Nothing is declared.
        ("license:", []),
        ("license: null", []),
        ("license: ~", []),
        ("license: []", []),
        ("license: ''", []),
        ("tags: [a]", []),
        ("# only a comment", []),
    ],
)
def test_what_is_declared(
    front_matter: str, expected: list[tuple[str | None, str | None, str | None, int]]
) -> None:
    assert declared(front_matter) == expected


@pytest.mark.parametrize(
    ("front_matter", "expected"),
    [
        (
            "license: other\nlicense_link: [A, B]",
            [("other", None, "A", 2), ("other", None, "B", 2)],
        ),
        (
            "license: [mit, other]\nlicense_name: [a, b]\nlicense_link: [A, B]",
            [("mit", "a", "A", 2), ("other", "b", "B", 2)],
        ),
        (
            "license: [mit, other]\nlicense_name: b\nlicense_link: B",
            [("mit", None, None, 2), ("other", "b", "B", 2)],
        ),
        (
            "license: [mit, gpl-3.0]\nlicense_link: A",
            [("mit", None, None, 2), ("gpl-3.0", None, None, 2), (None, None, "A", 3)],
        ),
    ],
)
def test_names_and_links_go_with_their_tag(
    front_matter: str, expected: list[tuple[str | None, str | None, str | None, int]]
) -> None:
    assert declared(front_matter) == expected


@pytest.mark.parametrize(
    "content",
    [
        b"---\nlicense: mit\n---\n",
        b"---\r\nlicense: mit\r\n---\r\n",
        b"---\rlicense: mit\r---\r",
        b"\xef\xbb\xbf---\nlicense: mit\n---\n",
        b"\n\n---\nlicense: mit\n---",
        b"---  \nlicense: mit\n--- \t\n",
        b"---\nlicense: mit\n---\n---\nlicense: gpl-3.0\n---\n",
        "---\nlicense: mit\n---\n".encode("utf-16"),
    ],
)
def test_front_matter_is_found_as_the_hub_finds_it(content: bytes) -> None:
    found = read_card(content, "model/README.md")
    assert [(d.tag, d.file) for d in found.declared] == [("mit", "model/README.md")]
    assert found.declared[0].line == (4 if content.startswith(b"\n") else 2)
    assert not found.problems


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("# A model\nlicense: mit\n", 2),
        ("<!-- ---\nlicense: other\n--- -->\n", 2),
        ("---\nlicense: mit\n", 2),
        ("text\n---\ntags: [a]\nlicense_name: x\n---\n", 4),
        ("# A model\n\nLicense: free for research\n", 3),
    ],
)
def test_a_licence_outside_the_front_matter_is_noticed(content: str, line: int) -> None:
    found = read_card(content.encode())
    where, what = only_problem(found)
    assert where == f"README.md:{line}"
    assert "no front matter" in what
    assert not found.declared


@pytest.mark.parametrize("content", ["", "# A model\n", "---\n# A rule, no front matter\n", "---"])
def test_a_card_without_front_matter_declares_nothing(content: str) -> None:
    assert read_card(content.encode()) == Card()


@pytest.mark.parametrize(
    ("front_matter", "line"),
    [
        ("license: [mit](https://example.org)", 2),
        ("tags: [a]\nlicense: 'mit", 3),
        ("license: mit\n\tname: x", 3),
        ("tags:\n- a\nlicense: @mit", 4),
        ("- license: mit", 2),
        ("just words", 2),
        ("license: mit\n--- more\nlicense: gpl-3.0", 3),
        ("a: " + "[" * 100_000, 2),
        ("license: m\x00it", 1),
    ],
)
def test_front_matter_that_is_no_mapping_declares_nothing_and_says_so(
    front_matter: str, line: int
) -> None:
    found = card(front_matter)
    assert not found.declared
    assert only_problem(found)[0] == f"README.md:{line}"
    assert found.problems[0].hint


@pytest.mark.parametrize(
    ("front_matter", "line", "what"),
    [
        ("license: {name: mit}", 2, "mapping"),
        ("license: [[mit]]", 2, "list"),
        ("x: &a mit\nlicense: *a", 3, "alias"),
        ("x: &a {license: mit}\n<<: *a", 3, "merge key"),
        ("license_name: " + "x" * 3000, 2, "longer"),
        ("licence: mit", 2, "'licence'"),
        ("License: mit", 2, "'License'"),
        ("base_model: ./out/checkpoint-7", 2, "no model id"),
        ("base_model:\n- a/b\n- /home/me/model", 4, "no model id"),
        ("base_model: {a/b: x}", 2, "mapping"),
        ("extra_gated_prompt: [[a]]", 2, "list"),
        ("base_model: [" + "a/b, " * 10_001 + "]", 2, "too long"),
    ],
)
def test_a_value_that_was_not_read_is_a_gap_in_the_answer(
    front_matter: str, line: int, what: str
) -> None:
    found_where, found_what = only_problem(card(front_matter))
    assert found_where == f"README.md:{line}"
    assert what in found_what


def test_both_values_of_a_key_that_comes_twice_are_declared() -> None:
    found = card("license: mit\ntags: [a]\nlicense: gpl-3.0")
    assert [(d.tag, d.line) for d in found.declared] == [("mit", 2), ("gpl-3.0", 4)]
    assert only_problem(found) == (
        "README.md:4",
        "the key 'license' comes twice; both values were taken",
    )


def test_a_key_beside_the_hub_s_own_is_told_without_a_gap() -> None:
    found = card("license: mit\nlicense_details: see the text")
    assert [(p.where, p.partial) for p in found.problems] == [("README.md:3", False)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a/b", ("a/b",)),
        ("gpt2", ("gpt2",)),
        ("[a/b, c/d, a/b]", ("a/b", "c/d")),
        ("https://huggingface.co/a/b", ("a/b",)),
        ("https://huggingface.co/a/b/tree/main", ("a/b",)),
        ("hf://a/b", ("a/b",)),
        ("", ()),
    ],
)
def test_base_models_are_ids_of_the_hub(value: str, expected: tuple[str, ...]) -> None:
    found = card(f"base_model: {value}")
    assert found.base_models == expected
    assert not found.problems


def test_lineage_and_gate() -> None:
    found = card(
        "base_model_relation: quantized\n"
        "datasets:\n- a/set\n- 7\n"
        "extra_gated_prompt: >-\n  You agree\n  to share.\n\n  Really.\n"
        "extra_gated_fields:\n"
        "  Country: country\n"
        "  I will not use it commercially: checkbox\n"
        "  I accept: {type: checkbox}\n"
        "  Use: {type: select, options: [a, b]}\n"
    )
    assert found.base_model_relation == "quantized"
    assert found.datasets == ("a/set", "7")
    assert found.gated_prompt == "You agree to share.\nReally."
    assert found.gated_checks == ("I will not use it commercially", "I accept")
    assert not found.problems


def test_bytes_that_are_no_text_are_noticed_where_they_matter() -> None:
    broken = read_card(b"---\nlicense: mi\xfft\n---\n")
    assert "UTF-8" in only_problem(broken)[1]
    assert not read_card(b"---\nlicense: mit\n---\n\xff\n").problems


def test_a_card_beyond_the_bound_is_not_read() -> None:
    found = read_card(b"---\nlicense: mit\n---\n" + b"x" * MAX_FILE_BYTES)
    assert [p.kind for p in found.problems] == [ProblemKind.TOO_LARGE]
    assert not found.declared


def test_front_matter_beyond_the_bound_is_not_read() -> None:
    found = card("license: mit\n" + "# comment\n" * 110_000)
    assert "longer than" in only_problem(found)[1]
    assert not found.declared


def test_aliases_do_not_multiply() -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 40)
    )
    found = card(bomb + "license: mit\ndatasets: [*a39]")
    assert [d.tag for d in found.declared] == ["mit"]
    assert found.datasets == ()


def test_values_nested_without_end_are_cut() -> None:
    found = card("extra_gated_fields: " + "{a: " * 500 + "x" + "}" * 500)
    assert found.gated_checks == ()


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[*a, "])
@pytest.mark.parametrize("fast", [True, False])
def test_nesting_without_end_is_refused_with_and_without_libyaml(
    opening: str, fast: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not fast:
        monkeypatch.delattr("yaml.CSafeLoader")
    found = card("license: mit\nx:\n  " + opening * 50_000)
    assert only_problem(found)[0] == "README.md:4"
    assert not found.declared


def test_a_card_is_the_same_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'license: no\nx: "\\U99999999"'
    assert "YAML" in only_problem(card(text))[1]
    monkeypatch.delattr("yaml.CSafeLoader")
    assert "YAML" in only_problem(card(text))[1]
    assert declared("tags: [a]\nlicense: no") == [("no", None, None, 3)]


_PIECES = [
    "license: mit",
    "license:",
    "- mit",
    "  a: [b",
    "]",
    "&a",
    "*a",
    "? x",
    ": y",
    "---",
    "...",
    "base_model: {",
    "}",
    "%YAML 1.1",
    "!!x y",
    '"\\U99999999"',
    "<<: *a",
    "'",
    "|",
    "\ufeff",
]
_LINES = st.lists(st.sampled_from(_PIECES) | st.text(max_size=20), max_size=20)


@given(_LINES)
def test_any_front_matter_gives_a_card(lines: list[str]) -> None:
    content = "\n".join(["---", *lines, "---"]).encode("utf-8", "surrogatepass")
    found = read_card(content)
    assert all(d.line and d.line <= len(content) for d in found.declared)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_card(content: bytes) -> None:
    for candidate in (content, b"---\n" + content + b"\n---\n", b"\xff\xfe" + content):
        assert isinstance(read_card(candidate), Card)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Cn", "Co"])))
def test_a_quoted_word_is_declared_as_written(word: str) -> None:
    quoted = json.dumps(word, ensure_ascii=False)
    found = card(f"license: {quoted}")
    assert [d.tag for d in found.declared] == ([word.strip()] if word.strip() else [])


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ({"general.license": "mit"}, Declared("mit", None, None, "a.gguf", None)),
        (
            {
                "general.license": "other",
                "general.license.name": "example",
                "general.license.link": "https://example.org",
            },
            Declared("other", "example", "https://example.org", "a.gguf", None),
        ),
        ({"license": "mit"}, Declared("mit", None, None, "a.gguf", None)),
        ({"modelspec.license": "MIT"}, Declared("MIT", None, None, "a.gguf", None)),
        ({"license_link": "LICENSE"}, Declared(None, None, "LICENSE", "a.gguf", None)),
        ({"general.name": "Example"}, None),
        ({"general.license": ""}, None),
    ],
)
def test_weights_declare_a_licence_too(entries: dict[str, str], expected: Declared | None) -> None:
    assert declared_by_weights(WeightMetadata("a.gguf", entries)) == expected


def _words(value: object) -> list[object]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


@pytest.mark.corpus
def test_real_cards_are_read_as_labelled(corpus: Path) -> None:
    different: dict[str, dict[str, list[object]]] = {}
    golds = sorted((corpus / "cards").glob("*.gold.json"))
    for path in golds:
        gold = json.loads(path.read_text(encoding="utf-8"))
        found = read_card(path.with_name(path.name.replace(".gold.json", ".md")).read_bytes())
        got: dict[str, list[object]] = {
            "license": [d.tag for d in found.declared if d.tag],
            "license_name": [d.name for d in found.declared if d.name],
            "license_link": [d.link for d in found.declared if d.link],
            "base_model": [*found.base_models],
            "base_model_relation": _words(found.base_model_relation),
            "datasets": [*found.datasets],
            "gated_prompt": [found.gated_prompt is not None],
        }
        wrong = {key: got[key] for key in got if got[key] != _words(gold[key])}
        different |= {gold["repo"] or path.name: wrong} if wrong else {}
    assert golds
    assert not different
