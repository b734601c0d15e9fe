"""Wording of dataset and model READMEs: one sentence, one rule."""

from __future__ import annotations

import pytest

from clauses import rows, said

SAYS = {
    "commercial-use": """
        Commercial entities are not permitted to use this dataset.
        You may only use the materials for your own non-commercial, private purposes.
        The authors of the dataset prohibit commercial exploitation of the images.
        The use of the generated images for commercial purposes is not permitted.
        You agree that you will not sell, license or otherwise monetize the Content.
        This license is limited to non-commercial, educational purposes.
        Use the model only in research settings.
    """,
    "comply-with-law": """
        Users are responsible for ensuring that their use complies with local laws.
        You agree to comply with all applicable privacy laws.
    """,
    "create-derivatives": """
        You may not create derivative works based on the dataset.
        Modifying or altering the voice data is prohibited.
    """,
    "delete-on-termination if terminated": """
        The license ends if you violate these terms, and you must then destroy all copies.
        You must delete the data on request of the owner.
    """,
    "display-attribution if product": """
        When you use the map tiles you must show "© Tulip" on the map.
        Works that use the font must mention it in the credits.
    """,
    "display-attribution if publish-research": """
        If you use the data, you must cite the following paper.
    """,
    "distribute": """
        You shall not redistribute the dataset, modified or unmodified, to any third party.
        You will not share the dataset or any portion of it with others.
        Do not host a copy of the dataset.
        You may not offer the sounds for download on other websites.
        The user may not transfer or assign the data to another institution.
    """,
    "host-as-service": """
        You may not provide API access to the model to third parties.
        Use of the software to provide a managed service to third parties is prohibited.
    """,
    "include-license if distribute": """
        If you share the dataset you must include this license.
    """,
    "indemnify": """
        You accept full responsibility for your use and shall defend and indemnify the authors.
    """,
    "obtain-license if commercial": """
        If you want to use this in a for-profit product, please contact us to discuss licensing.
        Commercial use is allowed only with a license purchased from us.
        For-profit organizations must obtain a paid license.
        You must get a license if you use the software in the course of business.
    """,
    "obtain-license if train-model": """
        Use of the site's content for AI training is not permitted without a license.
    """,
    "register": """
        Access to the data is granted after you have filled in the request form.
        Users should notify the team of any derived datasets.
    """,
    "register if publish-research": """
        You must inform us if you plan to publish results.
    """,
    "restricted-use": """
        You may not use the dataset for surveillance or face recognition.
        The voice may not be used in political ads, pornography or hate speech.
    """,
    "reverse-engineer": """
        Users may not attempt to re-engineer, decompile or disassemble the product.
    """,
    "share-alike if modify": """
        If you remix the material, you must distribute it under the same license as the original.
    """,
    "state-changes if (distribute and modify)": """
        You must indicate whether you modified the material.
    """,
    "train-other-models": """
        You may not use the API to develop models that compete with us.
        The output shall not be used for training competing AI models.
    """,
    "use-trademark": """
        You may not use the names of the authors or their institutions to endorse products.
        The license does not permit use of our trade names or logos.
    """,
}


@pytest.mark.parametrize(("clause", "rule"), rows(SAYS))
def test_what_a_readme_asks_for(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "You may not use it for a company with more than 2 bilion USD of yearly revenue.",
            "obtain-license if revenue gt 2000000000 USD year licensee",
        ),
        ("Must include attribution: “Powered by Tulip”", "display-attribution if product"),
        ("If you share the weights, keep this file with them.", "include-license if distribute"),
        ("Dataset redistribution prohibited, in whole or in part.", "distribute"),
    ],
)  # fmt: skip
def test_what_a_hurried_writer_asks_for(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
