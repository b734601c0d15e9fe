"""A small hub for tests: the endpoints of huggingface.co that matter, over real git repositories.

It listens on loopback, keeps a log of all requests and fails on purpose where a test says so.
huggingface_hub itself works against it (tests/sources/test_hubserver.py), which is what keeps it
honest. The fixture is `hub` (hubserver/plugin.py):

    def test_x(hub: HubServer) -> None:
        commit = hub.add("org/name", {"README.md": "---\\nlicense: mit\\n---\\n", "LICENSE": TERMS})
        hub.fail("/LICENSE", status=500)
"""

from hubserver.faults import Fault
from hubserver.replies import Request
from hubserver.repositories import Repository
from hubserver.server import HubServer

__all__ = ["Fault", "HubServer", "Repository", "Request"]
