"""A private PostgreSQL for the tests, on a socket in a folder of its own."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_NUMBERS = itertools.count()


class Cluster:
    """A running server; nobody but this machine's users can reach it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/postgres?host={self.folder}"

    def new(self) -> str:
        """Make an empty schema, which costs less than a database, and return its URL."""
        name = f"store_{next(_NUMBERS)}"
        self._execute(f"CREATE SCHEMA {name}")
        return f"{self.url}&options=-csearch_path%3D{name}"

    def hang_up(self) -> None:
        """End all connections of others."""
        self._execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )

    def _execute(self, statement: str) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement.encode())


def binaries() -> Path | None:
    """Return where PostgreSQL's programs are, None where it is not installed."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    return max(versions, key=lambda path: int(path.parent.name), default=None)


@contextmanager
def running(programs: Path) -> Iterator[Cluster]:
    """Start a server, and end it."""
    folder = Path(tempfile.mkdtemp(prefix="modellic-pg-"))
    try:
        with _Server(programs, folder):
            yield Cluster(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Server:
    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._folder = folder
        self._user: str | None = None

    def __enter__(self) -> None:
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            self._user = "nobody"
            shutil.chown(self._folder, self._user)
        data = self._folder / "data"
        initdb: list[str | Path] = [self._programs / "initdb", "-D", data]
        initdb += ["-U", "postgres", "-N", "-E", "UTF8"]
        subprocess.run(
            [*initdb, "-A", "trust"],
            user=self._user,
            check=True,
            capture_output=True,
            cwd=self._folder,
        )
        settings = ("listen_addresses=", f"unix_socket_directories={self._folder}", "fsync=off")
        options: list[str | Path] = ["-D", data]
        for setting in settings:
            options += ["-c", setting]
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [self._programs / "postgres", *options],
                user=self._user,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self._folder,
            )
        self._wait()

    def __exit__(self, *error: object) -> None:
        self._process.send_signal(signal.SIGQUIT)  # at once: nobody needs the data any more
        self._process.wait(30)

    def _wait(self) -> None:
        for _ in range(600):
            try:
                psycopg.connect(Cluster(self._folder).url).close()
            except psycopg.OperationalError:
                assert self._process.poll() is None, (self._folder / "log").read_text()
                time.sleep(0.05)
            else:
                return
        raise AssertionError("PostgreSQL does not answer")
