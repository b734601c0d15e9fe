"""What must be shown to people: phrases, names of derived models, and that AI made it."""

from __future__ import annotations

import pytest

from clauses import rules_on
from modellic.rules import AllOf, AnyOf, Duty, InUse, Use

DISTRIBUTE, PRODUCT = InUse(Use.DISTRIBUTE), InUse(Use.PRODUCT)
TRAIN = InUse(Use.TRAIN_MODEL)


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        (
            'You must display "Made with Heron" on the website of your product.',
            ("Made with Heron",),
        ),
        ('YOU SHALL PROMINENTLY DISPLAY "HERON 2" ON THE USER INTERFACE.', ("HERON 2",)),
        ("You shall clearly show \u201cHeron\u201d in the app.", ("Heron",)),
        ("You will add 'Runs on Heron' to a related blog post.", ("Runs on Heron",)),
        (
            'You must include the phrase "Made with\nHeron" in the documentation.',
            ("Made with Heron",),
        ),
        (
            'You must display "Made with Heron" or "Improved by Heron" in the manual.',
            ("Made with Heron", "Improved by Heron"),
        ),
        ('You must include, in an "about" page, the words "By Heron".', ("By Heron",)),
        (
            "You shall state prominently in every press release the following:\n\n"
            "\u201cThis lamp is lit by Heron\u201d.",
            ("This lamp is lit by Heron",),
        ),
    ],
)
def test_a_phrase_to_show_is_taken_from_the_text(clause: str, text: tuple[str, ...]) -> None:
    (rule,) = rules_on(clause, Duty.DISPLAY_ATTRIBUTION)
    assert rule.text == text


def test_the_places_where_a_phrase_will_do_are_all_named() -> None:
    clause = (
        'You must display "Made with Heron" on a website, user interface, blogpost, about page '
        "or in the product documentation."
    )
    (rule,) = rules_on(clause, Duty.DISPLAY_ATTRIBUTION)
    assert set(rule.place) == {
        "website",
        "user-interface",
        "publication",
        "about-page",
        "documentation",
    }


@pytest.mark.parametrize(
    ("clause", "when"),
    [
        ('You must display "Heron" on your website.', PRODUCT),
        ('If you distribute the weights, you must display "Heron" on a website.', DISTRIBUTE),
        (
            "If you distribute or make available the weights, or a product or service that uses "
            'them, you must display "Heron" on a website.',
            AnyOf((DISTRIBUTE, PRODUCT)),
        ),
        (
            "If you use the weights to train, fine tune or otherwise improve an AI model, which "
            'is distributed, you shall show "Heron" in the user interface.',
            AllOf((TRAIN, DISTRIBUTE)),
        ),
    ],
)
def test_a_phrase_is_due_under_the_condition_of_its_sentence(
    clause: str, when: AnyOf | AllOf | InUse
) -> None:
    (rule,) = rules_on(clause, Duty.DISPLAY_ATTRIBUTION)
    assert rule.when == when


@pytest.mark.parametrize(
    ("clause", "text"),
    [
        ("In any publication of results you shall give credit to us, citing the Heron report.", 1),
        ("You agree to acknowledge the Heron project in any publication of your results.", 1),
        ("Papers that report results must cite the Heron model.", 1),
    ],
)
def test_credit_in_publications_is_due_when_research_is_published(clause: str, text: int) -> None:
    (rule,) = rules_on(clause, Duty.DISPLAY_ATTRIBUTION)
    assert rule.when == InUse(Use.PUBLISH_RESEARCH)
    assert len(rule.text) == text


@pytest.mark.parametrize(
    "clause",
    [
        "You must not remove or obscure any \u201cHeron\u201d branding in the interface.",
        'You are strictly prohibited from hiding the "Powered by Heron" badge.',
    ],
)
def test_branding_that_may_not_be_removed_must_be_shown(clause: str) -> None:
    (rule,) = rules_on(clause, Duty.DISPLAY_ATTRIBUTION)
    assert rule.text


@pytest.mark.parametrize(
    "clause",
    [
        "You may display the model's outputs on your website.",
        "You must display this agreement on each copy.",
        'If you do not agree, you must stop using the software (the "Works") and its manual.',
        "You acknowledge and agree that the weights come without any promise.",
        'The term "Source" shall mean the form in which documentation is written.',
        'We will display "Heron" on our website.',
        'You are encouraged to show "Made with Heron" on your website.',
        'You must keep a copy of the "NOTICE" text file in the documentation.',
    ],
)
def test_nothing_to_show(clause: str) -> None:
    assert not rules_on(clause, Duty.DISPLAY_ATTRIBUTION)


@pytest.mark.parametrize(
    "clause",
    [
        'If the model is modified, its new name must include "Heron" at the beginning of the name.',
        'If you modify the weights, you must prepend "Heron" to the names of the new models.',
        'You shall include "Heron" as a prefix of the name of the changed model if you modify it.',
    ],
)
def test_a_name_that_a_derived_model_must_bear(clause: str) -> None:
    (rule,) = rules_on(clause, Duty.NAME_DERIVATIVE)
    assert rule.text == ("Heron",)
    assert rule.when == InUse(Use.MODIFY)
    assert not rules_on(clause, Duty.DISPLAY_ATTRIBUTION)


def test_names_in_a_notice_name_no_model() -> None:
    clause = "You must include a list of changes at the start of each source file."
    assert not rules_on(clause, Duty.NAME_DERIVATIVE)


@pytest.mark.parametrize(
    "clause",
    [
        "You must label the outputs as AI generated.",
        "You shall disclose to your users that the text is generated by an AI model.",
        "You will not publish posts without clearly stating that they are machine generated.",
        "You agree not to:\n\n(a) post news without disclosing that it is AI-generated;",
        "You must inform end users that content is artificially generated.",
    ],
)
def test_people_must_be_told_of_ai(clause: str) -> None:
    (rule,) = rules_on(clause, Duty.DISCLOSE_AI_GENERATED)
    assert rule.when == InUse(Use.PUBLISH_OUTPUTS)


@pytest.mark.parametrize(
    "clause",
    [
        "You may label the outputs as AI generated.",
        "You must disclose known dangers of the system to your users.",
        "Outputs may be generated by the model without notice.",
    ],
)
def test_nothing_to_tell_about_ai(clause: str) -> None:
    assert not rules_on(clause, Duty.DISCLOSE_AI_GENERATED)


@pytest.mark.parametrize(
    ("action", "clause"),
    [
        (Duty.DISPLAY_ATTRIBUTION, 'Show "Runs on Otter" in the about box of your app.'),
        (Duty.DISPLAY_ATTRIBUTION, 'Your product must carry the line "Made with Otter".'),
        (Duty.DISPLAY_ATTRIBUTION, 'The words "Powered by Otter" must appear on your website.'),
        (Duty.DISPLAY_ATTRIBUTION, 'Put "Otter inside" on the start screen.'),
        (Duty.DISPLAY_ATTRIBUTION, 'You\'ll need to mention "Otter" prominently in your app.'),
        (Duty.DISPLAY_ATTRIBUTION, 'Products built on the model shall bear the label "Otter".'),
        (Duty.DISPLAY_ATTRIBUTION, "Cite our paper in any publication."),
        (Duty.DISPLAY_ATTRIBUTION, "If you publish results, cite the Otter report."),
        (Duty.DISPLAY_ATTRIBUTION, "Our logo must be visible on the home page."),
        (
            Duty.DISPLAY_ATTRIBUTION,
            'Add the caption "Image: Otter" below every image that you publish.',
        ),
        (Duty.DISPLAY_ATTRIBUTION, "You must link back to our website."),
        (Duty.DISPLAY_ATTRIBUTION, "Papers using the model must acknowledge the Otter project."),
        (Duty.DISPLAY_ATTRIBUTION, 'Any user interface must feature the badge "Otter".'),
        (
            Duty.DISPLAY_ATTRIBUTION,
            'State "Built using Otter" on a related website or in the documentation.',
        ),
        (Duty.DISPLAY_ATTRIBUTION, "You have to tell users that your product is powered by Otter."),
        (Duty.DISPLAY_ATTRIBUTION, '"Made with Otter" has to be displayed in the interface.'),
        (Duty.DISPLAY_ATTRIBUTION, 'Include the phrase "Otter technology" on the packaging.'),
        (Duty.DISPLAY_ATTRIBUTION, 'Never remove the "Powered by Otter" badge.'),
        (Duty.DISPLAY_ATTRIBUTION, "You agree to give credit to Otter in all academic papers."),
        (Duty.DISPLAY_ATTRIBUTION, "Keep the Otter badge on your page."),
        (
            Duty.DISPLAY_ATTRIBUTION,
            'Every page that shows outputs must carry the words "Generated by Otter".',
        ),
        (Duty.DISPLAY_ATTRIBUTION, "Display our logo on your website."),
        (Duty.DISPLAY_ATTRIBUTION, 'The notice "Uses Otter" shall be shown on the splash screen.'),
        (
            Duty.DISPLAY_ATTRIBUTION,
            "An acknowledgement of Otter must be made in scientific publications.",
        ),
        (Duty.DISPLAY_ATTRIBUTION, "The product shall display the text 'Otter' in its settings."),
        (Duty.NAME_DERIVATIVE, 'Call your derivative "Otter-something".'),
        (Duty.NAME_DERIVATIVE, 'The name of a derived model must start with "Otter".'),
        (Duty.NAME_DERIVATIVE, 'Put "Otter" in front of its name.'),
        (Duty.NAME_DERIVATIVE, 'Derivatives shall bear a name beginning with "Otter".'),
        (Duty.NAME_DERIVATIVE, 'Your fine-tune must be named with the prefix "Otter-".'),
        (Duty.NAME_DERIVATIVE, 'Prefix the name with "Otter".'),
        (Duty.NAME_DERIVATIVE, 'Any modified model has to include "Otter" in its name.'),
        (Duty.NAME_DERIVATIVE, 'You must use "Otter" as the first part of the model name.'),
        (Duty.NAME_DERIVATIVE, 'Derived models must carry "Otter" in their title.'),
        (
            Duty.NAME_DERIVATIVE,
            'The title of each derivative shall commence with the word "Otter".',
        ),
        (Duty.NAME_DERIVATIVE, 'You shall add "Otter" at the start of the name of any such model.'),
        (Duty.NAME_DERIVATIVE, 'If you modify the model, its name must contain "Otter".'),
        (Duty.DISCLOSE_AI_GENERATED, "Tell people that they are talking to a machine."),
        (Duty.DISCLOSE_AI_GENERATED, "Label outputs as AI-made."),
        (
            Duty.DISCLOSE_AI_GENERATED,
            "You must make it clear to users that they are interacting with an AI system.",
        ),
        (Duty.DISCLOSE_AI_GENERATED, "Generated images must be marked as synthetic."),
        (
            Duty.DISCLOSE_AI_GENERATED,
            "Texts produced with the model must be identified as written by a machine.",
        ),
        (
            Duty.DISCLOSE_AI_GENERATED,
            "Don't publish outputs without saying that a machine wrote them.",
        ),
        (
            Duty.DISCLOSE_AI_GENERATED,
            "You shall inform end users that content was created using artificial intelligence.",
        ),
        (Duty.DISCLOSE_AI_GENERATED, "Content must be watermarked as AI-generated."),
        (Duty.DISCLOSE_AI_GENERATED, "Users have to be told that the answers come from an AI."),
        (Duty.DISCLOSE_AI_GENERATED, "Let your users know that they are chatting with a bot."),
        (Duty.DISCLOSE_AI_GENERATED, "Disclose that posts are produced by an automated system."),
        (
            Duty.DISCLOSE_AI_GENERATED,
            "You must not publish outputs without disclosing that they were generated by AI.",
        ),
        (Duty.DISCLOSE_AI_GENERATED, "Chatbots must identify themselves as such."),
        (Duty.DISCLOSE_AI_GENERATED, "State clearly that the voice is artificially generated."),
        (
            Duty.DISCLOSE_AI_GENERATED,
            "Every output that you publish must be labelled as machine-generated.",
        ),
    ],
)
def test_what_must_be_shown_in_any_register(action: Duty, clause: str) -> None:
    assert rules_on(clause, action)


def test_words_that_want_a_quotation_before_them_leave_one_behind_to_others() -> None:
    clause = 'The following must be shown in the program: "Tulip is inside".'
    (rule,) = rules_on(clause, Duty.DISPLAY_ATTRIBUTION)
    assert rule.text == ("Tulip is inside",)
