"""`modellic thresholds`, `modellic policy explain`: what a person sees."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from modellic.cli.main import main

KIMI = "moonshotai/Kimi-K2-Instruct"
COMPANY = f"""
[products.chat]
models = ["{KIMI}"]
uses = ["commercial", "product"]
monthly-active-users = {{"2026-08" = "60M", "2026-09" = "66M", "2026-10" = "72M"}}
monthly-revenue = {{"2026-10" = "12M..15M USD"}}
"""
PAGE = (Path(__file__).parents[2] / "docs" / "thresholds.md").read_text("utf-8")

pytestmark = pytest.mark.usefixtures("hf_home")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(
    capsys: pytest.CaptureFixture[str], *arguments: str, company: str = COMPANY
) -> tuple[int, str, str]:
    Path("modellic.toml").write_text(company, "utf-8")
    status = main([*arguments, "--offline", "--as-of", "2026-11-25"])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_the_session_of_the_page_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str],
) -> None:
    company = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    session = re.search(r"```console\n\$ modellic ([^\n]*)\n(.*?)```", PAGE, re.DOTALL)
    assert company is not None
    assert session is not None
    Path("modellic.toml").write_text(company[1], "utf-8")
    assert main(session[1].split()) == 0
    assert capsys.readouterr().out == session[2]


def test_without_a_target_all_models_of_the_company_file_are_looked_at(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, out, _ = run(capsys, "thresholds")
    assert status == 0
    assert out.count(f"{KIMI} · chat") == 2


def test_a_glob_names_no_model_and_is_said_to_be_skipped(
    capsys: pytest.CaptureFixture[str],
) -> None:
    company = COMPANY.replace(f'"{KIMI}"', f'"{KIMI}", "Qwen/*"')
    status, out, _ = run(capsys, "thresholds", company=company)
    assert status == 1
    assert "! MISSING  Qwen/*: name its models to see theirs" in out


def test_the_nearest_comes_first_and_a_passed_one_before_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, out, _ = run(capsys, "thresholds", "-f", "json")
    shares = [row["threshold"]["headroom"]["most_percent"] for row in json.loads(out)["thresholds"]]
    assert shares == [28.0, 40.0]
    _, out, _ = run(capsys, "thresholds", "-f", "json", "--set", "chat.monthly-revenue=21M USD")
    rows = json.loads(out)["thresholds"]
    assert [row["threshold"]["truth"] for row in rows] == ["true", "false"]
    assert rows[0]["threshold"]["condition"]["metric"] == "revenue"
    assert rows[1]["trend"]["crossing"] == "2027-03"


def test_no_line_is_longer_than_80_columns_and_none_has_colour(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, out, _ = run(capsys, "thresholds")
    assert max(map(len, out.splitlines())) <= 80
    assert "\x1b" not in out


def test_a_confidential_figure_is_judged_and_not_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    company = COMPANY.replace(
        '{"2026-10" = "12M..15M USD"}', '{value = "23_456_789 USD", confidential = true}'
    )
    for command in (["thresholds"], ["thresholds", "-f", "json"], ["scan", KIMI, "-f", "json"]):
        _, out, _ = run(capsys, *command, company=company)
        assert not re.search(r"23.?456.?789", out)
        assert "a confidential monthly revenue, more than 20M USD" in " ".join(out.split())


def test_what_if_without_a_company_file_is_a_usage_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status = main(["thresholds", KIMI, "--offline", "--set", "chat.users=1"])
    assert status == 2
    assert "--set needs a company file, and there is none" in capsys.readouterr().err


def test_nothing_to_look_at_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "thresholds", company="")
    assert status == 2
    assert "there is nothing to look at" in err


def test_a_target_without_an_answer_is_said_and_ends_with_3(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, out, _ = run(capsys, "thresholds", "nobody/nothing", KIMI)
    assert status == 3
    assert "! MISSING  nobody/nothing: " in out


POLICY = """
[[policy.rules]]
effect = "allow"
kinds = ["community"]

[[policy.rules]]
effect = "deny"
reason = "ask Legal first"

[[policy.rules]]
effect = "warn"
actions = ["retain-notices"]
status = ["unknown"]
"""


def test_policy_explain_names_the_line_that_decided(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "policy", "explain", KIMI, company=COMPANY + POLICY)
    words = " ".join(out.split())
    assert status == 0
    assert "Moonshot AI, seated in Beijing, CN" in words
    assert (
        "the model the company's policy allows it by policy.rules[0], line 8 of modellic.toml"
        in words
    )
    assert "warning policy-warned (chat) retain-notices: not known" in words
    assert "by policy.rules[2], line 16 of modellic.toml" in words


def test_policy_explain_says_what_holds_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "policy", "explain", KIMI)
    words = " ".join(out.split())
    assert "no entry of policy.rules about models matches: it is let pass" in words
    assert "by policy.fail-on as it is by default, which does not have `unknown`" in words


def test_policy_explain_needs_a_company_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "explain", KIMI, "--offline"]) == 2
    assert "policy explain needs a company file, and there is none" in capsys.readouterr().err
