"""What an ancestor's licence asks of the author of a model: its name, and a phrase on its card."""

from __future__ import annotations

from pathlib import Path

import pytest

import family
from hubserver import HubServer
from modellic.pipeline import scan

NAMED = family.NAME
ANYWHERE = family.NAME.replace("at the beginning of the name", "in the name")


def found(target: str) -> list[str]:
    (report,) = scan(target).targets
    wanted = {"derivative-name", "attribution-missing"}
    return [finding.id for finding in report.findings if finding.id in wanted]


def publish(hub: HubServer, name: str, terms: str, *, body: str = "", relation: str = "") -> str:
    hub.add("otter/Root", {"LICENSE": terms})
    card = family.card("other", "otter/Root", relation=relation or None, body=body)
    hub.add(name, {"README.md": card, "LICENSE": family.NO_NAMES})
    return name


@pytest.mark.parametrize(
    ("terms", "name", "kept"),
    [
        (NAMED, "acme/Otter-Chat", True),
        (NAMED, "acme/otter3", True),
        (NAMED, "acme/O-t-t-e-r-7B", True),
        (NAMED, "acme/Super-Otter", False),
        (NAMED, "acme/Beaver", False),
        (NAMED, "otter/Beaver", False),
        (ANYWHERE, "acme/Super-Otter", True),
        (ANYWHERE, "acme/Beaver", False),
    ],
)
def test_the_name_that_a_derivative_must_have(
    hub: HubServer, terms: str, name: str, kept: bool
) -> None:
    assert found(publish(hub, name, terms)) == ([] if kept else ["derivative-name"])


def test_a_quantised_copy_keeps_the_name_that_it_has(hub: HubServer) -> None:
    assert found(publish(hub, "acme/Beaver", NAMED, relation="quantized")) == []


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("Built with Otter", True),
        ("> **built with\nOTTER**", True),
        ("Built using Otter", False),
        ("", False),
    ],
)
def test_the_phrase_that_a_card_must_show(hub: HubServer, body: str, shown: bool) -> None:
    name = publish(hub, "acme/Model", family.BUILT, body=body)
    assert found(name) == ([] if shown else ["attribution-missing"])


def test_a_phrase_that_depends_on_figures_is_not_asked_of_the_card(hub: HubServer) -> None:
    assert found(publish(hub, "acme/Model", family.USERS)) == []


def test_a_phrase_for_a_user_interface_is_not_asked_of_the_card(hub: HubServer) -> None:
    terms = family.BUILT.replace("on a website", "on the user interface")
    assert found(publish(hub, "acme/Model", terms)) == []


def test_one_duty_of_two_ancestors_is_told_once(hub: HubServer) -> None:
    hub.add("root/R", {"LICENSE": family.BUILT})
    card = family.card("other", "root/R", body="Built with Otter")
    hub.add("mid/M", {"README.md": card, "LICENSE": family.BUILT})
    hub.add("acme/A", {"README.md": family.card("other", "mid/M"), "LICENSE": family.BUILT})
    assert found("acme/A") == ["attribution-missing"]


def test_a_folder_is_not_published(hub: HubServer, tmp_path: Path) -> None:
    hub.add("otter/Root", {"LICENSE": NAMED + family.BUILT})
    (tmp_path / "README.md").write_text(family.card("other", "otter/Root"))
    (tmp_path / "LICENSE").write_text(family.NO_NAMES)
    assert found(str(tmp_path)) == []
