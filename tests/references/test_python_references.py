"""What Python loads, told by its syntax tree."""

from __future__ import annotations

from pathlib import Path

import pytest

from references.found import loaded, mentioned

LOADED: list[tuple[str, str, list[str]]] = [
    ("a loader", 'AutoModel.from_pretrained("otter/river-7b")', ["1 otter/river-7b"]),
    (
        "a keyword, over several lines, with a revision",
        'm = AutoModel.from_pretrained(\n    pretrained_model_name_or_path="otter/river",\n'
        '    revision="v2",\n)\n',
        ["2 otter/river@v2"],
    ),
    ("an old id", 'BertModel.from_pretrained("bert-base-uncased")', ["1 bert-base-uncased"]),
    (
        "a name that sentence-transformers completes",
        'SentenceTransformer("all-MiniLM-L6-v2")',
        ["1 sentence-transformers/all-MiniLM-L6-v2"],
    ),
    ("a pipeline", 'pipeline("ner", "otter/river")', ["1 otter/river"]),
    (
        "vllm",
        'llm = LLM(model="otter/river", tokenizer="otter/words")',
        ["1 otter/river", "1 otter/words"],
    ),
    (
        "the hub's client",
        'hf_hub_download("otter/fish", "a.csv", repo_type="dataset")\n'
        'snapshot_download(repo_id="otter/river")',
        ["1 dataset otter/fish", "2 otter/river"],
    ),
    (
        "datasets",
        'load_dataset("otter/fish", split="train")\nload_dataset("imdb")',
        ["1 dataset otter/fish", "2 dataset imdb"],
    ),
    (
        "a constant far from its use",
        'THING = "otter/river"\n\ndef f():\n    return AutoModel.from_pretrained(THING)\n',
        ["1 otter/river"],
    ),
    (
        "a registry that is looked up",
        'THINGS = {\n    "small": "gpt2",\n    "large": "otter/river",\n}\n'
        "def f(size):\n    return AutoModel.from_pretrained(THINGS[size])\n",
        ["2 gpt2", "3 otter/river"],
    ),
    (
        "a registry of settings",
        'MODELS = [{"repo_id": "otter/river", "title": "otter/title-7b"}, {"id": "otter/lake"}]',
        ["1 otter/river", "1 otter/lake"],
    ),
    (
        "a loop over a list",
        'for thing in ["otter/river", "otter/lake"]:\n    AutoTokenizer.from_pretrained(thing)',
        ["1 otter/river", "1 otter/lake"],
    ),
    (
        "an f-string of constants",
        'ORG = "otter"\nfor size in ("7b", "13b"):\n'
        '    AutoModel.from_pretrained(f"{ORG}/river-{size}")',
        ["3 otter/river-13b", "3 otter/river-7b"],
    ),
    ("a join", 'x = AutoModel.from_pretrained("/".join(["otter", "river"]))', ["1 otter/river"]),
    ("a sum", 'ORG = "otter/"\nAutoModel.from_pretrained(ORG + "river")', ["2 otter/river"]),
    ("a format", 'AutoModel.from_pretrained("{}/{}".format("otter", "river"))', ["1 otter/river"]),
    (
        "a default of a parameter that reaches a loader",
        'def f(what="otter/river", size=3):\n    return AutoModel.from_pretrained(what)\n',
        ["1 otter/river"],
    ),
    (
        "an argument of a function whose parameter is loaded",
        "def f(what):\n    return AutoModel.from_pretrained(what)\n\n"
        'f("gpt2")\nf(what="otter/river")\n',
        ["4 gpt2", "5 otter/river"],
    ),
    (
        "a field of a dataclass and of pydantic",
        'class C:\n    model_name: str = "otter/river"\n'
        '    dataset: str = field(default="otter/fish")\n'
        '    embedder: str = Field("otter/lake", description="as otter/pond-7b")\n',
        ["2 otter/river", "3 dataset otter/fish", "4 otter/lake"],
    ),
    (
        "argparse, click and typer",
        'p.add_argument("--model", default="otter/river", help="or otter/pond-7b")\n'
        '@click.option("--model-id", "-m", default="otter/lake")\ndef f(\n'
        '    base_model: str = typer.Option("otter/sea", help="x"),\n): ...\n',
        ["1 otter/river", "2 otter/lake", "4 otter/sea"],
    ),
    (
        "the environment's default",
        'A = os.getenv("MODEL_ID", "otter/river")\n'
        'B = os.environ.get("X", "otter/lake")\nAutoModel.from_pretrained(B)',
        ["1 otter/river", "2 otter/lake"],
    ),
    (
        "or, and if",
        'm = AutoModel.from_pretrained(args.m or ("otter/river" if big else "gpt2"))',
        ["1 otter/river", "1 gpt2"],
    ),
    (
        "an attribute",
        'self.repo = "otter/river"\nAutoModel.from_pretrained(self.repo)',
        ["1 otter/river"],
    ),
    (
        "an address of a file",
        'u = "https://huggingface.co/otter/river/resolve/main/a.bin"',
        ["1 otter/river"],
    ),
    (
        "hf://",
        'pd.read_parquet("hf://datasets/otter/fish@v1/a.parquet")',
        ["1 dataset otter/fish@v1"],
    ),
    ("timm", 'timm.create_model("hf_hub:otter/river")', ["1 otter/river"]),
    ("a command", 'subprocess.run(["vllm", "serve", "otter/river"])', ["1 otter/river"]),
    (
        "a remote model",
        'c.chat.completions.create(model="otter/river", messages=[])',
        ["1 otter/river"],
    ),
    (
        "a known organisation in a list",
        'X = ["meta-llama/Llama-3.1-8B"]',
        ["1 meta-llama/Llama-3.1-8B"],
    ),
    (
        "arguments of lm-eval",
        'evaluate(model_args="pretrained=otter/river,dtype=auto")',
        ["1 otter/river"],
    ),
]


@pytest.mark.parametrize(("text", "ids"), [case[1:] for case in LOADED], ids=[c[0] for c in LOADED])
def test_what_is_loaded(tmp_path: Path, text: str, ids: list[str]) -> None:
    assert loaded(tmp_path, "app.py", text) == ids


MENTIONED: list[tuple[str, str, list[str]]] = [
    (
        "commented-out code",
        '# m = AutoModel.from_pretrained("otter/river-7b")\n',
        ["1 otter/river-7b"],
    ),
    ("a docstring", '"""Uses otter/river-7b."""\n', ["1 otter/river-7b"]),
    (
        "a help text",
        'p.add_argument("--model", help="such as otter/river-7b")',
        ["1 otter/river-7b"],
    ),
    ("a comparison", 'if model == "otter/river-7b":\n    pass\n', ["1 otter/river-7b"]),
    ("a message", 'print("otter/river-7b")', ["1 otter/river-7b"]),
    ("an address of a page", 'URL = "https://huggingface.co/otter/river"', ["1 otter/river"]),
]


@pytest.mark.parametrize(
    ("text", "ids"), [case[1:] for case in MENTIONED], ids=[c[0] for c in MENTIONED]
)
def test_what_is_only_mentioned(tmp_path: Path, text: str, ids: list[str]) -> None:
    assert loaded(tmp_path, "app.py", text) == []
    assert mentioned(tmp_path, "app.py", text) == ids


NOTHING = [
    'open("docs/readme")',
    'AutoModel.from_pretrained("./otter/river")',
    'AutoModel.from_pretrained("models/river-7b")',
    'AutoModel.from_pretrained("my_model")',
    'model.push_to_hub("otter/river-7b")',
    'TARGET = "otter/river-7b"\nmodel.push_to_hub(TARGET)',
    'args = TrainingArguments(hub_model_id="otter/river-7b")',
    'HfApi().upload_folder(repo_id="otter/river-7b", folder_path="x")',
    'from modelscope import snapshot_download\nsnapshot_download("otter/river-7b")',
    'snapshot_download("iic/river-7b")',
    'torch.hub.load("otter/river-7b", "model")',
    'completion(model="anthropic/claude-3-7b")',
    'completion(model="openrouter/meta-llama/llama-3-8b")',
    'completion(model="meta-llama/llama-3-8b:free")',
    'completion(model="openai/gpt-4o-mini")',
    'headers = {"accept": "application/json"}',
    'AutoModel.from_pretrained("your-org/your-model")',
    'AutoModel.from_pretrained("username/river-7b")',
    'docker.run("vllm/vllm-openai:v0.6.1")',
    'date = "2024/05"',
    'load_dataset("json", data_files="a.json")',
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_none(tmp_path: Path, text: str) -> None:
    assert loaded(tmp_path, "app.py", text) == []
    assert mentioned(tmp_path, "app.py", text) == []


def test_a_syntax_error_falls_back_to_the_strings(tmp_path: Path) -> None:
    text = 'print "old"\nmodel = AutoModel.from_pretrained("otter/river")\n# otter/pond-7b\n'
    assert loaded(tmp_path, "app.py", text) == ["2 otter/river"]
    assert mentioned(tmp_path, "app.py", text) == ["3 otter/pond-7b"]


def test_the_column_is_that_of_the_id(tmp_path: Path) -> None:
    from references.found import search

    (found,) = search(tmp_path, {"a.py": 'é = AutoModel.from_pretrained("otter/river")\n'})
    assert (found.line, found.column) == (1, 32)
