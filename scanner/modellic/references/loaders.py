"""Calls of Python libraries that load from the hub, as data: which argument is the repository.

Keyword arguments need no line here: their names say what they are (`modellic.references.slots`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from modellic.references.reference import Kind
from modellic.references.vocabulary import word_set

_M, _D, _S = Kind.MODEL, Kind.DATASET, Kind.SPACE


@dataclass(frozen=True, slots=True)
class Loader:
    """A function, a method or a class. `names` are the keywords that `slots` would not know."""

    positions: tuple[int, ...]
    kind: Kind = _M
    names: tuple[str, ...] = ()


LOADERS: Final[Mapping[str, Loader]] = {
    # transformers, diffusers, peft, optimum, setfit, gliner, pyannote … and huggingface_hub mixins
    "from_pretrained": Loader((0, 1), names=("source",)),
    "from_single_file": Loader((0,)),
    "from_quantized": Loader((0,)),
    "from_hub": Loader((0,)),
    "from_model_id": Loader((0,)),
    "from_hparams": Loader((0,), names=("source",)),
    "from_model2vec": Loader((0,)),
    "from_distillation": Loader((0,)),
    "from_pipe": Loader(()),
    "with_revision": Loader((0,)),
    "load_ip_adapter_face_id": Loader((0,)),
    "pipeline": Loader((1,)),
    "load_adapter": Loader((0,)),
    "load_lora_weights": Loader((0,)),
    "load_lora_adapter": Loader((0,)),
    "load_ip_adapter": Loader((0,)),
    "load_textual_inversion": Loader((0,)),
    "load_attn_procs": Loader((0,)),
    "load_tool": Loader((0,)),
    "get_tokenizer": Loader((0,)),
    "get_peft_config": Loader(()),
    # inference
    "LLM": Loader((0,)),
    "AsyncLLM": Loader((0,)),
    "Engine": Loader((0,)),
    "InferenceClient": Loader((0,)),
    "AsyncInferenceClient": Loader((0,)),
    "WhisperModel": Loader((0,)),
    "TransformersModel": Loader((0,)),
    "InferenceClientModel": Loader((0,)),
    "HfApiModel": Loader((0,)),
    "VLLMModel": Loader((0,)),
    "MLXModel": Loader((0,)),
    # sentence-transformers and other embedders
    "SentenceTransformer": Loader((0,)),
    "SparseEncoder": Loader((0,)),
    "CrossEncoder": Loader((0,)),
    "SentenceTransformerEmbeddingFunction": Loader((0,)),
    "HuggingFaceEmbeddings": Loader((0,)),
    "HuggingFaceEmbedding": Loader((0,)),
    "HuggingFaceBgeEmbeddings": Loader((0,)),
    "SentenceTransformerEmbeddings": Loader((0,)),
    "SentenceTransformerRerank": Loader(()),
    "HuggingFaceCrossEncoder": Loader((0,)),
    "HuggingFaceInstructEmbeddings": Loader((0,)),
    "HuggingFaceEndpoint": Loader((0,)),
    "HuggingFaceHub": Loader((0,)),
    "HuggingFaceEndpointEmbeddings": Loader((0,)),
    "INSTRUCTOR": Loader((0,)),
    "SparseTextEmbedding": Loader((0,)),
    "LateInteractionTextEmbedding": Loader((0,)),
    "ImageEmbedding": Loader((0,)),
    "TextCrossEncoder": Loader((0,)),
    "StaticModel": Loader((0,)),
    "BatchedInferencePipeline": Loader(()),
    "TextEmbedding": Loader((0,)),
    "FlagModel": Loader((0,)),
    "FlagAutoModel": Loader((0,)),
    "BGEM3FlagModel": Loader((0,)),
    "FlagReranker": Loader((0,)),
    "FlagLLMReranker": Loader((0,)),
    "KeyBERT": Loader((0,)),
    "HFModel": Loader((0,)),
    # huggingface_hub
    "hf_hub_download": Loader((0,)),
    "snapshot_download": Loader((0,)),
    "hf_hub_url": Loader((0,)),
    "try_to_load_from_cache": Loader((0,)),
    "model_info": Loader((0,)),
    "repo_info": Loader((0,)),
    "list_repo_files": Loader((0,)),
    "list_repo_tree": Loader((0,)),
    "load_state_dict_from_hub": Loader((0,)),
    "dataset_info": Loader((0,), _D),
    "space_info": Loader((0,), _S),
    "duplicate_space": Loader((0,), _S),
    # datasets
    "load_dataset": Loader((0,), _D, ("path",)),
    "load_dataset_builder": Loader((0,), _D, ("path",)),
    "get_dataset_config_names": Loader((0,), _D, ("path",)),
    "get_dataset_split_names": Loader((0,), _D, ("path",)),
    "get_dataset_infos": Loader((0,), _D, ("path",)),
    "MsDataset": Loader((), _D),
    # gradio
    "Client": Loader((0,), _S, ("src",)),
}

LOADERS_OF: Final[Mapping[str, Mapping[str, Loader]]] = {
    "mlx_lm": {"load": Loader((0,))},
    "mlx_vlm": {"load": Loader((0,))},
    "mlx_audio": {"load_model": Loader((0,))},
    "faster_whisper": {"load_model": Loader((0,))},
    "whisperx": {"load_model": Loader((0,))},
    "gradio": {"load": Loader((0,))},
    "nemo": {"from_pretrained": Loader((0,))},
    "guidance": {"Transformers": Loader((0,))},
    "evaluate": {"load": Loader((0,), _S)},
    "outlines": {"transformers": Loader((0,)), "vllm": Loader((0,))},
}
"""Names too common to mean anything unless they come from this package."""

WRITERS: Final = word_set("""
    push_to_hub push_to_hub_merged push_to_hub_gguf push_dataset_to_hub upload_file
    upload_folder upload_large_folder create_repo create_branch create_tag create_commit
    delete_repo delete_file update_repo_settings update_repo_visibility move_repo
    save_pretrained save_to_hub metadata_update create_collection super_squash_history
    create_pull_request
    """)
"""Calls that write to a repository: what they name is not loaded."""

TELLERS: Final = word_set("""
    print info debug warning warn error exception critical log write echo markdown Markdown
    caption title header subheader Exception ValueError RuntimeError KeyError TypeError OSError
    ImportError AssertionError NotImplementedError startswith endswith replace split find index
    assertEqual assertIn assertTrue raises skip skipif deprecate strip lstrip removeprefix
    add_start_docstrings add_code_sample_docstrings Description open Path join exists getLogger
    Image FileResponse StaticFiles init match search compile sub findall route get_logger
    """)
"""Calls whose strings are for people, for files or for comparisons."""

RUNNERS: Final = word_set("""
    run Popen call check_call check_output system getoutput popen
    """)
"""Calls whose first argument is a command line."""

FETCHING: Final = word_set("""
    hf huggingface-cli tune litgpt mlx_lm lms comfy huggingface-hub
    """)
"""Programs whose `download` takes an id of the hub."""

SERVING: Final = word_set("serve")
"""The word after which `vllm`, `sglang`, `transformers` take what they serve."""

OTHER_HUB_TOOLS: Final = word_set("""
    modelscope kaggle openxlab kagglehub gsutil aws gcloud az wandb mlflow dvc
    """)
"""Programs that download from elsewhere."""

WHISPER_SIZES: Final[Mapping[str, str]] = {
    **{
        size: f"Systran/faster-whisper-{size}"
        for size in (
            *("tiny", "tiny.en", "base", "base.en", "small", "small.en", "medium", "medium.en"),
            *("large-v1", "large-v2", "large-v3"),
        )
    },
    "large": "Systran/faster-whisper-large-v3",
    "distil-small.en": "Systran/faster-distil-whisper-small.en",
    "distil-medium.en": "Systran/faster-distil-whisper-medium.en",
    "distil-large-v2": "Systran/faster-distil-whisper-large-v2",
    "distil-large-v3": "Systran/faster-distil-whisper-large-v3",
    "distil-large-v3.5": "distil-whisper/distil-large-v3.5-ct2",
    "large-v3-turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
    "turbo": "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
}
"""What faster-whisper fetches for a size (its `faster_whisper/utils.py`); whisperx uses it too.
The sizes of openai-whisper are no repositories of the hub."""

WHISPER_PACKAGES: Final = frozenset({"faster_whisper", "whisperx"})

OTHER_DATASETS: Final = word_set("""
    seaborn sns tensorflow tf keras torchtext torchvision sklearn statsmodels plotly px
    vega_datasets tensorflow_datasets tfds langchain mmengine detectron2
    """)
"""Packages whose `load_dataset` knows other data than the hub's."""

HANDING_ON: Final = word_set("""
    partial submit to_thread run_in_executor run_sync map imap starmap apply_async apply Thread
    Process delayed spawn call_soon run_in_threadpool
    """)
"""Calls that call what they are given first, with the arguments after it."""

THROUGH: Final = word_set("""
    getenv get Field field Option Argument Query Body Form str Path Text Optional Parameter pop
    list tuple set dict frozenset sorted OrderedDict MappingProxyType setdefault Param
    SettingsField Dropdown Literal Annotated Enum cast literal env config Secret abspath
    expanduser
    """)
"""Calls that hand on what they get: the name around them says what it is."""

DECLARERS: Final = word_set("""
    add_argument option argument add_option DEFINE_string define text_input selectbox parametrize
    """)
"""Calls that declare an option: their first string names it."""

OTHER_HUBS: Final = frozenset(
    {"modelscope", "paddlenlp", "openxlab", "openmind", "kagglehub", "wandb", "mlflow"}
)
"""Packages whose loaders ask another hub."""
