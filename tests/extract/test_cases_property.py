"""Cases that are no figures: who is bound, and for what, in sentences whose meaning is known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clauses import said

USES = {
    "use the Model commercially": "commercial",
    "distribute the Model": "distribute",
    "modify the Model": "modify",
    "offer the Model to third parties as a hosted service": "hosted-service",
    "use the Outputs to train another model": "train-model",
    "publish research results obtained with the Model": "publish-research",
    "publish Outputs of the Model": "publish-outputs",
    "use the Model in a product": "product",
}
DEEDS = {
    "register with us": "register",
    "pay us a licence fee": "pay-royalty",
    'display "Built with Otter"': "display-attribution",
    "keep all copyright notices": "retain-notices",
    "include a copy of this licence": "include-license",
    "tell your users that they are dealing with an AI": "disclose-ai-generated",
}
OF_A_USE = (
    "If you {use}, you must {deed}.",
    "You must {deed} if you {use}.",
    "When you {use}, please {deed}.",
    "You may {use} only if you {deed}.",
    "You may {use}, provided that you {deed}.",
    "Before you {use}, you must {deed}.",
    "To {use}, you must {deed}.",
    "In order to {use}, you are required to {deed}.",
    "Each time you {use}, you shall {deed}.",
    "In the event that you {use}, you agree to {deed}.",
    "Should you {use}, you shall {deed}.",
    "Whoever wants to {use} must {deed}.",
    "Anyone who wishes to {use} shall {deed}.",
)
PARTIES = {
    ("university", "universities"): "academic",
    ("government agency", "government agencies"): "government",
    ("natural person", "individuals"): "individual",
    ("cloud provider", "cloud providers"): "cloud-provider",
}
OF_SOMEBODY = {
    "If you are a {one}, you must {deed}.": "{party}",
    "Unless you are a {one}, you must {deed}.": "not {party}",
    "Everyone except {many} must {deed}.": "not {party}",
    "All licensees other than {many} must {deed}.": "not {party}",
    "You must {deed} unless you are a {one}.": "not {party}",
    "With the exception of {many}, every licensee must {deed}.": "not {party}",
    "If you are not a {one}, you must {deed}.": "not {party}",
}


@given(st.sampled_from(OF_A_USE), st.sampled_from(sorted(USES)), st.sampled_from(sorted(DEEDS)))
def test_a_duty_is_due_for_the_use_that_its_sentence_names(frame: str, use: str, deed: str) -> None:
    clause = frame.format(use=use, deed=deed)
    assert said(clause) == [f"{DEEDS[deed]} if {USES[use]}"]


@given(
    st.sampled_from(sorted(OF_SOMEBODY)),
    st.sampled_from(sorted(PARTIES)),
    st.sampled_from(sorted(DEEDS)),
)
def test_a_duty_binds_those_whom_its_sentence_names(
    frame: str, who: tuple[str, str], deed: str
) -> None:
    clause = frame.format(one=who[0], many=who[1], deed=deed)
    assert said(clause) == [f"{DEEDS[deed]} if {OF_SOMEBODY[frame].format(party=PARTIES[who])}"]


@given(st.sampled_from(sorted(PARTIES)), st.sampled_from(sorted(DEEDS)))
def test_whoever_need_not_do_it_is_free(who: tuple[str, str], deed: str) -> None:
    many = who[1].capitalize()
    assert said(f"{many} need not {deed}.") == []
    rest = f"{many} need not {deed}. Everyone else must {deed}."
    assert said(rest) == [f"{DEEDS[deed]} if not {PARTIES[who]}"]
