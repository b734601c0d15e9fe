"""What looks like a model of the hub in real projects, and is none that is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from references.found import loaded, mentioned

NOT_LOADED: list[tuple[str, str]] = [
    (
        "a.py",
        'import seaborn as sns\nsns.load_dataset("mnist")\n',
    ),
    (
        "a.py",
        'model: str = "default/not-specified"\n',
    ),
    (
        "a.py",
        'FILES = ("base/Q8_0", "text_encoder/model.safetensors")\nmodel = "base/Q8_0"\n',
    ),
    (
        "a.py",
        'model_name = f"{p.parent.name}/{p.name}"\nname = "x"\nparent = "encoder"\n',
    ),
    (
        "a.py",
        'PLACES = {Source.MODELSCOPE: "otter/river-7b", Source.OPENMIND: "otter/lake-7b"}\n',
    ),
    (
        "a.py",
        'TTS("tts_models/multilingual/multi-dataset/xtts_v2")\n',
    ),
    (
        "a.py",
        'path = os.path.join(WEIGHTS, "Qwen/Qwen3-8B")\n',
    ),
    (
        "a.py",
        'if name in ("Qwen/Qwen3-8B", "gpt2"):\n    pass\n',
    ),
    (
        "a.py",
        'HINT = "run: ollama pull hf.co/otter/river-7b"\n',
    ),
    (
        "a.py",
        'model = "gpt-4o"\nmodel = "claude-9"\nmodel = "ollama/llama3"\nmodel = "groq/llama3-8b"\n',
    ),
    (
        "a.py",
        'torch.hub.load("otter/river", "x")\nmodel = models.resnet18("a/b")\n',
    ),
    (
        "a.py",
        'api.create_repo("otter/river-7b")\nds.push_to_hub("otter/fish-7b")\n',
    ),
    (
        "a.py",
        'from modelscope import AutoModel\nAutoModel.from_pretrained("otter/river")\n',
    ),
    (
        "a.py",
        'wandb.init(project="otter/river-7b")\nmlflow.set_experiment("otter/lake-7b")\n',
    ),
    (
        "run.sh",
        'if [[ "$MODEL" == "Qwen/Qwen3-8B" ]]; then\n  x=1\nfi\n',
    ),
    (
        "run.sh",
        "docker build -t otter/river-7b .\nkubectl apply -f k8s/river-7b\n",
    ),
    (
        "run.sh",
        "git clone https://github.com/otter/river-7b\n"
        "pip install git+https://github.com/otter/lake-7b\n",
    ),
    (
        "d.yaml",
        "image: otter/river-7b:latest\nimage:\n  repository: otter/lake-7b\n  tag: x\n",
    ),
    (
        "d.yaml",
        "- uses: otter/river-7b@v1\nruns-on: a/b\n",
    ),
    (
        "app.js",
        "const card = { modelCard: 'https://huggingface.co/otter/river' };\n",
    ),
    (
        "app.js",
        "import x from '@otter/river-7b';\nimport y from 'otter/lake-7b';\n",
    ),
    (
        "README.md",
        "```python\nAutoModel.from_pretrained('otter/river-7b')\n```\n",
    ),
    (
        "a.json",
        '{"description": "like otter/river-7b", "license": '
        '"https://huggingface.co/otter/x/blob/main/LICENSE"}',
    ),
]


@pytest.mark.parametrize(("name", "text"), NOT_LOADED)
def test_what_is_not_loaded(tmp_path: Path, name: str, text: str) -> None:
    assert loaded(tmp_path, name, text) == []


def test_a_hint_for_people_is_a_mention(tmp_path: Path) -> None:
    text = 'HINT = "run: ollama pull hf.co/otter/river-7b"\n'
    assert mentioned(tmp_path, "a.py", text) == ["1 otter/river-7b"]
