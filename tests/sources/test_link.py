"""A licence text on the web is read with care: the link was written by a stranger."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

import pytest

from hubserver.website import Page, Website
from modellic.sources import Problem, ProblemKind, Role, SourceFile
from modellic.sources.files import MAX_FILE_BYTES
from modellic.sources.link import Address, Reach, fetch_link, is_public, look_up

TERMS = b"You may use this model if you are kind to people.\n"
HOST = "terms.example.org"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Website]:
    """Return a site that is terms.example.org and other.example.org, as far as certificates go."""
    with Website(tmp_path, HOST, "other.example.org", "github.com", "gitlab.com") as running:
        yield running


@pytest.fixture
def reach(site: Website) -> Reach:
    """Return a reach in which every name is the site's, and its address counts as public."""
    return Reach(
        look_up=lambda host, port: [ip_address("127.0.0.1")],
        allows=lambda address: True,
        ports=frozenset({site.port}),
        ca_bundle=str(site.ca),
        seconds=5.0,
    )


def read(url: str, reach: Reach) -> SourceFile:
    found = fetch_link(url, reach)
    assert isinstance(found, SourceFile), found
    return found


def refused(url: str, reach: Reach) -> Problem:
    found = fetch_link(url, reach)
    assert isinstance(found, Problem), found
    assert (found.where, found.partial) == (url, True)
    assert found.hint
    return found


def at(site: Website, path: str = "/terms", host: str = HOST) -> str:
    return f"https://{host}:{site.port}{path}"


def test_a_text_is_read_as_it_stands_and_can_change(site: Website, reach: Reach) -> None:
    site.pages["/terms?v=2"] = Page(TERMS, headers={"Content-Type": "text/plain; charset=utf-8"})
    url = at(site, "/terms?v=2")
    assert read(url, reach) == SourceFile(url, Role.LICENSE, TERMS, url, mutable=True)
    assert [(host, path) for host, path, _ in site.seen] == [(f"{HOST}:{site.port}", "/terms?v=2")]


@pytest.mark.parametrize(
    "headers",
    [{}, {"Content-Type": "text/html"}, {"Content-Type": "application/octet-stream"}],
    ids=str,
)
def test_what_may_be_text_is_kept_byte_for_byte(
    site: Website, reach: Reach, headers: dict[str, str]
) -> None:
    body = b"<html><p>\xff\x00 \r\n Terms"
    site.pages["/terms"] = Page(body, headers=headers)
    assert read(at(site), reach).content == body


def test_no_credentials_go_along(
    site: Website, reach: Reach, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {HOST} login me password secret\ndefault login me password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    site.pages["/terms"] = Page(TERMS, headers={"Set-Cookie": "a=b"})
    read(at(site), reach)
    ((_, _, headers),) = site.seen
    assert set(headers) == {
        "Host",
        "User-Agent",
        "Accept",
        "Accept-Encoding",
        "Connection",
    }


def test_redirects_are_followed_and_the_last_place_is_told(site: Website, reach: Reach) -> None:
    site.pages["/a"] = Page(status=301, headers={"Location": "/b"})
    site.pages["/b"] = Page(status=302, headers={"Location": at(site, "/c", "other.example.org")})
    site.pages["/c"] = Page(TERMS)
    found = read(at(site, "/a"), reach)
    assert (found.path, found.url) == (
        at(site, "/a"),
        at(site, "/c", "other.example.org"),
    )


@pytest.mark.parametrize(
    ("location", "kind", "message"),
    [
        ("/terms", ProblemKind.REFUSED, "redirects more than 3 times"),
        ("http://terms.example.org/", ProblemKind.REFUSED, "not https"),
        ("file:///etc/passwd", ProblemKind.REFUSED, "not https"),
        ("https://me:pw@terms.example.org:{port}/", ProblemKind.REFUSED, "user name"),
        ("https://terms.example.org:22/", ProblemKind.REFUSED, "port 22"),
        ("https://[broken/", ProblemKind.UNREACHABLE, "could not be read"),
    ],
)
def test_a_redirect_is_checked_like_the_link_itself(
    site: Website, reach: Reach, location: str, kind: ProblemKind, message: str
) -> None:
    headers = {"Location": location.format(port=site.port)}
    site.pages["/terms"] = Page(status=302, headers=headers)
    problem = refused(at(site), reach)
    assert problem.kind is kind
    assert message in problem.what


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://terms.example.org/", "not https"),
        ("ftp://terms.example.org/", "not https"),
        ("https://me:secret@terms.example.org/", "user name or a password"),
        ("https://terms.example.org:8080/", "port 8080"),
        ("https:///terms", "names no host"),
    ],
)
def test_some_links_are_not_followed_at_all(url: str, message: str) -> None:
    problem = refused(url, Reach(look_up=_nobody))
    assert problem.kind is ProblemKind.REFUSED
    assert message in problem.what


def _nobody(host: str, port: int) -> Sequence[Address]:
    raise AssertionError("nothing is to be looked up")


def resolving(*answers: Sequence[str]) -> Callable[[str, int], Sequence[Address]]:
    """Return a resolver that gives these answers, one after the other."""
    left = iter(answers)
    return lambda host, port: [ip_address(a) for a in next(left)]


@pytest.mark.parametrize(
    "addresses",
    [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::1"], ["::ffff:127.0.0.1"], []],
)
def test_no_address_of_a_private_network_is_asked(site: Website, addresses: list[str]) -> None:
    reach = Reach(look_up=resolving(addresses), ports=frozenset({site.port}))
    problem = refused(at(site), reach)
    assert (problem.kind, site.seen) == (ProblemKind.REFUSED, [])
    assert "not of the public internet" in problem.what


def test_a_redirect_into_a_private_network_is_not_followed(site: Website, reach: Reach) -> None:
    inside = ip_address("10.0.0.1")
    reach = replace(
        reach, look_up=resolving(["127.0.0.1"], ["10.0.0.1"]), allows=lambda a: a != inside
    )
    site.pages["/terms"] = Page(status=302, headers={"Location": at(site, "/x", "intra.example")})
    assert refused(at(site), reach).kind is ProblemKind.REFUSED
    assert len(site.seen) == 1


def test_the_address_that_was_checked_is_the_one_that_is_asked(site: Website, reach: Reach) -> None:
    # The name has no address but the one that the resolver gave, once: it is not looked up again.
    site.pages["/terms"] = Page(TERMS)
    reach = replace(reach, look_up=resolving(["127.0.0.1"]))
    assert read(at(site, host=HOST), reach).content == TERMS


def test_the_next_address_is_tried_where_one_takes_no_connection(
    site: Website, reach: Reach
) -> None:
    site.pages["/terms"] = Page(TERMS)
    reach = replace(reach, look_up=resolving(["127.0.0.2", "127.0.0.1"]))
    assert read(at(site), reach).content == TERMS


def test_a_certificate_for_another_host_is_not_accepted(site: Website, reach: Reach) -> None:
    problem = refused(at(site, host="bank.example.org"), reach)
    assert (problem.kind, site.seen) == (ProblemKind.UNREACHABLE, [])
    assert "certificate is not valid" in problem.what


def test_an_unknown_authority_is_not_accepted(
    site: Website, reach: Reach, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(site.ca))
    problem = refused(at(site), replace(reach, ca_bundle=None))
    assert "certificate is not valid" in problem.what


@pytest.mark.parametrize(
    ("page", "kind", "message"),
    [
        (Page(status=404), ProblemKind.NOT_FOUND, "status 404"),
        (Page(status=410), ProblemKind.NOT_FOUND, "status 410"),
        (Page(status=403), ProblemKind.UNREACHABLE, "status 403"),
        (Page(status=500), ProblemKind.UNREACHABLE, "status 500"),
        (Page(TERMS, status=206), ProblemKind.UNREACHABLE, "status 206"),
        (
            Page(b"%PDF", headers={"Content-Type": "application/pdf"}),
            ProblemKind.UNREADABLE,
            "'application/pdf', no text",
        ),
        (
            Page(b"\x1f\x8b", headers={"Content-Encoding": "gzip"}),
            ProblemKind.UNREADABLE,
            "compressed",
        ),
        (Page(TERMS, length=len(TERMS) + 9), ProblemKind.UNREACHABLE, "broke off"),
        (Page(TERMS, length=MAX_FILE_BYTES + 1), ProblemKind.TOO_LARGE, "larger than"),
        (Page(b"x" * (MAX_FILE_BYTES + 1), length=-1), ProblemKind.TOO_LARGE, "larger than"),
        (Page(TERMS, delay=30.0), ProblemKind.UNREACHABLE, "within 0.5 s|no answer"),
        (Page(TERMS * 99, drip=0.1), ProblemKind.UNREACHABLE, "within 0.5 s|too long"),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Page) else None,
)
def test_what_is_no_whole_text_is_a_problem(
    site: Website, reach: Reach, page: Page, kind: ProblemKind, message: str
) -> None:
    site.pages["/terms"] = page
    quick = page.delay or page.drip
    problem = refused(at(site), replace(reach, seconds=0.5 if quick else 5.0))
    assert problem.kind is kind
    assert any(part in problem.what for part in message.split("|")), problem.what


@pytest.mark.parametrize(
    ("host", "page", "file"),
    [
        ("github.com", "/org/name/blob/main/blob/LICENSE", "/org/name/raw/main/blob/LICENSE"),
        ("gitlab.com", "/org/name/-/blob/main/LICENSE", "/org/name/-/raw/main/LICENSE"),
        ("other.example.org", "/org/name/blob/main/LICENSE", "/org/name/blob/main/LICENSE"),
    ],
)
def test_a_page_of_a_code_host_is_read_as_the_file_it_shows(
    site: Website, reach: Reach, host: str, page: str, file: str
) -> None:
    site.pages[file] = Page(TERMS)
    found = read(at(site, page, host), reach)
    assert (found.path, found.url) == (at(site, page, host), at(site, file, host))


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("::ffff:93.184.216.34", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),  # noqa: S104
        ("255.255.255.255", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("192.0.2.1", False),
        ("198.18.0.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fec0::1", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("2001:db8::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
        ("2001:0:4136:e378:8000:63bf:f5ff:fffe", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(ip_address(address)) is public


def test_the_system_is_asked_for_addresses() -> None:
    assert ip_address("127.0.0.1") in look_up("127.0.0.1", 443)


def test_by_default_a_link_to_this_machine_is_refused(site: Website) -> None:
    for url in ("https://127.0.0.1/", "https://localhost/", "https://2130706433/"):
        assert refused(url, Reach()).kind is ProblemKind.REFUSED
