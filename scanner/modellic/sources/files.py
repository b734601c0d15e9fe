"""Which files of a repository say how it is licensed, and how much of one is read.

Hugging Face defines only the card, README.md (https://huggingface.co/docs/hub/model-cards),
and `license_link`; the rest is custom. So this goes by names, and reads a file in doubt: a text too
many costs a line in the report, a missed one a licence.
"""

from __future__ import annotations

import re

from modellic.sources.snapshot import Problem, ProblemKind, Role, SourceFile
from modellic.text import Text

MAX_FILE_BYTES = 2 * 1024 * 1024
"""Bound of one text file in bytes; cards with long benchmark tables fit."""

MAX_FILES = 200
"""Bound of the number of files in one snapshot."""

_DOCUMENT = re.compile(r"adoc|asciidoc|docx?|html?|markdown|mdx?|odt|org|pdf|rst|rtf|tex|te?xt")
# What names such as license_plate.jpg or LICENSE.py end in.
_NO_DOCUMENT = re.compile(
    r"""
    bmp|gif|heic|ico|jpe?g|png|psd|svg|tiff?|webp|avi|mkv|mov|mp3|mp4|wav|webm       # media
    |c|cc|cpp|cs|cuh?|go|h|hpp|ipynb|java|jsx?|kt|lua|m|mjs|php|ps1|pyc?|pyi|pyx     # code
    |r|rb|rs|scala|sh|so|dll|dylib|exe|swift|tsx?|wasm|whl
    |arrow|csv|db|jsonl?|lock|msgpack|parquet|proto|sqlite|toml|tsv|xlsx?|xml|ya?ml  # data
    |7z|bz2|gz|jar|rar|tar|tbz|tgz|xz|zip|zst                                        # archives
    |bin|ckpt|gguf|ggml|h5|keras|mar|mlmodel|mlx|nemo|np[yz]|onnx|ot|pb|pickle|pkl   # weights
    |pth?|ptc|ptl|rknn|safetensors|spm|tflite|trt|weights
    """,
    re.VERBOSE,
)
_SUFFIX = re.compile(r"\.([a-z][a-z0-9]{0,11})\Z")
_SEPARATORS = re.compile(r"[\W_]+")
_CONFIGS = frozenset({"config.json", "adapter_config.json"})
_LICENSE_FOLDERS = frozenset({"license", "licenses", "licence", "licences"})

# How a name starts, and what it contains, by its lower-case words joined by one "-"; the first that
# fits counts. A third party's licences come first: they are not those of the model. Terms are a
# licence: several licences of models are named "Terms of Use".
_ASIAN_LICENSE = "许可|授权|协议|許諾|ライセンス|利用規約|라이선스"
_STARTS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.NOTICE, re.compile(r"third-?party-?(notice|licen[cs]e|software)")),
    (Role.LICENSE, re.compile(r"licen[cs]|un-?licen[cs]e|copying|patents?\b|eula\b")),
    (Role.USE_POLICY, re.compile(r"us(e|age)-?polic|(acceptable|prohibited|restricted)-?us|aup\b")),
    (Role.USE_POLICY, re.compile(r"us(e|age)-?restriction")),
    (Role.LICENSE, re.compile(rf"terms\b|agreement|{_ASIAN_LICENSE}")),
    (Role.NOTICE, re.compile(r"notices?\b|copyright")),
)
_CONTAINS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.NOTICE, re.compile(r"third-?party-?(notice|licen[cs]e)")),
    (Role.LICENSE, re.compile(r"licen[cs]e|licensing|\beula\b")),
    (Role.USE_POLICY, re.compile(r"us(e|age)-?(polic|restriction)|(acceptable|prohibited)-?us")),
    (Role.LICENSE, re.compile(rf"\bterms\b|agreement|{_ASIAN_LICENSE}")),
    (Role.NOTICE, re.compile(r"\bnotices?\b")),
)

# The first bytes of formats that may hold a licence but are not text.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a word-processor file or an archive"),
    (b"\xd0\xcf\x11\xe0", "a word-processor file"),
    (b"{\\rtf", "an RTF file"),
    (b"version https://git-lfs.github.com/spec/", "a Git LFS pointer"),
)
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF32_MARKS = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
_SAMPLE = 65_536
_BINARY_SHARE = 0.02
"""More control characters than this share of its start has no text, in whatever encoding."""


def role_of(path: str) -> Role | None:
    """Return what a file is for, by its name; None where it tells nothing of licences.

    `path` is relative to the root, POSIX. Only the root and one folder down count, letter case
    does not. A PDF counts too: `unreadable` then says that it was not read.
    """
    *folders, name = path.casefold().split("/")
    if len(folders) > 1 or any(not f or f.startswith(".") for f in folders):
        return None
    if not folders and name == "readme.md":
        return Role.CARD
    if not folders and name in _CONFIGS:
        return Role.CONFIG
    return _document_role(name, folders[0] if folders else "")


def _document_role(name: str, folder: str) -> Role | None:
    found = _SUFFIX.search(name)
    suffix = found[1] if found else ""
    if not name or name.startswith(".") or _NO_DOCUMENT.fullmatch(suffix):
        return None
    words = _SEPARATORS.sub("-", name).strip("-")
    if role := next((role for role, pattern in _STARTS if pattern.match(words)), None):
        return role
    if suffix and not _DOCUMENT.fullmatch(suffix):
        return None
    if role := next((role for role, pattern in _CONTAINS if pattern.search(words)), None):
        return role
    # https://reuse.software/spec/: LICENSES/ holds one text a licence, named by its SPDX id.
    in_folder = folder in _LICENSE_FOLDERS and not name.startswith("readme")
    return Role.LICENSE if in_folder else None


def unreadable(file: SourceFile) -> Problem | None:
    """Return a problem where the content is no text (a PDF, a binary), so that none is seen in it.

    A licence file that is empty is one too: nobody should take it for a licence without terms.
    """
    content = file.content
    for mark, kind in _MARKS:
        if content.startswith(mark):
            return _not_text(file.path, f"the file is {kind}, not a text")
    if content[:4] in _UTF32_MARKS:
        return _not_text(file.path, "the file is UTF-32, which is not read as text")
    if _is_binary(content[:_SAMPLE]):
        return _not_text(file.path, "the file is binary, not a text")
    if content[:2] not in _UTF16_MARKS and b"\0" in content:
        return _not_text(file.path, "the file is binary (it holds NUL bytes), not a text")
    if file.role not in (Role.CARD, Role.CONFIG) and not content.strip():
        return Problem(
            ProblemKind.UNREADABLE, file.path, "the file is empty", "ask its author for the text"
        )
    return None


def _is_binary(head: bytes) -> bool:
    if b"\0" in head and head[:2] not in _UTF16_MARKS:
        return False  # told of by the NUL bytes
    chars = Text.decode(head).source
    odd = sum(c < " " and c not in "\t\n\v\f\r\x1b" for c in chars)
    return odd > _BINARY_SHARE * len(chars)


def too_large(path: str, size: int | None = None) -> Problem:
    """Return the problem of a file beyond `MAX_FILE_BYTES`; `size` in bytes, where known."""
    known = f" ({size} bytes)" if size is not None else ""
    return Problem(
        ProblemKind.TOO_LARGE,
        path,
        f"the file is larger than {MAX_FILE_BYTES} bytes{known} and was not read",
        "read it yourself; a licence of that size is no licence text",
    )


def _not_text(path: str, what: str) -> Problem:
    hint = "read it yourself, or scan the same terms as a text file"
    return Problem(ProblemKind.UNREADABLE, path, what, hint)
