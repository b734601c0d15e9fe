"""The tables of the store: built step by step, and the same that the code knows."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from modellic.errors import UsageError
from modellic.watch.store import StoreError, default_url, migrate, open_store
from modellic.watch.store.database import Database
from modellic.watch.store.tables import METADATA


def test_the_steps_build_the_tables_that_the_code_knows(store_url: str) -> None:
    open_store(store_url).close()
    options = {"version_table": migrate.VERSION_TABLE, "compare_type": True}
    with Database(store_url).reading() as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_the_newest_step_is_the_one_that_the_code_expects() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.HEAD


def test_opening_a_store_again_changes_nothing(store_url: str) -> None:
    for _ in range(2):
        with open_store(store_url) as store:
            assert store.watched() == ()


def test_many_processes_may_open_a_new_store_at_once(store_url: str) -> None:
    code = f"from modellic.watch.store import open_store; open_store({store_url!r}).watched()"
    started = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(3)]
    assert [process.wait(60) for process in started] == [0, 0, 0]


def test_a_store_of_a_newer_version_is_refused(store_url: str) -> None:
    open_store(store_url).close()
    with Database(store_url).writing() as connection:
        connection.execute(text("UPDATE modellic_schema SET version_num = '9999'"))
    with pytest.raises(UsageError, match=r"a newer modellic has written this store .*update"):
        open_store(store_url)


def test_a_step_that_breaks_off_leaves_nothing(
    store_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic import op

    def full(*_arguments: object, **_more: object) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patched:
        patched.setattr(op, "create_index", full)
        with pytest.raises(OSError, match="no space"):
            open_store(store_url)
    with Database(store_url).reading() as connection:
        assert migrate.version(connection) is None
    open_store(store_url).close()


@pytest.mark.parametrize(
    ("url", "error", "why"),
    [
        ("mysql://root@localhost/db", UsageError, "mysql: is no database that can be used"),
        ("sqlite://", UsageError, "the store has to be a file"),
        ("sqlite:///file:x?mode=memory&uri=true", UsageError, "the store has to be a file"),
        ("sqlite:///:memory:", UsageError, "the store has to be a file"),
        ("postgresql://a:b@host:port/x", UsageError, "the store's URL cannot be read"),
        ("/nowhere/at/all/watch.db", UsageError, "/nowhere/at/all: there is no such folder"),
        ("postgresql://me:hunter2@127.0.0.1:9/x", StoreError, r"//me:\*\*\*@127.0.0.1:9/x: conn"),
        ("postgresql://me@127.0.0.1:9/x?password=hunter2", StoreError, "//me@127.0.0.1:9/x: conn"),
    ],
)
def test_a_store_that_cannot_be_opened(url: str, error: type[Exception], why: str) -> None:
    with pytest.raises(error, match=why) as refused:
        open_store(url)
    assert "hunter2" not in str(refused.value)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("not a database at all " * 50, "utf-8")
    with pytest.raises(StoreError, match="file is not a database"):
        open_store(str(path))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permissions")
def test_only_its_owner_can_read_a_new_store(tmp_path: Path) -> None:
    path = tmp_path / "watch.db"
    with open_store(str(path)) as store:
        assert store.watched() == ()
        files = list(tmp_path.iterdir())
        assert {file.stat().st_mode & 0o077 for file in files} == {0}


def test_a_database_of_another_program_keeps_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    with sqlite3.connect(path) as theirs:
        theirs.execute("CREATE TABLE alerts (id INTEGER)")
        theirs.execute("INSERT INTO alerts VALUES (7)")
    theirs.close()
    open_store(str(path)).close()
    with sqlite3.connect(path) as theirs:
        assert theirs.execute("SELECT id FROM alerts").fetchall() == [(7,)]
    theirs.close()


def test_the_store_lies_beside_the_company_file(tmp_path: Path) -> None:
    assert default_url(tmp_path / "modellic.toml") == str(tmp_path / "modellic-watch.db")
    assert default_url(None) == "modellic-watch.db"


@pytest.mark.parametrize("name", ["sqlalchemy", "alembic"])
def test_without_the_extra_the_error_says_what_to_install(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(UsageError, match=r"pip install 'modellic\[watch\]'"):
        open_store("watch.db")


def test_a_file_that_another_process_writes_to_is_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "watch.db"
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE other (x)")
    done = threading.Timer(0.3, other.execute, ["COMMIT"])
    done.start()
    with open_store(f"sqlite:///{file}") as store:
        assert store.watched() == ()
    done.join()
    other.close()
