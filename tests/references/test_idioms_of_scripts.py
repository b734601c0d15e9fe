"""Idioms of scripts, images, lists and other languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from references.found import loaded

FILES: list[tuple[str, str, list[str]]] = [
    (
        "run.sh",
        "for model in otter/river otter/lake; do\n  x $model\ndone\n",
        ["1 otter/lake", "1 otter/river"],
    ),
    (
        "run.sh",
        'download_model "otter/river" "a.gguf"\n',
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "helm install x ./c --set 'specs[0].modelURL=otter/river'\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "helm upgrade x c --set-string model.name=otter/river,a.b=c\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "llama-server -hfr otter/river -hff a.gguf\n"
        "llama-cli --model-url https://huggingface.co/otter/lake/resolve/main/a.gguf\n",
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "run.sh",
        "python - <<'PY'\n"
        "from transformers import AutoModel\n"
        "AutoModel.from_pretrained('otter/river')\n"
        "PY\n",
        ["3 otter/river"],
    ),
    (
        "run.sh",
        'python3 -c "from huggingface_hub import snapshot_download; '
        "snapshot_download(repo_id='otter/river')\"\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "ollama run hf.co/otter/river:Q4_K_M\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "docker run ghcr.io/x/tei:1 --model-id otter/river --revision r1\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "text-embeddings-router --model-id otter/river\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "tune download otter/river --output-dir /tmp/x\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "litgpt download otter/river\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "mlx_lm.generate --model otter/river\noptimum-cli export onnx -m otter/lake out\n",
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "run.sh",
        "git lfs clone https://huggingface.co/otter/river\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        "accelerate launch t.py --pretrained_model_name_or_path=otter/river "
        "--dataset_name=otter/fish\n",
        ["1 otter/river", "1 dataset otter/fish"],
    ),
    (
        "run.sh",
        "trl sft --model_name_or_path otter/river --dataset_name otter/fish\n",
        ["1 otter/river", "1 dataset otter/fish"],
    ),
    (
        "run.sh",
        "lm_eval --model vllm --model_args 'pretrained=otter/river,tokenizer=otter/words'\n",
        ["1 otter/river", "1 otter/words"],
    ),
    (
        "run.sh",
        "genai-perf profile -m my --tokenizer otter/words\nvllm bench serve --model otter/river\n",
        ["1 otter/words", "2 otter/river"],
    ),
    (
        "run.sh",
        "aria2c -x 8 https://huggingface.co/otter/river/resolve/main/a.safetensors -d models/vae\n",
        ["1 otter/river"],
    ),
    (
        "run.sh",
        ': "${MODEL_ID:=otter/river}"\n',
        ["1 otter/river"],
    ),
    (
        "run.sh",
        'export HF_MODEL=${HF_MODEL:-otter/river}\nVLLM_ARGS="--model otter/lake --tp 2"\n',
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "run.ps1",
        '$env:MODEL_ID = "otter/river"\n',
        ["1 otter/river"],
    ),
    (
        "run.bat",
        "set MODEL_ID=otter/river\nhf download otter/lake\n",
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "Makefile",
        "MODEL ?= otter/river\n\nrun:\n\tvllm serve $(MODEL)\n\thf download otter/lake\n",
        ["1 otter/river", "5 otter/lake"],
    ),
    (
        "setup",
        "#!/usr/bin/env bash\nhf download otter/river\n",
        ["2 otter/river"],
    ),
    (
        "tool",
        "#!/usr/bin/env python3\nsnapshot_download('otter/river')\n",
        ["2 otter/river"],
    ),
    (
        "vllm.service",
        "[Service]\nExecStart=/usr/bin/vllm serve otter/river --port 1\n",
        ["2 otter/river"],
    ),
    (
        "Dockerfile",
        'RUN python -c "from sentence_transformers import SentenceTransformer; '
        "SentenceTransformer('otter/embed')\"\n",
        ["1 otter/embed"],
    ),
    (
        "Dockerfile",
        "RUN <<EOF\nhf download otter/river\nEOF\n",
        ["2 otter/river"],
    ),
    (
        "Dockerfile",
        'ENTRYPOINT ["sh", "-c", "vllm serve otter/river --port 1"]\n',
        ["1 otter/river"],
    ),
    (
        "Dockerfile",
        "CMD python serve.py --model otter/river\n",
        ["1 otter/river"],
    ),
    (
        "main.tf",
        'environment_variables = {\n  HF_MODEL_ID = "otter/river"\n}\n',
        ["2 otter/river"],
    ),
    (
        "models.txt",
        "# what is fetched\n"
        "https://huggingface.co/otter/river/resolve/main/a.safetensors | vae\n"
        "otter/lake\n",
        ["2 otter/river", "3 otter/lake"],
    ),
    (
        "app.js",
        "const p = await pipeline('feature-extraction', 'otter/embed', { quantized: true });\n",
        ["1 otter/embed"],
    ),
    (
        "app.ts",
        "const MODELS: Record<string, string> = {\n  small: 'otter/river',\n};\nenv.x = y;\n",
        ["2 otter/river"],
    ),
    (
        "app.tsx",
        "await AutoTokenizer.from_pretrained('otter/words');\n"
        "hf.textGeneration({ model: 'otter/river' });\n",
        ["1 otter/words", "2 otter/river"],
    ),
    (
        "main.rs",
        'let r = api.model("otter/river".to_string());\n'
        'let s = Repo::with_revision("otter/lake".into(), RepoType::Model, rev);\n',
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "main.rs",
        '#[arg(long, default_value = "otter/river")]\npub model_id: String,\n',
        ["1 otter/river"],
    ),
    (
        "main.go",
        'm := flag.String("model", "otter/river", "which to load")\n'
        'args := []string{"--model-id=otter/lake"}\n',
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "run.go",
        'exec.Command("vllm", "serve", "otter/river")\n',
        ["1 otter/river"],
    ),
    (
        "A.java",
        'static final String MODEL_ID = "otter/river";\n',
        ["1 otter/river"],
    ),
    (
        "C.cs",
        'var model = "otter/river";\n',
        ["1 otter/river"],
    ),
    (
        "main.swift",
        'let modelConfiguration = ModelConfiguration(id: "otter/river")\n',
        ["1 otter/river"],
    ),
    (
        "main.cpp",
        'params.hf_repo = "otter/river";\n',
        ["1 otter/river"],
    ),
    (
        "index.html",
        "<p>Uses otter/pond-7b.</p>\n"
        "<script type=module>\n"
        "const p = await pipeline('x', 'otter/river');\n"
        "</script>\n",
        ["3 otter/river"],
    ),
]


@pytest.mark.parametrize(("name", "text", "ids"), FILES)
def test_idioms_of_scripts(tmp_path: Path, name: str, text: str, ids: list[str]) -> None:
    assert sorted(loaded(tmp_path, name, text)) == sorted(ids)
