"""Where a licence does not hold: bans in a territory, and the countries that they name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.extract import extract
from modellic.extract.words.loading import load_lexicon
from modellic.rules import Duty, InTerritory, Prohibition, Rule
from modellic.text import Text

ENTRIES = [e for e in load_lexicon("en").entries if e.meaning.kind == "TERRITORY"]
PLACES = {
    "Peru": "PE", "Norway": "NO", "Iceland": "IS", "Japan": "JP", "South Korea": "KR",
    "North Korea": "KP", "the United Kingdom": "GB", "the United States": "US", "China": "CN",
    "the European Union": "EU",
}  # fmt: skip


def territorial(text: str) -> list[Rule]:
    return [r for r in extract(Text(text)).rules if r.action is Prohibition.USE_IN_TERRITORY]


def places(text: str) -> tuple[str, ...]:
    """The codes of the only ban in a territory."""
    (rule,) = territorial(text)
    assert isinstance(rule.when, InTerritory)
    return rule.when.territory


@pytest.mark.parametrize(
    "clause",
    [
        "You may not use the model in Russia or Belarus.",
        "The licence is valid in all countries except China.",
        "The grant is worldwide, excluding Russia.",
        "Nobody in the United Kingdom may use the weights.",
        "This licence does not extend to the European Union.",
        "No rights are granted to persons resident in South Korea.",
        "The model must not be deployed within the territory of Iran, Cuba or North Korea.",
        "If you are domiciled in the European Union, you may not use the model.",
        "Persons established in China are not permitted to use the software.",
        "The rights in this agreement are not granted to you if you are an individual "
        "domiciled in Brazil.",
        "Use of the model in France is prohibited.",
        "Under no circumstances may the software be used in Syria.",
        '"Territory" means the whole world except Norway and Iceland.\n\nYou must not '
        "use the model outside the Territory.",
        "You are not authorised to access the model from mainland China.",
        "Don't use it in Germany.",
        "This model is not available in Turkey.",
        "The licence is void in India.",
    ],
)
def test_a_ban_in_a_territory_in_any_register(clause: str) -> None:
    assert places(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "This licence is governed by the laws of Peru, and no other law shall apply.",
        "You may use the model in Norway.",
        "You shall not export the model to Peru, and shall not use it there in breach of "
        "export law.",
        "Any suit must be brought in the courts of Japan.",
        "You may not use the model in a way that the laws of China forbid.",
        "If you bought the model in Iceland, section 7 does not apply.",
    ],
)
def test_talk_of_countries_that_bans_no_use_there(clause: str) -> None:
    assert not territorial(clause)


@given(st.lists(st.sampled_from(sorted(PLACES)), min_size=1, max_size=5, unique=True))
def test_a_list_of_countries_is_one_territory(chosen: list[str]) -> None:
    listed = ", ".join(chosen[:-1]) + (" or " if chosen[1:] else "") + chosen[-1]
    assert places(f"You may not use the model in {listed}.") == tuple(PLACES[c] for c in chosen)


def test_a_country_may_open_a_condition_of_any_duty() -> None:
    (rule,) = extract(Text("If you live in Norway or Peru, you must notify us.")).rules
    assert rule.action is Duty.REGISTER
    assert rule.when == InTerritory(("NO", "PE"))


def test_a_territory_that_the_text_defines() -> None:
    text = (
        '"Territory" means the whole world, excluding Japan.\n\n'
        "You must not use the model outside the Territory.\n"
    )
    (rule,) = territorial(text)
    assert places(text) == ("JP",)
    assert len(rule.evidence.spans) == 2


def test_a_preamble_about_a_territory_is_no_second_rule() -> None:
    text = "This licence does not apply in Peru.\n\nYou may not use the model in Peru.\n"
    (rule,) = territorial(text)
    assert rule.evidence.quote == "You may not use the model in Peru."


def test_the_names_of_countries_are_codes_of_the_standard() -> None:
    codes = {code for e in ENTRIES for code in e.meaning.value.split()}
    assert {"EU", "US", "GB", "CN", "JP", "KR"} <= codes
    assert all(len(code) == 2 and code.isupper() for code in codes)
