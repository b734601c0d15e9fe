"""Cases that are no figures, in Japanese: who is bound, and for what, in sentences whose meaning is
known.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clauses import said

USES = {
    "本モデルを商用利用する": "commercial",
    "本モデルを再配布する": "distribute",
    "本モデルを改変する": "modify",
    "本モデルをホスティングサービスとして第三者に提供する": "hosted-service",
    "出力を用いて他のモデルを学習させる": "train-model",
    "本モデルの出力を公開する": "publish-outputs",
    "本モデルを製品に組み込む": "product",
}
# The stem that 「なければ」 follows, the plain form, and that of what was done.
DEEDS = {
    ("当社に登録し", "当社に登録する", "当社に登録した"): "register",
    (
        "当社にライセンス料を支払わ",
        "当社にライセンス料を支払う",
        "当社にライセンス料を支払った",
    ): "pay-royalty",
    (
        "「Built with Otter」と表示し",
        "「Built with Otter」と表示する",
        "「Built with Otter」と表示した",
    ): "display-attribution",
    (
        "著作権表示をすべて保持し",
        "著作権表示をすべて保持する",
        "著作権表示をすべて保持した",
    ): "retain-notices",
    (
        "AIと対話していることを利用者に告知し",
        "AIと対話していることを利用者に告知する",
        "AIと対話していることを利用者に告知した",
    ): "disclose-ai-generated",
}
OF_A_USE = (
    "{use}場合は、{stem}なければならない。",
    "{use}ときは、{plain}ものとします。",
    "{use}際は、{plain}必要があります。",
    "{use}者は、{stem}なければなりません。",
    "{use}には、{plain}ことが必要です。",
    "{use}ためには、{stem}なければなりません。",
    "{use}にあたっては、{plain}ものとする。",
    "{use}前に、{stem}なければなりません。",
    "{use}たびに、{plain}ものとします。",
    "{use}都度、{stem}なければならない。",
    "{plain}場合に限り、{use}ことができる。",
    "{plain}ことを条件に、{use}ことができます。",
    "{stem}ない限り、{use}ことはできません。",
    "{stem}なければ、{use}ことはできない。",
    "利用者は、{stem}なければ、{use}ことができない。",
    "{done}場合を除き、{use}ことはできません。",
    "{use}に先立ち、{plain}ものとします。",
)
PARTIES = {
    "大学": "academic",
    "政府機関": "government",
    "個人": "individual",
    "クラウド事業者": "cloud-provider",
}
OF_SOMEBODY = {
    "{kind}の場合は、{plain}ものとします。": "{party}",
    "利用者が{kind}である場合、{stem}なければなりません。": "{party}",
    "{kind}以外の者は、{stem}なければならない。": "not {party}",
    "{kind}でない場合は、{plain}ものとします。": "not {party}",
    "{kind}に該当しない利用者は、{plain}ものとします。": "not {party}",
    "{kind}を除き、すべての利用者は{stem}なければなりません。": "not {party}",
    "{kind}を除くすべての利用者は、{plain}必要があります。": "not {party}",
    "{kind}でない限り、{stem}なければなりません。": "not {party}",
    "利用者が{kind}でないときは、{plain}ことを要する。": "not {party}",
}
PLACES = {"EU": "EU", "米国": "US", "中国": "CN", "日本": "JP"}
OF_A_PLACE = {
    "{place}で本モデルを利用する者は、{plain}ものとします。": "{code}",
    "{place}に所在する利用者は、{stem}なければなりません。": "{code}",
    "{place}以外で本モデルを利用する場合は、{stem}なければならない。": "not {code}",
    "{place}を除く地域では、{stem}なければなりません。": "not {code}",
}
Deed = tuple[str, str, str]


def framed(frame: str, deed: Deed, **words: str) -> list[str]:
    return said(frame.format(stem=deed[0], plain=deed[1], done=deed[2], **words))


@given(st.sampled_from(OF_A_USE), st.sampled_from(sorted(USES)), st.sampled_from(sorted(DEEDS)))
def test_a_duty_is_due_for_the_use_that_its_sentence_names(
    frame: str, use: str, deed: Deed
) -> None:
    assert framed(frame, deed, use=use) == [f"{DEEDS[deed]} if {USES[use]}"]


@given(
    st.sampled_from(sorted(OF_SOMEBODY)),
    st.sampled_from(sorted(PARTIES)),
    st.sampled_from(sorted(DEEDS)),
)
def test_a_duty_binds_those_whom_its_sentence_names(frame: str, kind: str, deed: Deed) -> None:
    when = OF_SOMEBODY[frame].format(party=PARTIES[kind])
    assert framed(frame, deed, kind=kind) == [f"{DEEDS[deed]} if {when}"]


@given(
    st.sampled_from(sorted(OF_A_PLACE)),
    st.sampled_from(sorted(PLACES)),
    st.sampled_from(sorted(DEEDS)),
)
def test_a_duty_binds_where_its_sentence_says(frame: str, place: str, deed: Deed) -> None:
    when = OF_A_PLACE[frame].format(code=PLACES[place])
    assert framed(frame, deed, place=place) == [f"{DEEDS[deed]} if {when}"]
