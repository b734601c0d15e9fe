"""Idioms of real Python: how training, serving, search and image code names what it loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from references.found import loaded

PYTHON: list[tuple[str, str, list[str]]] = [
    (
        "a name that begins with my",
        'AutoModel.from_pretrained("otter/My-River-Voice")',
        ["1 otter/My-River-Voice"],
    ),
    (
        "an encoder of images",
        'vision_image_encoder = "otter/eye"\n',
        ["1 otter/eye"],
    ),
    (
        "a class of members",
        'class ModelName(str, Enum):\n    SMALL = "otter/river"\n',
        ["2 otter/river"],
    ),
    (
        "an option whose name says nothing, loaded later",
        'p.add_argument("--base", default="otter/river", choices=["otter/lake"])\n'
        "args = p.parse_args()\n"
        "AutoModel.from_pretrained(args.base)\n",
        ["1 otter/lake", "1 otter/river"],
    ),
    (
        "a choice that is put into an f-string",
        'p.add_argument("--size", choices=["7b", "13b"])\n'
        'AutoModel.from_pretrained(f"otter/river-{args.size}")\n',
        ["2 otter/river-13b", "2 otter/river-7b"],
    ),
    (
        "settings handed on with two stars",
        'settings = {"path": "otter/fish", "split": "train"}\nload_dataset(**settings)\n',
        ["1 dataset otter/fish"],
    ),
    (
        "settings made by dict",
        'settings = dict(path="otter/fish")\nload_dataset(**settings)\n',
        ["1 dataset otter/fish"],
    ),
    (
        "a command in an f-string",
        'os.system(f"hf download --repo-type dataset otter/fish --local-dir {there}")\n',
        ["1 dataset otter/fish"],
    ),
    (
        "a command that is kept before it runs",
        'cmd = f"mkdir -p {there} && hf download otter/river --local-dir {there}"\nrun(cmd)\n',
        ["1 otter/river"],
    ),
    (
        "a script in a string of several lines",
        'START = """#!/bin/sh\nset -e\nvllm serve otter/river --port 1\n"""\n',
        ["3 otter/river"],
    ),
    (
        "flags in one string",
        'extras=["--model-path otter/river", "--tp 2"]\n',
        ["1 otter/river"],
    ),
    (
        "a flag with its value",
        'args = ["--model-id=otter/river"]\n',
        ["1 otter/river"],
    ),
    (
        "a command as a list, with a constant",
        'M = "otter/river"\nsubprocess.Popen(["vllm", "serve", M, "--tokenizer", "otter/words"])\n',
        ["1 otter/river", "2 otter/words"],
    ),
    (
        "a command of a build",
        'image.run_commands("hf download otter/river")\n',
        ["1 otter/river"],
    ),
    (
        "a part of a repository",
        'x = StarterModel(source="otter/river::vae")\n',
        ["1 otter/river"],
    ),
    (
        "a list of choices and its value",
        'gr.Dropdown(choices=names(), elem_id="model", value="Qwen/Qwen3-8B")\n',
        ["1 Qwen/Qwen3-8B"],
    ),
    (
        "an address of a file of a dataset",
        '_URL = "https://huggingface.co/datasets/otter/fish/resolve/main/a.tar.gz"\n',
        ["1 dataset otter/fish"],
    ),
    (
        "a size of whisper",
        'from faster_whisper import WhisperModel\nm = WhisperModel("large-v3", device="cuda")\n',
        ["2 Systran/faster-whisper-large-v3"],
    ),
    (
        "a size of whisperx",
        'import whisperx\nm = whisperx.load_model("large-v2", "cuda")\n',
        ["2 Systran/faster-whisper-large-v2"],
    ),
    (
        "a node of a graph: a list and its default",
        "def INPUT_TYPES(s):\n"
        '    return {"required": {"model": (["otter/a", "otter/b"], {"default": "otter/a"})}}\n',
        ["2 otter/a", "2 otter/b"],
    ),
    (
        "rows of a table",
        'ROWS = [("small", "otter/river"), ("large", "otter/lake")]\n'
        "for size, repo in ROWS:\n"
        "    snapshot_download(repo)\n",
        ["1 otter/lake", "1 otter/river"],
    ),
    (
        "an attribute of a class that is loaded by an instance",
        "class A:\n"
        '    WHERE = "otter/river"\n'
        "\n"
        "    def load(self):\n"
        "        return AutoModel.from_pretrained(self.WHERE)\n",
        ["2 otter/river"],
    ),
    (
        "a method with a default, called without it",
        "class A:\n"
        '    def load(self, what="otter/river"):\n'
        "        self.m = AutoModel.from_pretrained(pretrained_model_name_or_path=what)\n",
        ["2 otter/river"],
    ),
    (
        "a partial",
        'load = partial(AutoModel.from_pretrained, "otter/river")\n',
        ["1 otter/river"],
    ),
    (
        "threads",
        'pool.submit(snapshot_download, "otter/river")\n'
        'await asyncio.to_thread(snapshot_download, repo_id="otter/lake")\n',
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "map over a list",
        'list(map(snapshot_download, ["otter/river", "otter/lake"]))\n',
        ["1 otter/lake", "1 otter/river"],
    ),
    (
        "a walrus and a conditional",
        'if (name := "otter/river"):\n    AutoModel.from_pretrained(name)\n',
        ["1 otter/river"],
    ),
    (
        "hydra's defaults in a dataclass",
        'cs = dict(model_name_or_path="otter/river", dataset=dict(name="otter/fish"))\n',
        ["1 otter/river", "1 dataset otter/fish"],
    ),
    (
        "an endpoint of the inference service",
        'API_URL = "https://api-inference.huggingface.co/models/otter/river"\n',
        ["1 otter/river"],
    ),
    (
        "gradio loads a model",
        'import gradio as gr\ngr.load("models/otter/river")\n',
        ["2 otter/river"],
    ),
    (
        "gradio's older name",
        'import gradio as gr\ngr.Interface.load("huggingface/otter/river")\n',
        ["2 otter/river"],
    ),
    (
        "an environment that is set",
        'os.environ["MODEL_ID"] = "otter/river"\n'
        'os.environ.setdefault("EMBED_MODEL", "otter/lake")\n',
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "a property that returns the name",
        "class A:\n    @property\n    def default_model(self):\n        return 'otter/river'\n",
        ["4 otter/river"],
    ),
    (
        "rerankers and embedders",
        'CrossEncoder("otter/rank")\n'
        'HuggingFaceEmbedding(model_name="otter/embed")\n'
        'TextEmbedding("otter/fast")\n'
        'ColBERT.from_pretrained("otter/late")\n'
        'FlagReranker("otter/flag", use_fp16=True)\n',
        ["1 otter/rank", "2 otter/embed", "3 otter/fast", "4 otter/late", "5 otter/flag"],
    ),
    (
        "haystack and langchain",
        'SentenceTransformersDocumentEmbedder(model="otter/a")\n'
        'HuggingFacePipeline.from_model_id(model_id="otter/b", task="text-generation")\n'
        'HuggingFaceEndpoint(repo_id="otter/c")\n'
        'HuggingFaceHub(repo_id="otter/d")\n'
        'LlamaCpp.from_pretrained(repo_id="otter/e", filename="*q8.gguf")\n',
        ["1 otter/a", "2 otter/b", "3 otter/c", "4 otter/d", "5 otter/e"],
    ),
    (
        "diffusers",
        'pipe.load_lora_weights("otter/lora", weight_name="a.safetensors")\n'
        'pipe.load_ip_adapter("otter/ip", subfolder="sdxl")\n'
        'pipe.scheduler = S.from_pretrained("otter/s", subfolder="scheduler")\n'
        'x = D.from_single_file("https://huggingface.co/otter/one/blob/main/a.safetensors")\n',
        ["1 otter/lora", "2 otter/ip", "3 otter/s", "4 otter/one"],
    ),
    (
        "peft and trl",
        'PeftModel.from_pretrained(base, "otter/adapter")\n'
        'SFTTrainer(model="otter/river", train_dataset=load_dataset("otter/fish", '
        'split="train"))\n'
        'GRPOTrainer(model="otter/lake", reward_funcs="otter/reward")\n',
        [
            "1 otter/adapter",
            "2 otter/river",
            "2 dataset otter/fish",
            "3 otter/lake",
            "3 otter/reward",
        ],
    ),
    (
        "vllm's arguments and a lora",
        'e = AsyncEngineArgs(model="otter/river", speculative_config={"model": '
        '"otter/guess"})\n'
        'r = LoRARequest("x", 1, snapshot_download("otter/lora"))\n',
        ["1 otter/guess", "1 otter/river", "2 otter/lora"],
    ),
    (
        "mlx",
        "from mlx_lm import load\nm, t = load('otter/river')\n",
        ["2 otter/river"],
    ),
    (
        "pyannote and speech",
        'Pipeline.from_pretrained("otter/voice", use_auth_token=t)\n'
        'EncoderClassifier.from_hparams(source="otter/speaker", savedir="x")\n'
        'nemo_asr.models.ASRModel.from_pretrained("otter/ear")\n'
        'Kokoro(repo_id="otter/tts")\n',
        ["1 otter/voice", "2 otter/speaker", "3 otter/ear", "4 otter/tts"],
    ),
    (
        "timm and open_clip",
        'timm.create_model("hf-hub:otter/eye", pretrained=True)\n'
        'open_clip.create_model_and_transforms("hf-hub:otter/clip")\n',
        ["1 otter/eye", "2 otter/clip"],
    ),
    (
        "a download of one file",
        'hf_hub_download("otter/river", "a.gguf")\n'
        'urlretrieve("https://huggingface.co/otter/lake/resolve/main/a.bin", "a.bin")\n',
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "a table keyed by id",
        'CONTEXT = {"otter/river-7b": 4096}\nSUPPORTED_MODELS = {"otter/lake": {"dim": 3}}\n',
        ["1 otter/river-7b", "2 otter/lake"],
    ),
    (
        "a source among others",
        'PLACES = {Source.DEFAULT: "Qwen/Qwen3-8B", Source.MODELSCOPE: "Qwen/Qwen3-8B-MS"}\n',
        ["1 Qwen/Qwen3-8B"],
    ),
]


@pytest.mark.parametrize(("text", "ids"), [c[1:] for c in PYTHON], ids=[c[0] for c in PYTHON])
def test_idioms_of_python(tmp_path: Path, text: str, ids: list[str]) -> None:
    assert sorted(loaded(tmp_path, "app.py", text)) == sorted(ids)
