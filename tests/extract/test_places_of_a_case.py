"""Places that a duty or ban is of: "in the EU, a licence is required", 除欧盟外, a territory."""

from __future__ import annotations

import pytest

from clauses import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the EU, a license is required.", ["obtain-license if EU"]),
        ("In the EU you must register with Foo.", ["register if EU"]),
        ("In der EU ist eine Lizenz erforderlich.", ["obtain-license if EU"]),
        (
            "You may use the model in any country, but in the EU you must register with Foo.",
            ["register if EU"],
        ),
        ("You may use the model in the EU only with a license from Foo.", ["obtain-license if EU"]),
        (
            "Sie dürfen das Modell in der EU nur mit einer Lizenz von Foo nutzen.",
            ["obtain-license if EU"],
        ),
        (
            "You may modify the model in the EU for research purposes only.",
            ["commercial-use if EU"],
        ),
        ("In the EU, the model may not be used commercially.", ["commercial-use if EU"]),
        ("The supply of the weights to the EU is prohibited.", ["use-in-territory if EU"]),
        ("The delivery of copies to third parties is prohibited.", ["distribute"]),
        ("In der EU darf das Modell nicht kommerziell genutzt werden.", ["commercial-use if EU"]),
        (
            "You may not use the model for commercial purposes, except in the European Union.",
            ["commercial-use if not EU"],
        ),
        (
            "If you are domiciled in the European Union, no rights are granted to you.",
            ["use-in-territory if EU"],
        ),
        (
            '"Restricted Territory" means the European Union, the United Kingdom and South Korea. '
            "You must not use the Model in the Restricted Territory.",
            ["use-in-territory if EU GB KR"],
        ),
        (
            '"Restricted Countries" means China, Russia and Iran. You must not use the Model in '
            "Restricted Countries.",
            ["use-in-territory if CN RU IR"],
        ),
        (
            '"Territory" means the world except the European Union. You may not use the model '
            "outside the Territory.",
            ["use-in-territory if EU"],
        ),
        ("您可以在除欧盟以外的任何国家和地区使用本模型。", ["use-in-territory if EU"]),
        ("除欧盟、英国和韩国外，您可以在全球范围内使用本模型。", ["use-in-territory if EU GB KR"]),
        ("任何人均可使用本模型，欧盟居民除外。", ["use-in-territory if EU"]),
        ("本模型仅授权在中国大陆境内使用。", ["use-in-territory if not CN"]),
        ("仅限在中国境内使用，不得在境外使用。", ["use-in-territory if not CN"]),
        ("您不得在中国和日本以外的国家使用本模型。", ["use-in-territory if not CN JP"]),
        ("若您的住所地位于欧盟，则本协议不授予您任何权利。", ["use-in-territory if EU"]),
        (
            "本许可不适用于住所地在欧盟的企业，但含有本模型的产品的最终用户除外。",
            ["use-in-territory if EU"],
        ),
        (
            "“许可地域”是指全球，但欧盟、英国和韩国除外。您不得在许可地域之外使用本模型。",
            ["use-in-territory if EU GB KR"],
        ),
        (
            "“地域”是指除欧盟、英国和韩国以外的全球范围。您仅可在地域内使用本模型。",
            ["use-in-territory if EU GB KR"],
        ),
    ],
)
def test_a_rule_is_of_its_places(text: str, expected: list[str]) -> None:
    assert said(text) == expected
