"""Idioms of settings: charts, compose files, recipes, workflows, registries."""

from __future__ import annotations

from pathlib import Path

import pytest

from references.found import loaded

FILES: list[tuple[str, str, list[str]]] = [
    (
        "values.yaml",
        "modelSpec:\n- name: x\n  modelURL: otter/river\n  hf_token: y\n",
        ["3 otter/river"],
    ),
    (
        "values.yaml",
        "model:\n  repository: otter/river\n",
        ["2 otter/river"],
    ),
    (
        "values.yaml",
        "llm:\n  modelName: otter/river\nembedding:\n  model:\n    id: otter/embed\n",
        ["2 otter/river", "5 otter/embed"],
    ),
    (
        "isvc.yaml",
        "spec:\n  predictor:\n    model:\n      storageUri: hf://otter/river:main\n",
        ["4 otter/river"],
    ),
    (
        "d.yaml",
        'containers:\n- command: ["/bin/sh", "-c"]\n  args:\n  - vllm serve otter/river --port 1\n',
        ["4 otter/river"],
    ),
    (
        "d.yaml",
        "containers:\n"
        "- command:\n"
        "  - sh\n"
        "  - -c\n"
        "  - |\n"
        "    set -e\n"
        "    vllm serve otter/river \\\n"
        "      --port 1\n",
        ["7 otter/river"],
    ),
    (
        "d.yaml",
        "env:\n- name: VLLM_ARGS\n  value: '--model otter/river --dtype auto'\n",
        ["3 otter/river"],
    ),
    (
        "cm.yaml",
        "kind: ConfigMap\n"
        "data:\n"
        "  MODEL_ID: otter/river\n"
        "  run.sh: |\n"
        "    hf download otter/lake\n",
        ["3 otter/river", "5 otter/lake"],
    ),
    (
        "cm.yaml",
        "kind: ConfigMap\ndata:\n  config.yaml: |\n    model: otter/river\n    port: 1\n",
        ["4 otter/river"],
    ),
    (
        "docker-compose.yml",
        "services:\n"
        "  tei:\n"
        "    command: --model-id otter/embed --port 80\n"
        "    environment:\n"
        "      - EMBED_MODEL=${EMBED_MODEL:-otter/lake}\n",
        ["3 otter/embed", "5 otter/lake"],
    ),
    (
        "docker-compose.yml",
        'services:\n  a:\n    entrypoint: ["vllm", "serve", "otter/river"]\n',
        ["3 otter/river"],
    ),
    (
        "docker-compose.yml",
        "services:\n  a:\n    build:\n      args:\n        MODEL_NAME: otter/river\n",
        ["5 otter/river"],
    ),
    (
        "sky.yaml",
        "envs:\n  MODEL_NAME: otter/river\nrun: |\n  vllm serve otter/lake\n",
        ["2 otter/river", "4 otter/lake"],
    ),
    (
        "cog.yaml",
        "build:\n  run:\n    - hf download otter/river\npredict: predict.py:Predictor\n",
        ["3 otter/river"],
    ),
    (
        "serve.yaml",
        "applications:\n"
        "- args:\n"
        "    llm_configs:\n"
        "    - model_loading_config:\n"
        "        model_id: x\n"
        "        model_source: otter/river\n",
        ["6 otter/river"],
    ),
    (
        "recipe.yaml",
        "tokenizer:\n"
        "  path: /tmp/x/tokenizer.model\n"
        "model:\n"
        "  _component_: a.b\n"
        "dataset:\n"
        "  _component_: c.d\n"
        "  source: otter/fish\n",
        ["7 dataset otter/fish"],
    ),
    (
        "sft.yml",
        "base_model: otter/river\n"
        "tokenizer_config: otter/words\n"
        "lora_path: otter/lora\n"
        "datasets:\n"
        "  - path: otter/fish\n"
        "    type: x\n"
        "test_datasets:\n"
        "  - path: otter/test\n"
        "hub_model_id: otter/out\n",
        [
            "1 otter/river",
            "2 otter/words",
            "3 otter/lora",
            "5 dataset otter/fish",
            "8 dataset otter/test",
        ],
    ),
    (
        "merge.yml",
        "models:\n"
        "  - model: otter/a\n"
        "    parameters: {weight: 1}\n"
        "  - model: otter/b+otter/lora\n"
        "base_model: otter/c\n"
        "merge_method: ties\n",
        ["2 otter/a", "4 otter/b", "4 otter/lora", "5 otter/c"],
    ),
    (
        "slices.yml",
        "slices:\n- sources:\n  - model: otter/a\n    layer_range: [0, 3]\n",
        ["3 otter/a"],
    ),
    (
        "mix.yaml",
        "dataset_mixer:\n  otter/fish: 1.0\n  otter/bird: 0.5\n",
        ["2 dataset otter/fish", "3 dataset otter/bird"],
    ),
    (
        "task.yaml",
        "task: x\ndataset_path: otter/fish\ndataset_name: main\noutput_type: y\n",
        ["2 dataset otter/fish"],
    ),
    (
        "lit.yaml",
        "model_list:\n"
        "- model_name: a\n"
        "  litellm_params:\n"
        "    model: huggingface/otter/river\n"
        "- model_name: b\n"
        "  litellm_params:\n"
        "    model: anthropic/claude-9\n",
        ["4 otter/river"],
    ),
    (
        "ci.yml",
        "jobs:\n"
        "  t:\n"
        "    strategy:\n"
        "      matrix:\n"
        "        model: [otter/a, otter/b]\n"
        "    env:\n"
        "      MODEL: otter/c\n",
        ["5 otter/a", "5 otter/b", "7 otter/c"],
    ),
    (
        "ci.yml",
        "jobs:\n"
        "  t:\n"
        "    steps:\n"
        "    - run: python -c \"from transformers import pipeline; pipeline('ner', "
        "model='otter/ner')\"\n",
        ["4 otter/ner"],
    ),
    (
        ".pre-commit-config.yaml",
        "repos:\n- repo: https://github.com/otter/river-7b\n  rev: v1\n",
        [],
    ),
    (
        "model.yaml",
        "sources:\n  - hf: otter/river\n  - hf_repo: otter/lake\n    hf_file: a.gguf\n",
        ["2 otter/river", "3 otter/lake"],
    ),
    (
        "dvc.yaml",
        "stages:\n  get:\n    cmd: hf download otter/river\n    params: [model.name]\n",
        ["3 otter/river"],
    ),
    (
        "conf.yaml",
        "a: ${oc.env:MODEL,otter/river}\nmodel: ${oc.env:M,otter/lake}\n",
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "conf.yaml",
        "org: otter\nname: river\nmodel_name: ${org}/${name}\n",
        ["3 otter/river"],
    ),
    (
        "workflow.json",
        '{"nodes": [{"properties": {"models": [{"name": "a.safetensors", "url": '
        '"https://huggingface.co/otter/river/resolve/main/a.safetensors", '
        '"directory": "vae"}]}}]}',
        ["1 otter/river"],
    ),
    (
        "workflow.json",
        '{"nodes": [{"widgets_values": ["otter/river-7b", "fp16"]}]}',
        ["1 otter/river-7b"],
    ),
    (
        "model-list.json",
        '{"models": [{"name": "x", "type": "vae", "base": "SDXL",\n'
        ' "reference": "https://huggingface.co/otter/river",\n'
        ' "url": "https://huggingface.co/otter/river/resolve/main/a.safetensors"}]}',
        ["3 otter/river"],
    ),
    (
        "config.json",
        '{"_name_or_path": "otter/river", "architectures": ["X"]}',
        ["1 otter/river"],
    ),
    (
        "tokenizer_config.json",
        '{"name_or_path": "otter/river", "tokenizer_class": "X"}',
        ["1 otter/river"],
    ),
    (
        "p.json",
        '{"cmd": "vllm serve otter/river"}',
        ["1 otter/river"],
    ),
    (
        "launch.json",
        '{"configurations": [{"args": ["--model", "otter/river"]}]}',
        ["1 otter/river"],
    ),
    (
        "package.json",
        '{"scripts": {"get": "hf download otter/river"}}',
        ["1 otter/river"],
    ),
    (
        "fly.toml",
        '[env]\n  MODEL_ID = "otter/river"\n[processes]\n  app = "vllm serve otter/lake"\n',
        ["2 otter/river", "4 otter/lake"],
    ),
    (
        ".env",
        "LLM=otter/river\n"
        "EMBEDDING_MODEL_ID=sentence-transformers/all-MiniLM-L6-v2\n"
        "IMAGE=otter/image-7b\n",
        ["1 otter/river", "2 sentence-transformers/all-MiniLM-L6-v2"],
    ),
    (
        "app.ini",
        "[llm]\nmodel = otter/river\n",
        ["2 otter/river"],
    ),
]


@pytest.mark.parametrize(("name", "text", "ids"), FILES)
def test_idioms_of_settings(tmp_path: Path, name: str, text: str, ids: list[str]) -> None:
    assert sorted(loaded(tmp_path, name, text)) == sorted(ids)
