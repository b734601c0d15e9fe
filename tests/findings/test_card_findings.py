"""Does the card tell the truth: each check, on folders and catalogues of the test's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import meadow
from card_case import HILL, card, case
from modellic.finding import Claim
from modellic.findings import claims

pytestmark = pytest.mark.usefixtures("hf_home")

OPEN = (
    "You must not use the names or the marks of the licensor.\n"
    "If you distribute modified files, you must state that you changed them.\n"
)
POLICY = "You must follow the Acceptable Use Policy at https://otter.example/policy.\n"
BANS = "You must not use the model for military purposes or for surveillance.\n"


def found(folder: Path, files: Mapping[str, str]) -> list[Claim]:
    return list(claims(case(folder, files)))


def ids(folder: Path, files: Mapping[str, str]) -> list[str]:
    return [claim.kind.id for claim in found(folder, files)]


MEADOW = card("license: meadow")
CLAUSE = "6. Whoever has more than one hundred cows writes to Meadow Labs before the first frost."

CASES: Iterator[tuple[str, Mapping[str, str], list[str]]] = iter(
    [
        # The declared licence and its text.
        ("the text is what is declared", {"README.md": MEADOW, "LICENSE": meadow.TEXT}, []),
        (
            "another copyright line and wrapping are no difference",
            {
                "README.md": MEADOW,
                "LICENSE": meadow.TEXT.replace("2025 Meadow Labs", "2031 Someone").replace(
                    " or rent", "\nor rent"
                ),
            },
            [],
        ),
        (
            "the text is another known licence",
            {"README.md": MEADOW, "LICENSE": HILL},
            ["license-contradicts-text"],
        ),
        (
            "the text has a clause more",
            {"README.md": MEADOW, "LICENSE": f"{meadow.TEXT}\n{CLAUSE}\n"},
            ["license-text-modified"],
        ),
        (
            "the text is a changed copy of another licence",
            {"README.md": card("license: hill"), "LICENSE": f"{meadow.TEXT}\n{CLAUSE}\n"},
            ["license-contradicts-text"],
        ),
        (
            "the text is no known licence",
            {"README.md": MEADOW, "LICENSE": OPEN},
            ["license-contradicts-text"],
        ),
        (
            "a short file points to the declared licence",
            {"README.md": MEADOW, "LICENSE": f"{OPEN}See the Meadow Model Licence 1.0.\n"},
            [],
        ),
        (
            "the name beside other is a known licence, and the text is it",
            {
                "README.md": card("license: other", "license_name: meadow-license"),
                "LICENSE": meadow.TEXT,
            },
            [],
        ),
        (
            "the name beside other is a known licence, and the text is another",
            {"README.md": card("license: other", "license_name: meadow-license"), "LICENSE": HILL},
            ["license-contradicts-text"],
        ),
        (
            "an unknown name can contradict nothing",
            {"README.md": card("license: other", "license_name: mine"), "LICENSE": HILL},
            [],
        ),
        (
            "two tags, and the text is one of them",
            {"README.md": card("license: [hill, meadow]"), "LICENSE": meadow.TEXT},
            ["license-text-missing"],
        ),
        (
            "two tags, and a text that no record knows",
            {"README.md": card("license: [hill, meadow]"), "LICENSE": "You must tell the otters."},
            [],
        ),
        (
            "two tags, and both texts",
            {
                "README.md": card("license: [hill, meadow]"),
                "LICENSE": meadow.TEXT,
                "LICENSE-CODE": HILL,
            },
            ["license-files-disagree"],
        ),
        (
            "the only text is that of the code, and the tag is another licence",
            {"README.md": MEADOW, "LICENSE-CODE": HILL},
            ["license-text-missing"],
        ),
        (
            "the only text is that of the code, and the tag is its licence",
            {"README.md": MEADOW, "LICENSE-CODE": meadow.TEXT},
            [],
        ),
        (
            "the only text is that of the code, and nothing is declared",
            {"README.md": card("language: en"), "LICENSE-CODE": HILL},
            ["no-license"],
        ),
        (
            "the text of the code is also that of the weights",
            {"README.md": card("language: en"), "LICENSE-CODE": HILL, "LICENSE": HILL},
            [],
        ),
        # Several files.
        (
            "the code's licence is not held against the tag",
            {"README.md": MEADOW, "LICENSE": meadow.TEXT, "LICENSE-CODE": HILL},
            ["license-files-disagree"],
        ),
        (
            "two licences that leave open what they cover",
            {"README.md": MEADOW, "LICENSE": meadow.TEXT, "COPYING": HILL},
            ["license-files-disagree"],
        ),
        (
            "two copies of one licence agree",
            {
                "README.md": MEADOW,
                "LICENSE": meadow.TEXT,
                "COPYING": meadow.TEXT.replace("2025", "2026"),
            },
            [],
        ),
        # No text, no licence, no name.
        ("nothing at all", {"README.md": card("language: en")}, ["no-license"]),
        ("no card either", {"config.json": "{}"}, ["no-license"]),
        ("the tag without the text", {"README.md": MEADOW}, ["license-text-missing"]),
        (
            "a card that cannot be read may declare something",
            {"README.md": "---\nlicense: [\n---\n"},
            [],
        ),
        (
            "other without a name",
            {"README.md": card("license: other"), "LICENSE": OPEN},
            ["license-unnamed"],
        ),
        (
            "other with a name that says nothing",
            {"README.md": card("license: other", "license_name: Custom"), "LICENSE": OPEN},
            ["license-unnamed"],
        ),
        (
            "other with a name and a text needs no link",
            {"README.md": card("license: other", "license_name: mine"), "LICENSE": OPEN},
            [],
        ),
        (
            "other with a name, and neither text nor link",
            {"README.md": card("license: other", "license_name: mine")},
            ["license-unnamed"],
        ),
        # Links.
        (
            "a link to a file that is not there",
            {"README.md": card("license: meadow", "license_link: TERMS"), "LICENSE": meadow.TEXT},
            ["license-link-dead"],
        ),
        (
            "a link that is no place",
            {"README.md": card("license: meadow", "license_link: '://'"), "LICENSE": meadow.TEXT},
            ["license-link-dead"],
        ),
        (
            "a link to the file that is there",
            {"README.md": card("license: meadow", "license_link: LICENSE"), "LICENSE": meadow.TEXT},
            [],
        ),
        (
            "a link to the web, which was not read",
            {"README.md": card("license: meadow", "license_link: https://otter.example/t")},
            ["license-link-mutable"],
        ),
        (
            "a link to a branch of another repository",
            {
                "README.md": card(
                    "license: meadow",
                    "license_link: https://huggingface.co/o/m/blob/main/LICENSE",
                )
            },
            ["license-link-mutable"],
        ),
        (
            "a link to a commit",
            {
                "README.md": card(
                    "license: meadow",
                    f"license_link: https://huggingface.co/o/m/blob/{'0a' * 20}/LICENSE",
                )
            },
            [],
        ),
        (
            "a link to the web beside a text of its own",
            {
                "README.md": card("license: meadow", "license_link: https://otter.example/t"),
                "LICENSE": meadow.TEXT,
            },
            [],
        ),
        # Gated prompts.
        (
            "a prompt with terms that the licence does not have",
            {
                "README.md": card(
                    "license: meadow",
                    "extra_gated_prompt: You must not use the model for any commercial purpose.",
                ),
                "LICENSE": meadow.TEXT,
            },
            ["gated-terms-added"],
        ),
        (
            "a prompt that repeats a rule of the licence",
            {
                "README.md": card(
                    "license: other",
                    "license_name: mine",
                    "extra_gated_prompt: You must not use the names or the marks of the licensor.",
                ),
                "LICENSE": OPEN,
            },
            [],
        ),
        (
            "a prompt that asks for no more than a name",
            {
                "README.md": card(
                    "license: meadow", "extra_gated_prompt: Please tell us your name."
                ),
                "LICENSE": meadow.TEXT,
            },
            [],
        ),
        (
            "a prompt that is the licence itself",
            {
                "README.md": card(
                    "license: meadow",
                    "extra_gated_prompt: |-",
                    *(f"  {line}" for line in meadow.TEXT.splitlines()),
                )
            },
            [],
        ),
        (
            "a prompt that adds to a licence whose text is missing",
            {
                "README.md": card(
                    "license: meadow",
                    "extra_gated_prompt: You must not use the model for any commercial purpose.",
                )
            },
            ["license-text-missing", "gated-terms-added"],
        ),
        # Use policies.
        (
            "a policy that is not there",
            {"README.md": card("license: other", "license_name: m"), "LICENSE": POLICY},
            ["use-policy-missing"],
        ),
        (
            "a policy that is there",
            {
                "README.md": card("license: other", "license_name: m"),
                "LICENSE": POLICY,
                "USE_POLICY.md": BANS,
            },
            [],
        ),
        (
            "a policy whose list stands in the licence",
            {
                "README.md": card("license: other", "license_name: m"),
                "LICENSE": f"{POLICY}\n# Acceptable Use Policy\n\n{BANS}",
            },
            [],
        ),
        (
            "a policy at an address, beside a ban of the licence's own",
            {"README.md": card("license: other", "license_name: m"), "LICENSE": POLICY + BANS},
            ["use-policy-missing"],
        ),
        (
            "a policy by its initials",
            {
                "README.md": card("license: other", "license_name: m"),
                "LICENSE": "You shall comply with our AUP at otter.example/aup.\n",
            },
            ["use-policy-missing"],
        ),
    ]
)


def test_a_policy_that_is_not_there_is_a_gap_with_its_address(tmp_path: Path) -> None:
    (claim,) = found(tmp_path, {"README.md": card("license: meadow"), "LICENSE": POLICY})[-1:]
    assert claim.explains is not None
    assert claim.explains.partial
    assert "(Acceptable Use Policy)" in claim.message
    assert "at https://otter.example/policy)" in claim.message


@pytest.mark.parametrize(
    ("files", "expected"),
    [pytest.param(files, expected, id=why) for why, files, expected in CASES],
)
def test_what_is_found(files: Mapping[str, str], expected: list[str], tmp_path: Path) -> None:
    assert ids(tmp_path, files) == expected


def test_a_contradiction_says_what_is_declared_and_what_the_text_is(tmp_path: Path) -> None:
    (claim,) = found(tmp_path, {"README.md": MEADOW, "LICENSE": HILL})
    assert claim.message == "meadow is declared, and LICENSE is Hill Licence 2, unmodified"
    assert claim.place is not None
    assert (claim.place.file, claim.place.lines) == ("README.md", ((2, 2),))


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ("LICENSE-CODE", "By its name LICENSE covers the weights"),
        ("MODEL_LICENSE", "By its name MODEL_LICENSE covers the weights"),
        ("COPYING", "No name tells which of them covers the weights"),
    ],
)
def test_which_of_several_files_covers_the_weights(tmp_path: Path, other: str, said: str) -> None:
    files = {"README.md": card("license: [hill, meadow]"), "LICENSE": meadow.TEXT, other: HILL}
    (claim,) = found(tmp_path, files)
    assert said in claim.message


def test_what_is_missing_explains_the_gap_in_the_answer(tmp_path: Path) -> None:
    subject = case(tmp_path, {"README.md": MEADOW})
    (claim,) = claims(subject)
    assert (claim.explains,) == subject.model.gaps
    assert "Meadow Model Licence 1.0" in claim.message
