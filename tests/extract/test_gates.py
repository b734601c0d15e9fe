"""Steps are passed over where a sentence lacks the kinds of tokens that they need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from modellic.extract.lexing.finishing import FINISHING
from modellic.extract.lexing.gates import Gated, P, kinds_of, stepped
from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import Token
from modellic.extract.sentence_steps import LOOKED_UP, STEPS
from modellic.extract.words.lexicon import Meaning, load_lexicon

SENTENCES = {
    "en": """
If you sell it, host it for others, or have more than 50 users, you must obtain a licence from us.
You may use it for research, but companies with more than 20 employees need a commercial licence.
You must keep the notices, and you may not use our trademarks or sue us without our prior consent.
Unless you register with us, you may not modify, sell or share the software outside Germany.
You may copy it if (i) your revenue is below 5 million euros; (ii) you name us; and (iii) you pay.
Only once you register may you distribute it; otherwise this licence ends if you infringe a patent.
This licence may be assigned only with our consent, and whether you must pay is for us to say.
Anyone who distributes modified copies must carry a file that says "Built with Otter" in a notice.
If a third party claims that the model infringes, or you sue us, this licence terminates.
You shall not modify it for the purpose of selling it, nor remove the logo, with or without changes.
For personal or internal business use only: $20 a month for up to 5 users, above that $90 a year.
You agree not to: (a) rent the model; (b) decompile it; or (c) provide it as a hosted service.
Even if your revenue is below 1 million dollars, each user who is not a school must pay a fee.
""",
    "de": """
Wer das Modell weitergibt, muss den Urheber nennen, und Unternehmen ab 50 Nutzern zahlen Gebühren.
Sie dürfen es nur verwenden, wenn Sie sich registrieren; andernfalls ist die Nutzung untersagt.
Ohne unsere Zustimmung dürfen Sie das Modell weder verändern noch verkaufen oder weitergeben.
""",
    "zh": """
员工超过100人的企业须取得商业许可，但您不得转售或修改本模型，除非获得我们的书面许可。
未经许可，不得将本模型用于商业用途；分发副本时必须保留版权声明，并附上本许可证。
""",
    "ja": """
登録する場合に限り改変できる。登録せずに改変してはならない。
年間売上が1億円以上の企業は商用ライセンスを取得し、販売する場合は著作権表示を残すこと。
""",
}


def _without(gate: str, found: list[Token]) -> Iterator[list[Token]]:
    """Yield the tokens once without each set of kinds that a gate names."""
    for word in gate.split():
        yield [t for t in found if kinds_of([t]).isdisjoint(word.split("|"))]


def _unchanged(steps: Gated[P], found: list[Token], *around: P.args, **named: P.kwargs) -> int:
    """Run each step where it would be passed over, and count how many tokens it had."""
    seen = 0
    for gate, step in steps:
        for rest in _without(gate, found):
            assert list(step(list(rest), *around, **named)) == rest, (step, around)
            seen += len(rest)
    return seen


@pytest.mark.parametrize("language", SENTENCES)
def test_step_changes_nothing_without_its_kinds(language: str) -> None:
    lexicon = load_lexicon(language)
    for words in SENTENCES[language].strip().splitlines():
        found = tokens(words, lexicon)
        assert _unchanged(FINISHING, found, words)
        assert _unchanged(STEPS, found, words)
        assert _unchanged(LOOKED_UP, found, words, lexicon)


def _token(kind: str) -> Token:
    return Token(kind, Meaning(kind, ""), (0, 1))


def _with_and(found: list[Token]) -> list[Token]:
    return [*found, _token("AND")]


def test_kinds_that_a_step_adds_open_the_next_one() -> None:
    steps: Gated[[]] = Gated(("MAY|MUST DEED", _with_and), ("AND", _with_and), ("OR", _with_and))
    opened, shut = [_token("MUST"), _token("DEED")], [_token("MUST"), _token("MAY")]
    assert stepped(steps, opened) == [*opened, _token("AND"), _token("AND")]
    assert stepped(steps, shut) == shut


def test_kinds_that_a_step_takes_away_shut_the_next_one() -> None:
    steps: Gated[[]] = Gated(("DEED", lambda found: found[:1]), ("DEED", _with_and))
    assert stepped(steps, [_token("MUST"), _token("DEED")]) == [_token("MUST")]


def test_a_gate_asks_for_what_a_deed_is() -> None:
    owed = Token("DEED", Meaning("must", "register"), (0, 1))
    steps: Gated[[]] = Gated(("must register", _with_and), ("must-not register", _with_and))
    assert stepped(steps, [owed]) == [owed, _token("AND")]
    assert stepped(steps, [_token("DEED"), _token("register")]) == [
        _token("DEED"),
        _token("register"),
    ]
