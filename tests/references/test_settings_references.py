"""What settings, scripts and documents load, a kind of file each."""

from __future__ import annotations

from pathlib import Path

import pytest

from references.found import loaded, mentioned

LOADED: list[tuple[str, str, list[str]]] = [
    ("a.yaml", "base_model: otter/river\n", ["1 otter/river"]),
    ("a.yaml", "model:\n  name: otter/river\n  revision: v2\n", ["2 otter/river@v2"]),
    ("a.yaml", "repo: otter/river-7b@0123abc\n", ["1 otter/river-7b@0123abc"]),
    (
        "a.yaml",
        "datasets:\n  - path: otter/fish\n    name: main\n  - path: imdb\n",
        ["2 dataset otter/fish", "4 dataset imdb"],
    ),
    ("a.yaml", "x: &m otter/river\nmodel: *m\n", []),
    ("a.yaml", "model: &m otter/river\nother: *m\n", ["1 otter/river"]),
    (
        "a.yaml",
        "models:\n  otter/river:\n    size: 7\n  otter/lake: {}\n",
        ["2 otter/river", "4 otter/lake"],
    ),
    ("a.yaml", 'spec: \'{"model":"otter/river","n":3}\'\n', ["1 otter/river"]),
    (
        "a.yaml",
        'MODELS: >\n  [\n    {"id": "otter/river"},\n    {"id": "otter/lake"}\n  ]\n',
        ["3 otter/river", "4 otter/lake"],
    ),
    ("a.yaml", 'env:\n  - name: MODEL_ID\n    value: "otter/river"\n', ["3 otter/river"]),
    ("a.yaml", "args:\n  - --model\n  - otter/river\n  - --port\n  - '8'\n", ["3 otter/river"]),
    ("a.yaml", 'args: ["--model=otter/river", "--dtype", "auto"]\n', ["1 otter/river"]),
    (
        "docker-compose.yml",
        "services:\n  a:\n    image: vllm/vllm-openai:v1\n"
        "    command: --model ${MODEL:-otter/river} --port 1\n",
        ["4 otter/river"],
    ),
    (
        "docker-compose.yml",
        "services:\n  a:\n    command: >\n      --model\n      otter/river\n"
        "    environment:\n      - MODEL=otter/lake\n",
        ["5 otter/river", "7 otter/lake"],
    ),
    (
        "chart.yaml",
        "{{- if .Values.x }}\nmodel: otter/river\n{{- end }}\nname: {{ .Values.name }}\n",
        ["2 otter/river"],
    ),
    (
        ".github/workflows/a.yml",
        "jobs:\n  t:\n    steps:\n      - uses: actions/checkout@v4\n"
        "      - run: |\n          pip install x\n"
        "          hf download otter/river\n",
        ["7 otter/river"],
    ),
    (
        "a.toml",
        '[model]\nname = "otter/river"\n\n[data]\nname = "otter/fish"\n',
        ["2 otter/river", "5 dataset otter/fish"],
    ),
    ("a.toml", 'judges = [{ id = "x", model = "otter/river" }]\n', ["1 otter/river"]),
    (
        "a.toml",
        'models = [\n  "otter/river",  # small\n  "otter/lake",\n]\n',
        ["2 otter/river", "3 otter/lake"],
    ),
    ("adapter_config.json", '{\n "base_model_name_or_path": "otter/river"\n}', ["2 otter/river"]),
    (
        "dataset_info.json",
        '{"alpaca": {"hf_hub_url": "otter/fish", "ms_hub_url": "otter/pond-7b"}}',
        ["1 dataset otter/fish"],
    ),
    (
        "a.json",
        '{"presets": [{"name": "otter/river-7b", "env": {"MODEL": "otter/river-7b"}}]}',
        ["1 otter/river-7b"],
    ),
    ("a.json", '// why\n{"model": "otter/river",}\n', ["2 otter/river"]),
    (
        ".env.example",
        "# MODEL=otter/pond-7b\nMODEL_ID=otter/river\nexport EMBED_MODEL='otter/lake'\n",
        ["2 otter/river", "3 otter/lake"],
    ),
    ("run.sh", "vllm serve otter/river --port 1\n", ["1 otter/river"]),
    (
        "run.sh",
        "python -m vllm.entrypoints.api \\\n  --model otter/river \\\n  --dtype auto\n",
        ["2 otter/river"],
    ),
    (
        "run.sh",
        "huggingface-cli download --repo-type dataset otter/fish --local-dir x\n",
        ["1 dataset otter/fish"],
    ),
    ("run.sh", "hf download gpt2\n", ["1 gpt2"]),
    ("run.sh", 'MODELS=(\n  "otter/river"\n  otter/lake\n)\n', ["2 otter/river", "3 otter/lake"]),
    ("run.sh", "MODEL=${1:-otter/river}\n", ["1 otter/river"]),
    ("run.sh", "MODEL=otter/river python x.py\n", ["1 otter/river"]),
    ("run.sh", "lm_eval --model_args pretrained=otter/river,dtype=auto\n", ["1 otter/river"]),
    ("run.sh", "git clone https://huggingface.co/datasets/otter/fish\n", ["1 dataset otter/fish"]),
    ("run.sh", "llama-server -hf otter/river-GGUF:Q4_K_M\n", ["1 otter/river-GGUF"]),
    (
        "Dockerfile",
        "FROM vllm/vllm-openai:v1\nARG MODEL=otter/river\nENV A=1 \\\n"
        "    MODEL_ID=otter/lake\nRUN hf download otter/sea\n"
        'CMD ["--model", "otter/pond"]\n',
        ["2 otter/river", "4 otter/lake", "5 otter/sea", "6 otter/pond"],
    ),
    (
        "Dockerfile",
        "ENV MODEL_ID otter/river\nADD https://huggingface.co/otter/lake/resolve/main/a.gguf /m/\n",
        ["1 otter/river", "2 otter/lake"],
    ),
    ("Modelfile", "FROM hf.co/otter/river-GGUF:Q4_K_M\nPARAMETER x 1\n", ["1 otter/river-GGUF"]),
    (
        "MLmodel",
        "flavors:\n  transformers:\n    source_model_name: otter/river\n",
        ["3 otter/river"],
    ),
    (
        "requirements.txt",
        "torch\nx @ https://huggingface.co/otter/river/resolve/main/x.whl\n",
        ["2 otter/river"],
    ),
    (
        "app.ts",
        'const p = await pipeline("x", "Xenova/whisper-tiny");\n// Xenova/gpt-2\n',
        ["1 Xenova/whisper-tiny"],
    ),
    ("README.md", "---\npreload_from_hub:\n  - otter/river a.bin\n---\n", ["3 otter/river"]),
]


@pytest.mark.parametrize(("name", "text", "ids"), LOADED)
def test_what_is_loaded(tmp_path: Path, name: str, text: str, ids: list[str]) -> None:
    assert loaded(tmp_path, name, text) == ids


MENTIONED: list[tuple[str, str, list[str]]] = [
    ("a.yaml", "# model: otter/river-7b\n", ["1 otter/river-7b"]),
    ("a.toml", '# model = "otter/river-7b"\n', ["1 otter/river-7b"]),
    ("a.json", '{"link": "/models/otter/river-7b"}', ["1 otter/river-7b"]),
    (
        "run.sh",
        "echo otter/river-7b\n# vllm serve otter/lake-7b\n",
        ["1 otter/river-7b", "2 otter/lake-7b"],
    ),
    (
        "README.md",
        "---\nbase_model: otter/river\ndatasets: [otter/fish]\n---\n",
        ["2 otter/river", "3 dataset otter/fish"],
    ),
    (
        "README.md",
        "Get `otter/river`, a model.\n\n```sh\nvllm serve otter/lake-7b\n```\n",
        ["1 otter/river", "4 otter/lake-7b"],
    ),
    ("README.md", "[x](https://huggingface.co/datasets/otter/fish)\n", ["1 dataset otter/fish"]),
    ("docs.rst", "See https://huggingface.co/spaces/otter/demo.\n", ["1 space otter/demo"]),
]


@pytest.mark.parametrize(("name", "text", "ids"), MENTIONED)
def test_what_is_only_mentioned(tmp_path: Path, name: str, text: str, ids: list[str]) -> None:
    assert loaded(tmp_path, name, text) == []
    assert mentioned(tmp_path, name, text) == ids


NOTHING = [
    ("a.yaml", "uses: actions/checkout@v4\nimage: otter/river-7b:latest\n"),
    ("a.yaml", "hub_model_id: otter/river-7b\n"),
    ("a.yaml", "output_dir: outputs/river-7b\nmodel: ./otter/river\n"),
    ("a.yaml", "model: '{{ model }}'\nother: <org>/<model>\n"),
    ("a.yaml", "model: deepseek/deepseek-v4-flash\n"),
    ("package.json", '{"dependencies": {"@huggingface/transformers": "^3"}}'),
    ("a.json", '{"type": "application/json", "platform": "linux/amd64"}'),
    ("run.sh", "hf upload otter/river-7b .\ndocker run otter/river-7b:latest\n"),
    ("run.sh", "git clone https://github.com/otter/river-7b\n"),
    ("README.md", "See [vllm](https://github.com/vllm-project/vllm), `a/b` and and/or.\n"),
    ("Modelfile", "FROM llama3\n"),
]


@pytest.mark.parametrize(("name", "text"), NOTHING)
def test_what_is_none(tmp_path: Path, name: str, text: str) -> None:
    assert loaded(tmp_path, name, text) == []
    assert mentioned(tmp_path, name, text) == []
