"""A file that is at hand is read as a search reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from modellic.references import Search, references_in

FILES = {
    "a.py": 'from m import M\nM.from_pretrained("otter/river")\n# from_pretrained("elk/hill")\n',
    "a.yaml": "model: otter/river\r\nname: x\r\n",
    "a.md": "We use [otter](https://huggingface.co/otter/river).\n",
    "package-lock.json": '{"model": "otter/river"}\n',
    "a.bin": "otter/river\n",
}


@pytest.mark.parametrize("name", FILES)
def test_the_references_of_a_content_are_those_of_the_file(name: str, tmp_path: Path) -> None:
    content = FILES[name].encode()
    (tmp_path / name).write_bytes(content)
    assert list(references_in(name, content)) == list(Search(tmp_path).references())


def test_a_search_shows_each_text_that_it_reads(tmp_path: Path) -> None:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, newline="")
    (tmp_path / "big.py").write_bytes(b"#" * (3 << 20))
    seen: dict[str, bytes] = {}
    search = Search(tmp_path, seen=seen.__setitem__)
    list(search.references())
    assert set(seen) == {"a.py", "a.yaml", "a.md"}
    assert seen["a.yaml"] == FILES["a.yaml"].encode()
