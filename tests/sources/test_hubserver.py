"""The hub for tests is a hub: huggingface_hub itself works against it."""

from __future__ import annotations

from pathlib import Path

import pytest
from huggingface_hub import HfApi, hf_hub_download, snapshot_download
from huggingface_hub.errors import (
    GatedRepoError,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from hubserver import HubServer

FILES = {"README.md": "---\nlicense: mit\n---\n# A\n", "LICENSE": "Be kind.\n", "w.bin": "weights"}


def test_model_info_has_commit_card_sizes_and_hashes(hub: HubServer) -> None:
    commit = hub.add("org/name", FILES, lfs=["w.bin"])
    info = HfApi(endpoint=hub.url).model_info("org/name", files_metadata=True, timeout=5)
    assert (info.id, info.sha, info.gated) == ("org/name", commit, False)
    assert info.card_data is not None
    assert info.card_data["license"] == "mit"
    siblings = {s.rfilename: s for s in info.siblings or []}
    assert siblings["LICENSE"].size == len("Be kind.\n")
    assert siblings["w.bin"].lfs is not None
    assert siblings["w.bin"].lfs.size == len("weights")


def test_files_download_into_the_cache(hub: HubServer, hf_home: Path) -> None:
    commit = hub.add("org/name", FILES, lfs=["w.bin"])
    for name, content in FILES.items():
        place = Path(hf_hub_download("org/name", name, cache_dir=hf_home / "hub"))
        assert place == hf_home / "hub" / "models--org--name" / "snapshots" / commit / name
        assert place.read_text() == content


def test_a_whole_snapshot_downloads(hub: HubServer, hf_home: Path) -> None:
    hub.add("org/name", FILES, tag="v1")
    hub.add("org/name", {**FILES, "NOTICE": "Also.\n"})
    old = Path(snapshot_download("org/name", revision="v1", cache_dir=hf_home / "hub"))
    new = Path(snapshot_download("org/name", cache_dir=hf_home / "hub"))
    assert sorted(p.name for p in old.iterdir()) == ["LICENSE", "README.md", "w.bin"]
    assert sorted(p.name for p in new.iterdir()) == ["LICENSE", "NOTICE", "README.md", "w.bin"]


def test_trees_and_paths_are_listed(hub: HubServer) -> None:
    hub.add("org/name", FILES)
    api = HfApi(endpoint=hub.url)
    assert {e.path for e in api.list_repo_tree("org/name", recursive=True)} == set(FILES)
    assert [e.path for e in api.get_paths_info("org/name", ["LICENSE"])] == ["LICENSE"]


def test_a_renamed_repository_redirects(hub: HubServer) -> None:
    hub.add("old/name", FILES)
    hub.rename("old/name", "new/name")
    assert HfApi(endpoint=hub.url).model_info("old/name", timeout=5).id == "new/name"


def test_refusals_are_those_of_the_hub(hub: HubServer, hf_home: Path) -> None:
    hub.add("org/open", FILES)
    hub.add("org/gated", FILES, gated=True)
    hub.add("org/private", FILES, private=True)
    api = HfApi(endpoint=hub.url)
    for missing in ("org/none", "org/private"):
        with pytest.raises(RepositoryNotFoundError):
            api.model_info(missing, timeout=5)
    with pytest.raises(RevisionNotFoundError):
        api.model_info("org/open", revision="v9", timeout=5)
    with pytest.raises(RemoteEntryNotFoundError):
        hf_hub_download("org/open", "NOTICE", cache_dir=hf_home / "hub")
    assert api.model_info("org/gated", timeout=5).gated == "manual"
    with pytest.raises(GatedRepoError):
        hf_hub_download("org/gated", "LICENSE", cache_dir=hf_home / "hub")


def test_a_granted_token_opens_the_gate(
    hub: HubServer, hf_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add("org/gated", FILES, gated=True)
    hub.grant("hf_good", "org/gated")
    monkeypatch.setenv("HF_TOKEN", "hf_good")
    place = hf_hub_download("org/gated", "LICENSE", cache_dir=hf_home / "hub")
    assert Path(place).read_text() == "Be kind.\n"


def test_commits_are_the_same_everywhere(hub: HubServer, tmp_path: Path) -> None:
    with HubServer(tmp_path / "other") as other:
        assert hub.add("org/name", FILES) == other.add("org/name", FILES)
