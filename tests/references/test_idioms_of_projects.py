"""How whole projects name what they load, and what in them only looks like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from modellic.references import Search
from modellic.references.reasons import counted
from modellic.references.search import MAX_FILE_BYTES
from references.found import loaded, mentioned

LOADED: dict[str, tuple[str, str, list[str]]] = {
    "a loader that is wrapped": (
        "a.py",
        'snapshot_download_with_retry("otter/river")\nsafe_hf_hub_download("otter/lake", "x")\n',
        ["1 otter/river", "2 otter/lake"],
    ),
    "what a test is run with": (
        "a.py",
        '@pytest.mark.parametrize("dataset_id", ["otter/fish", "otter/crab"])\n'
        "def test(dataset_id): ...\n",
        ["1 dataset otter/fish", "1 dataset otter/crab"],
    ),
    "a registry that is told the class": (
        "a.py",
        'runs.append(dict(type=FishDataset, abbr="fish", path="otter/fish"))\n'
        'runs.append(dict(type=RemoteModel, path="otter/river"))\n',
        ["1 dataset otter/fish", "2 otter/river"],
    ),
    "an argument that says which hub": (
        "a.py",
        'make("huggingface", "otter/river")\nDatasetSource("hf_hub", "otter/fish")\n',
        ["1 otter/river", "2 dataset otter/fish"],
    ),
    "a prefix that says which hub": (
        "a.yaml",
        "folder: REMOTE:otter/river\nother: hf:otter/lake\n",
        ["1 otter/river", "2 otter/lake"],
    ),
    "a metric of evaluate": (
        "a.py",
        'import evaluate\njudge = evaluate.load("otter/judge")\nf1 = evaluate.load("f1")\n',
        ["2 space otter/judge"],
    ),
    "an old id where no name says model": (
        "a.py",
        "def make(path=None):\n"
        '    path = path or "distilbert-base-uncased"\n'
        '    size = "gpt2"\n'
        '    return run(path, size, kind="model")\n',
        ["2 distilbert-base-uncased"],
    ),
    "settings in a string": (
        "a.py",
        "def test(folder):\n"
        '    config = """\\\n'
        "# what is trained\n"
        "model: otter/river\n"
        "data:\n"
        "  - path: otter/fish\n"
        '    split: {split}\n"""\n'
        '    (folder / "a.yaml").write_text(config.format(split="train"))\n',
        ["4 otter/river", "6 dataset otter/fish"],
    ),
    "an address that others are made of": (
        "a.py",
        'ROOT = "https://huggingface.co/otter/river/resolve/main"\n'
        'torch.hub.download_url_to_file(f"{ROOT}/a.pth", "a.pth")\n',
        ["1 otter/river"],
    ),
    "a name that is one of two": (
        "a.py",
        'AutoModel.from_pretrained("otter/river" + ("" if large else "-small"))\n',
        ["1 otter/river", "1 otter/river-small"],
    ),
    "a link to a file": (
        "a.py",
        'PAGE_LINK = "https://huggingface.co/otter/lake"\n'
        'VOCABULARY_LINK = "https://huggingface.co/otter/river/resolve/main/vocab.json"\n',
        ["2 otter/river"],
    ),
    "a script that is written": (
        "a.py",
        "def script(rank):\n"
        '    lines = f"""#!/bin/sh\n'
        "accelerate launch train.py \\\\\n"
        "  --vae_model=otter/river \\\\\n"
        '  --rank={rank}\n"""\n'
        "    return lines\n",
        ["4 otter/river"],
    ),
    "settings without an ending": (
        "_common_yaml",
        "dataset_path: otter/fish\n",
        ["1 dataset otter/fish"],
    ),
    "settings inside settings": (
        "a.yaml",
        "spec:\n"
        "  serveConfig: |\n"
        "    applications:\n"
        "    - name: a\n"
        "      model_source: otter/river\n"
        "  description: |\n"
        "    one:\n"
        "      model_source: otter/lake\n"
        "    two: 2\n",
        ["5 otter/river"],
    ),
    "a repository of any name": ("a.py", 'HF_BASE_REPO = "otter/fish"\n', ["1 otter/fish"]),
    "a model of a name that says other": (
        "a.py",
        'CONTENT_TYPE_MODEL_IDENTIFIER = "otter/river"\n',
        ["1 otter/river"],
    ),
}


@pytest.mark.parametrize("case", LOADED)
def test_what_is_loaded(case: str, tmp_path: Path) -> None:
    name, text, expected = LOADED[case]
    assert sorted(loaded(tmp_path, name, text)) == sorted(expected)


NOT_LOADED: dict[str, tuple[str, str]] = {
    "a folder inside a repository": (
        "a.py",
        'fetch("x", subfolder="google/umt5-xxl")\n',
    ),
    "a message that is composed": (
        "a.py",
        'def check(author="otter/river-7b"): ...\n'
        'msg = f"{author} needs trust=True and a pinned revision"\n',
    ),
    "a property of a model": (
        "a.py",
        'SIZES = {"large": {"model_type": "gpt2"}}\nAutoModel.from_pretrained(SIZES["large"])\n',
    ),
    "what a model was made of": (
        "a.py",
        'ModelMeta(adapted_from="Qwen/Qwen3-8B")\n',
    ),
    "a hint that has a command": (
        "a.py",
        'HINT = "a native qwen/CUDA library could not be loaded; run `python -m otter`"\n',
    ),
    "a file of weights": (
        "a.json",
        '{"model_file": "int4-weight-only/model.safetensors"}\n',
    ),
    "another hub": (
        "a.json",
        '{"sources": {"modelscope": {"model_id": "otter/river-7b"}},\n'
        ' "other": {"model_hub": "modelscope", "model_id": "otter/lake-7b"}}\n',
    ),
    "folders of data": ("a.yaml", "data_path: pdf/arxiv\ndebug_data_path: debug_data/otter\n"),
    "prose with a sign in it": (
        "a.yaml",
        "rule: where the qwen/CUDA build is used = faster than the others\n",
    ),
    "the image that another is built on": (
        "Dockerfile",
        "ARG BASE=nvidia/cuda:12.8-base\nARG OTHER=qwen/tools:1\nFROM ${BASE} AS a\nFROM $OTHER\n",
    ),
    "what models cost": (
        "a.json",
        '{"mistralai/mistral-small": {"max_tokens": 1, "input_cost_per_token": 0.1}}\n',
    ),
    "a folder of what one key names": (
        "a.py",
        'ALL = {"llama_eval": {"name": "x", "source_path": "otters/benchmark_llm"}}\n',
    ),
    "a picture": (
        "a.py",
        'SEEN = "https://huggingface.co/datasets/otter/fish/resolve/main/a.png"\n',
    ),
    "a catalogue of all there is": (
        "all_models.txt",
        "".join(f"otter/river-{number}b\n" for number in range(600)),
    ),
}


@pytest.mark.parametrize("case", NOT_LOADED)
def test_what_is_not_loaded(case: str, tmp_path: Path) -> None:
    name, text = NOT_LOADED[case]
    assert loaded(tmp_path, name, text) == []


def test_a_catalogue_is_mentioned(tmp_path: Path) -> None:
    text = "".join(f"otter/river-{number}b\n" for number in range(600))
    assert len(mentioned(tmp_path, "all_models.txt", text)) == 600


def test_a_short_list_is_fetched(tmp_path: Path) -> None:
    assert loaded(tmp_path, "all_models.txt", "otter/river-7b\n") == ["1 otter/river-7b"]


def test_code_of_a_program_over_the_bound_is_no_gap(tmp_path: Path) -> None:
    (tmp_path / "bundle.js").write_text("const a=1;" * (MAX_FILE_BYTES // 8))
    (tmp_path / "long.js").write_text("const a = 1;\n" * (MAX_FILE_BYTES // 8))
    search = Search(tmp_path)
    assert list(search.references()) == []
    assert search.skipped == {"minified code": 1, "files over the size limit": 1}
    assert [fault.path for fault in search.faults] == ["long.js"]


@pytest.mark.parametrize(
    ("reason", "number", "expected"),
    [
        ("binaries and other kinds of file", 1, "1 binary or other kind of file"),
        ("binaries and other kinds of file", 2, "2 binaries and other kinds of file"),
        ("pipes and devices", 1, "1 pipe or device"),
        ("vendored folders", 1, "1 vendored folder"),
        ("folders that cannot be read", 1, "1 folder that cannot be read"),
        (
            "files with a fault that are not named",
            1,
            "1 file with a fault that is not named",
        ),
        ("more files like these", 1, "1 more file like this"),
        ("links", 1, "1 link"),
        ("minified code", 1, "1 minified code"),
        ("ignored by .gitignore", 1, "1 ignored by .gitignore"),
    ],
)
def test_one_is_told_in_the_singular(reason: str, number: int, expected: str) -> None:
    assert counted(reason, number) == expected
