"""Statements of Chinese that stand side by side are found as if each piece had been read."""

from hypothesis import given
from hypothesis import strategies as st

from modellic.extract.lexing.lexer import tokens
from modellic.extract.settling import asian_statements
from modellic.extract.words.loading import load_lexicon
from modellic.rules import Span

PIECES = (
    "转载需授权",
    "商用需付费",
    "商用须取得授权",
    "不得修改",
    "禁止转售",
    "高校须登记",
    "企业须取得授权",
    "个人可免费使用",
    "如员工超过50人",
    "但需注明出处",
    "托管本模型须登记",
)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5), st.sampled_from("，；"))
def test_pieces_that_are_not_read_would_change_nothing(pieces: list[str], joint: str) -> None:
    text = f"{joint.join(pieces)}。"
    chinese = load_lexicon("zh")
    assert asian_statements.asian_statements(text, chinese) == _with_all_read(text, joint)


def _with_all_read(text: str, joint: str) -> list[Span] | None:
    """Return the same by reading each piece, and what the whole says at the end."""
    ends = [at for at, char in enumerate(text) if char == joint]
    if not ends:
        return None
    chinese = load_lexicon("zh")
    spans = list(zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True))
    told = [text[slice(*span)] for span in spans]
    parts = [tokens(words, chinese) for words in told]
    alone = all(map(asian_statements._says_alone, parts))
    same = [asian_statements._is_of_the_same(*each) for each in zip(told, parts, strict=True)]
    if alone and not any(same):
        return spans
    pieces = asian_statements._of_pieces(text, spans, chinese)
    return pieces if any(t.type == "MUST" for t in tokens(text, chinese)) else None
