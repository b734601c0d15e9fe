"""What the name of a key, a parameter, a variable or a flag says of its value."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import Final

from modellic.references.reference import Kind
from modellic.references.vocabulary import word_set


class Slot(Enum):
    """What stands behind a name."""

    MODEL = "model"
    DATASET = "dataset"
    SPACE = "space"
    GENERIC = "generic"
    """`name`, `id`, `path`, `value`: the name above says of what."""
    SHOWN = "shown"
    """A text for people: a title, a description, a help text."""
    OTHER = "other"
    """Something that is no repository of the hub, or one that is written to."""

    @property
    def kind(self) -> Kind | None:
        """The kind of repository that is due here."""
        return Kind(self.value) if self in _KIND_SLOTS else None


_KIND_SLOTS = (Slot.MODEL, Slot.DATASET, Slot.SPACE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_TOKENS = re.compile(r"[A-Za-z]+|\d+")

_WRITTEN: Final = re.compile(
    r"hub_model_id|hub_repo(_id)?|hub_dataset_id|push_to_hub|hf_upload|upload|output|save_|_to_save"
    r"|export_to|modelscope|openmind|^ms_|(^|_)(wandb|mlflow)(_|s?$)"
)
_OTHER: Final = re.compile(
    r"(^|_)(docker|image|git|github|gitlab|registry|uses|branch|"
    r"mime|media|content_type|sub_?folder|namespace|entity|project|label_selector|cache|log|logger|"
    r"schedule|route|endpoint_path|mount|volume|runner|package|module|import|entrypoint_path|"
    r"citation|author|license|licence)(_|s?$)|^repository$|^source_?code"
)
_SURELY_MODEL: Final = re.compile(
    r"(^|_)(model|encoder|tokeni[sz]er|checkpoint|processor|captioner|detector|classifier|embedder|"
    r"generator|adapter|lora|vae|pipeline)(_(name|id|identifier|path|repo|repo_id|name_or_path|uri))*$"
)
"""A name that ends so is a model's, whatever comes before: `image_encoder`, `log_model`."""
_SHOWN: Final = re.compile(
    r"(^|_)(title|description|desc|help|label|display(_name)?|text|comment|doc|docs|note|"
    r"notes|caption|tooltip|summary|message|msg|prompt|cta|placeholder|example|examples|href|homepage|"
    r"documentation|markdown|about|readme|query|error|warning|reason|template|content|announcements?|"
    r"website|footnote|credit|credits|reference|references|paper|arxiv|cards?|hints?|usage|"
    r"adapted_from|derived_from|superseded_by|public_training_data)$"
)
_GENERIC: Final = word_set("""
    name id path repo repo_id repository_id repo_name hf_id hf_repo hf_repo_id hf_path hf_name
    hub_id value default source src uri url hub identifier key full_name
    huggingface_id hugging_face_id huggingface_repo hf_hub_id hub_path location slug
    download_url const target
    """)
_HUB: Final = re.compile(
    r"^(hf|huggingface|hugging_face)$|(^|_)(hf|hub|huggingface|hugging_face)_(repo|id|path|name|url|model)"
    r"|(^|_)(hf|huggingface)_(\w+_)?repo$|repo_id$"
)
_DATASET: Final = re.compile(
    r"(^|_)(data_?sets?|corpus|corpora|train_data|eval_data|test_data|training_data|pretraining_data|"
    r"finetuning_data|hf_hub_url|data_path|data_name|data|benchmark_repo)(_|$)"
)
_SPACE: Final = re.compile(r"(^|_)(space|spaces|space_id|hf_space)$")
_MODEL: Final = re.compile(
    r"(^|_)(models?|modelid|modelname|modelpath|base_?model|checkpoints?|ckpts?|pretrained|llms?|vlms?|slms?|mllm|lm|"
    r"tokeni[sz]ers?|"
    r"processor|feature_extractor|vae|unet|control_?nets?|loras?|peft|adapters?|text_encoder\d?|"
    r"image_encoder|encoder|embedders?|embed|embeddings?|rerankers?|reranking|cross_encoder|bi_encoder|"
    r"bert|gpt|clip|whisper|llama|qwen|mistral|flux|sdxl|"
    r"speculative|draft|drafter|whisper|asr|stt|tts|backbone|teacher|student|reward|judges?|critic|ref|policy|"
    r"weights|generator|refiner|scheduler|transformer|classifier|detector|captioner|summari[sz]er|"
    r"translator|ner|diari[sz]ation|segmentation|vocoder|motion_adapter|ip_adapter|guardrail|guard|"
    r"pipe|pipeline|hf_hub|repo_id|repos|hf_repo|hf_repos|hf_id|name_or_path|gguf|engine|extractor|"
    r"inference|sentence_transformer|preload_from_hub|ocr|vision|moderation|safety_checker|variant|variants|model_list)(_|$)"
)
_NO_VALUE: Final = re.compile(
    r"_(types?|class|classes|cls|dtype|dir|dirs|directory|folder|root|length|len|size|sizes|format|prefix|"
    r"suffix|version|revision|rev|kwargs|args|token|key|keys|api|base|provider|max|num|count|family|"
    r"extension|ext|port|host|device|devices|lr|rate|dim|dims|layers?|heads?|eps|seed|batch|steps?|"
    r"parser|impl|arch|architecture|column|columns|field|fields|split|subset|config_name|filename|"
    r"file|files|template|strategy|mode|backend|style|status|ratio|threshold|weight|task|owner|parallel)$"
)


def names_no_repository(name: str) -> bool:
    """Tell whether a name is that of a property, whatever its value: `model_type`, `base_dir`."""
    plain = _plain(name)
    return _NO_VALUE.search(plain) is not None


@lru_cache(maxsize=16_384)
def slot_of(name: str) -> Slot | None:
    """Return what a name says of its value; None where it says nothing.

    Any spelling: `MODEL_NAME`, `modelName`, `--model-name`, `model.name`.
    """
    if len(name) > 120:
        return None
    plain = _plain(name)
    if not plain:
        return None
    if _WRITTEN.search(plain) or (_OTHER.search(plain) and not _SURELY_MODEL.search(plain)):
        return Slot.OTHER
    if plain in _GENERIC:
        return Slot.MODEL if _HUB.search(plain) and "url" not in plain else Slot.GENERIC
    if _SHOWN.search(plain):
        return Slot.SHOWN
    if _NO_VALUE.search(plain):
        return None
    if _SPACE.search(plain):
        return Slot.SPACE
    if _DATASET.search(plain):
        return Slot.DATASET
    return Slot.MODEL if _MODEL.search(plain) or _HUB.search(plain) else None


def _plain(name: str) -> str:
    return "_".join(_TOKENS.findall(_CAMEL.sub("_", name))).casefold()
