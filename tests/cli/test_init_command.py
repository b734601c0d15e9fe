"""`modellic init` and `modellic config check`."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from modellic.cli.main import main
from modellic.company import load_company
from modellic.rules import Use

ANSWERS = "Example AG\nde\neur\nchat app\norg/one, org/two\ny\nEU, gb\n250_000\n< 1M EUR\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_the_answers_stand_in_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, ANSWERS)
    assert main(["init"]) == 0
    company = load_company(Path("modellic.toml"))
    assert (company.name, company.seat, company.currency) == ("Example AG", "DE", "EUR")
    [product] = company.products
    assert product.name == "chat app"
    assert product.models == ("org/one", "org/two")
    assert product.uses == {Use.COMMERCIAL, Use.PRODUCT}
    assert product.territories == ("EU", "GB")
    assert [str(figure.quantity) for figure in product.figures] == ["250,000", "less than 1M EUR"]


def test_an_amount_is_in_the_currency_of_account(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "\n\nEUR\n\n\n\n\n\n40_000\n")
    assert main(["init"]) == 0
    [figure] = load_company(Path("modellic.toml")).products[0].figures
    assert str(figure.quantity) == "40,000 EUR"


def test_what_is_not_answered_stands_as_a_comment(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "\n" * 9)
    assert main(["init"]) == 0
    text = Path("modellic.toml").read_text("utf-8")
    assert '# seat = "DE"' in text
    assert load_company(Path("modellic.toml")).products[0].models == ()


def test_a_wrong_answer_is_asked_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(monkeypatch, "\nXX\nDE\n\n\n\nmaybe\nn\n\n80.000\n80_000\n\n")
    assert main(["init"]) == 0
    captured = capsys.readouterr()
    said = captured.out + captured.err
    assert "'XX' is not known" in said
    assert "answer y or n" in said
    assert "a dot is the decimal point here" in said
    assert load_company(Path("modellic.toml")).products[0].uses == {Use.NON_COMMERCIAL}


def test_no_answer_at_all_is_a_usage_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(monkeypatch, "Example AG\n")
    assert main(["init"]) == 2
    assert "--yes" in capsys.readouterr().err
    assert not Path("modellic.toml").exists()


def test_a_file_that_is_there_is_not_written_over() -> None:
    Path("modellic.toml").write_text("# mine", "utf-8")
    assert main(["init", "--yes"]) == 2
    assert Path("modellic.toml").read_text("utf-8") == "# mine"
    assert main(["init", "--yes", "--force"]) == 0


def test_models_that_the_files_of_the_folder_load_are_proposed(folder: Path) -> None:
    (folder / "app.py").write_text(
        'AutoModel.from_pretrained("maple/one", revision="main")\n'
        "snapshot_download(repo_id='maple/two')\n"
        'load_dataset("maple/data")\n'
        'tokenizer.from_pretrained("./local")\nopen("a/b")\n',
        "utf-8",
    )
    (folder / "serve.sh").write_text("vllm serve maple/three\n", "utf-8")
    (folder / "README.md").write_text("Compare maple/mentioned.\n", "utf-8")
    hidden = folder / ".venv"
    hidden.mkdir()
    (hidden / "x.py").write_text('AutoModel.from_pretrained("maple/hidden")', "utf-8")
    assert main(["init", "--yes"]) == 0
    [product] = load_company(Path("modellic.toml")).products
    assert product.models == ("maple/one", "maple/two", "maple/three")


def test_config_check_says_what_it_has_found(capsys: pytest.CaptureFixture[str]) -> None:
    text = "[products.chat]\nusers = 5\ndevices = {env = 'MODELLIC_TEST_UNSET'}\n"
    Path("modellic.toml").write_text(text, "utf-8")
    assert main(["config", "check"]) == 0
    assert capsys.readouterr().out == (
        "modellic.toml: no errors; products: 1, figures: 1, policy rules: 0, waivers: 0\n"
        "  products.chat.devices: the environment variable MODELLIC_TEST_UNSET is not set\n"
    )


def test_config_check_lists_every_error(capsys: pytest.CaptureFixture[str]) -> None:
    Path("other.toml").write_text("[compny]\n[products.chat]\nusers = 'many'\n", "utf-8")
    assert main(["config", "check", "other.toml"]) == 2
    err = capsys.readouterr().err
    assert "compny" in err
    assert "did you mean 'company'?" in err
    assert "'many' is no number" in err


def test_figures_that_cannot_all_be_true_are_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    text = '[company]\nannual-visits = {"2025" = 5}\nmonthly-visits = {"2025-03" = 6}\n'
    Path("modellic.toml").write_text(text, "utf-8")
    assert main(["config", "check"]) == 2
    assert "cannot all be true" in capsys.readouterr().err


def test_without_a_company_file_there_is_nothing_to_check(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["config", "check"]) == 2
    assert "modellic init" in capsys.readouterr().err
