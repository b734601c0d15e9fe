"""Which files count, by their names, and which contents are no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.sources.files import role_of, unreadable
from modellic.sources.snapshot import ProblemKind, Role, SourceFile


@pytest.mark.parametrize(
    ("role", "paths"),
    [
        (Role.CARD, ["README.md", "readme.md", "ReadMe.MD"]),
        (Role.CONFIG, ["config.json", "adapter_config.json"]),
        (
            Role.LICENSE,
            [
                "LICENSE",
                "LICENSE.txt",
                "LICENSE.md",
                "license",
                "LICENCE",
                "Licence.rst",
                "LICENSE-CODE",
                "LICENSE_MODEL",
                "MODEL_LICENSE",
                "MODEL-LICENSE.md",
                "UNLICENSE",
                "COPYING",
                "COPYING.LESSER",
                "LICENSE.apache-2.0",
                "LICENSE.llama2",
                "LICENSE-llama3.1",
                "Llama-3.1-LICENSE",
                "LICENSE.html",
                "LICENSE_zh-CN.md",
                "LLAMA3_COMMUNITY_LICENSE_AGREEMENT.txt",
                "LICENSING.md",
                "Model Licence Agreement.md",
                "PATENTS",
                "EULA.txt",
                "TERMS.md",
                "TERMS_OF_USE.txt",
                "gemma_terms_of_use.md",
                "License.docx",
                "Skywork Community License.pdf",
                "模型许可协议.md",
                "Baichuan 2模型社区许可协议.pdf",
                "ライセンス.txt",
                "weights/LICENSE",
                "original/USER_LICENSE.md",
                "LICENSES/Apache-2.0.txt",
                "licenses/MIT",
                "LICENSE/model.txt",
            ],
        ),
        (
            Role.NOTICE,
            [
                "NOTICE",
                "NOTICE.txt",
                "Notice.md",
                "NOTICES",
                "NOTICE.llama3",
                "COPYRIGHT",
                "ThirdPartyNotices.txt",
                "THIRD_PARTY_LICENSES.md",
                "third-party-notices.txt",
                "docs/NOTICE",
            ],
        ),
        (
            Role.USE_POLICY,
            [
                "USE_POLICY.md",
                "Use-Policy.txt",
                "USAGE_POLICY.md",
                "ACCEPTABLE_USE_POLICY.md",
                "acceptable-use.md",
                "PROHIBITED_USES.md",
                "Gemma_Prohibited_Use_Policy.md",
                "llama3_use_policy.md",
                "original/USE_POLICY.md",
                "AUP.md",
            ],
        ),
        (
            None,
            [
                "",
                "/LICENSE",
                "../LICENSE",
                "./LICENSE",
                ".git/LICENSE",
                "a/b/LICENSE",
                "a//LICENSE",
                "LICENSES/README.md",
                "docs/README.md",
                "sub/config.json",
                "README.txt",
                "README_zh.md",
                "generation_config.json",
                "license_plate.jpg",
                "LICENSE.py",
                "license_detector.py",
                "licence_vocab.json",
                "tokenizer/licence_vocab.json",
                "LICENSE.safetensors",
                "license-plate.gguf",
                "license_plate_model.tflite",
                "licenses.csv",
                "my-license.key",
                "noticeable.md",
                "pytorch_model.bin",
                "model.safetensors",
                "copyist.md",
                "terminology.md",
                "reuse_policyholder_data.csv",
                ".license",
            ],
        ),
    ],
)
def test_a_name_says_what_a_file_is_for(role: Role | None, paths: list[str]) -> None:
    assert {path: role_of(path) for path in paths} == dict.fromkeys(paths, role)


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_name_has_a_role_or_none(path: str) -> None:
    assert role_of(path) in (None, *Role)


@given(st.sampled_from(["LICENSE", "NOTICE.md", "USE_POLICY"]), st.sampled_from(["x", "Weights"]))
def test_one_folder_down_counts_as_the_root_does(name: str, folder: str) -> None:
    assert role_of(f"{folder}/{name}") is role_of(name)
    assert role_of(f"{folder}/{folder}/{name}") is None


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "word-processor"),
        (b"\xd0\xcf\x11\xe0....", "word-processor"),
        (b"{\\rtf1 Terms}", "RTF"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\n", "Git LFS"),
        (b"You may\0 copy", "NUL"),
        (b"", "empty"),
        (b" \r\n\t", "empty"),
    ],
)
def test_what_is_no_text_is_a_gap_in_the_answer(content: bytes, what: str) -> None:
    problem = unreadable(SourceFile("LICENSE", Role.LICENSE, content))
    assert problem is not None
    assert problem.kind is ProblemKind.UNREADABLE
    assert problem.where == "LICENSE"
    assert what in problem.what
    assert problem.hint
    assert problem.partial


@pytest.mark.parametrize(
    "content",
    [
        b"You may copy this.",
        "You may copy this.".encode("utf-16"),
        b"\xff\xfeY\0o\0u\0",
        b"\xef\xbb\xbfTerms\r\n",
        b"caf\xe9",
    ],
)
def test_a_text_in_any_encoding_is_one(content: bytes) -> None:
    assert unreadable(SourceFile("LICENSE", Role.LICENSE, content)) is None


def test_an_empty_card_leaves_no_gap() -> None:
    assert unreadable(SourceFile("README.md", Role.CARD, b"")) is None
