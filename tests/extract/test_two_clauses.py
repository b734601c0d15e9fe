"""Two clauses in one sentence: a rule of one of them does not make the other read."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import flagged, said


@pytest.mark.parametrize(
    "clause",
    [
        "You must keep the copyright notices, and you must water our plants.",
        "You may not sublicense it, and you may not whistle in our office.",
        "Licensee shall indemnify us and shall wear a hat.",
        "You may use it at home, but you must water our plants.",
        "We are not liable for any damages, and Licensee shall water our plants.",
        "The software comes without warranty; users must back up their files each day.",
        "You must not use it to build weapons, and you must feed the cat of the lab.",
        "You may not sublicense or redistribute the software, except as part of a game.",
    ],
)
def test_a_clause_of_which_nothing_came_is_said(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You must keep the copyright notices, and you may not sublicense the software.",
        "You must keep the copyright notices to the extent required and may sell copies.",
        "You may not sublicense it without our consent, which shall be given in writing.",
        "We are not liable for any damages, and the other terms shall stay in force.",
        "If you cannot meet these terms or must break a law to do so, you must delete the software"
        " when this licence ends.",
        "By the conditions of this licence and its annex you must keep the copyright notices.",
        "You may not sublicense or, except with our consent, redistribute the software.",
        "There is no warranty that it will work or that defects will be mended.",
    ],
)
def test_what_was_read_whole_is_not_flagged(clause: str) -> None:
    assert not flagged(clause)


def test_the_clause_that_was_read_keeps_its_rule() -> None:
    clause = "You must keep the copyright notices, and you must water our plants."
    assert said(clause) == ["retain-notices if distribute"]


CLAUSES = [
    "you must keep the copyright notices",
    'you must display "Heron" in your product',
    "you must not sell the model",
    "you must not host the model for others",
    "you must not modify the model",
    "you must not use the model for weapons",
    "you must obtain a licence from us for commercial use",
    "companies with more than 60 employees must obtain a licence",
    "you must delete all copies when the licence ends",
]
GERMAN = [
    "Sie müssen jeder Kopie diese Lizenz beifügen",
    "Sie müssen „Heron“ in Ihrem Produkt anzeigen",
    "Sie dürfen das Modell nicht verkaufen",
    "Sie dürfen das Modell nicht für andere hosten",
    "Sie dürfen das Modell nicht für Waffen verwenden",
    "Sie dürfen die Software nicht zurückentwickeln",
    "Sie müssen sich bei uns registrieren",
    "Unternehmen mit mehr als 60 Mitarbeitern benötigen eine Lizenz",
]
PAIRS = [
    *((a, b, j) for a, b in permutations(CLAUSES, 2) for j in ("; ", ", and ")),
    *((a, b, j) for a, b in permutations(GERMAN, 2) for j in ("; ", ", und ")),
]


@pytest.mark.parametrize(("first", "second", "joint"), PAIRS)
def test_each_of_two_clauses_says_what_it_says_alone(first: str, second: str, joint: str) -> None:
    """The case of one clause, such as its figure, is no case of the other."""
    alone = {rule for clause in (first, second) for rule in said(_sentence(clause))}
    assert set(said(_sentence(first + joint + second))) == alone


def _sentence(clause: str) -> str:
    return f"{clause[0].upper()}{clause[1:]}."


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You may not sell the model, host it for others or, if you have more than 4,000 users, "
            "use it at all.",
            ["distribute", "host-as-service", "obtain-license if users gt 4000 licensee"],
        ),
        (
            "Licensees must register with us; licensees with revenue above $1M must also buy a "
            "licence.",
            ["obtain-license if revenue gt 1000000 USD licensee", "register"],
        ),
        (
            "Companies that host the software and companies with more than 60 employees must buy a "
            "licence.",
            ["obtain-license if (hosted-service or employees gt 60 licensee)"],
        ),
        (
            "Unternehmen mit mehr als 60 Mitarbeitern müssen eine Lizenz erwerben und dürfen die "
            "Software nicht weiterverkaufen.",
            ["distribute", "obtain-license if employees gt 60 licensee"],
        ),
        (
            "Up to 5 users are free, up to 50 users cost $10, and more than 50 users cost $800.",
            [
                "pay-royalty if (users gt 5 product and users lteq 50 product)",
                "pay-royalty if users gt 50 product",
            ],
        ),
    ],
)
def test_the_figure_of_one_part_is_of_no_other(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


DUTIES = {
    "keep the copyright notices": "retain-notices",
    'display "Heron" in your product': "display-attribution",
    "obtain a commercial licence": "obtain-license",
    "indemnify us": "indemnify",
}
TWO = list(permutations(DUTIES, 2))
FRAMES_OF_BOTH = [
    "If you have more than 60 employees, you must {} and {}.",
    "If you have more than 60 employees, you must {} and you must {}.",
    "If you have more than 60 employees, you must (a) {} and (b) {}.",
    "If you have more than 60 employees:\n\n- you must {};\n- you must {}.\n",
]
FRAMES_OF_SECOND = [
    "You must {}. If you have more than 60 employees, you must also {}.",
    "You must {}; if you have more than 60 employees, you must {}.",
    "You must {}, and if you have more than 60 employees, you must also {}.",
    "You must {}. Only if you have more than 60 employees must you {}.",
]
MORE = "{} if employees gt 60 licensee"


@pytest.mark.parametrize("frame", FRAMES_OF_BOTH)
@pytest.mark.parametrize(("first", "second"), TWO)
def test_the_case_before_two_duties_is_of_both(frame: str, first: str, second: str) -> None:
    expected = sorted(MORE.format(DUTIES[duty]) for duty in (first, second))
    assert said(frame.format(first, second)) == expected


@pytest.mark.parametrize("frame", FRAMES_OF_SECOND)
@pytest.mark.parametrize(("first", "second"), TWO)
def test_the_case_between_two_duties_is_of_the_second(frame: str, first: str, second: str) -> None:
    expected = sorted([*said(f"You must {first}."), MORE.format(DUTIES[second])])
    assert said(frame.format(first, second)) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "If you have more than 60 employees you need a licence, and you may not sell the software.",
        "If you have more than 60 employees you need a licence, and must not sell the software.",
    ],
)
def test_what_is_needed_is_due_beside_a_ban(clause: str) -> None:
    assert said(clause) == [MORE.format("distribute"), MORE.format("obtain-license")]


@pytest.mark.parametrize("joint", ["; ", ", but ", ", and "])
@pytest.mark.parametrize(
    "leave",
    [
        "you may use it free of charge if you have fewer than 60 employees",
        "companies with fewer than 60 employees may use it free of charge",
    ],
)
@pytest.mark.parametrize("clause", CLAUSES[:5])
def test_the_limit_of_a_leave_is_none_of_a_duty_before_it(
    clause: str, leave: str, joint: str
) -> None:
    expected = {*said(_sentence(clause)), "obtain-license if employees gteq 60 licensee"}
    assert set(said(_sentence(clause + joint + leave))) == expected


def test_what_is_needed_right_before_an_order_is_of_that_order() -> None:
    clause = "If you have more than 60 employees and a licence is required, you must contact us."
    assert said(clause) == [MORE.format("obtain-license")]


GERMAN_DUTIES = {
    "die Urheberrechtshinweise beibehalten": "retain-notices",
    "„Heron“ in Ihrem Produkt anzeigen": "display-attribution",
    "eine kommerzielle Lizenz erwerben": "obtain-license",
    "uns freistellen": "indemnify",
}
GERMAN_TWO = list(permutations(GERMAN_DUTIES, 2))
GERMAN_FIGURES = {
    "Sie mehr als 60 Mitarbeiter beschäftigen": "employees gt 60 licensee",
    "Ihr Jahresumsatz 2 Millionen Euro übersteigt": "revenue gt 2000000 EUR year licensee",
}
GERMAN_OF_BOTH = [
    "Wenn {case}, müssen Sie {first} und {second}.",
    "Sie müssen {first} sowie {second}, sofern {case}.",
    "Wenn {case}, müssen Sie:\n\n- {first};\n- {second}.\n",
]
GERMAN_OF_FIRST = [
    "Sie müssen {first}, wenn {case}, und Sie müssen {second}.",
    "Sie müssen {first}, wenn {case}; außerdem müssen Sie {second}.",
]
GERMAN_OF_SECOND = [
    "Sie müssen {first} und, wenn {case}, {second}.",
    "Sie müssen {first} und, sofern {case}, auch {second}.",
    "Sie müssen {first}; wenn {case}, müssen Sie {second}.",
]


def _limited(duty: str, case: str) -> list[str]:
    return said(f"Wenn {case}, müssen Sie {duty}.")


@pytest.mark.parametrize("case", [*GERMAN_FIGURES][1:])
@pytest.mark.parametrize("frame", GERMAN_OF_BOTH)
@pytest.mark.parametrize(("first", "second"), GERMAN_TWO)
def test_a_german_case_of_two_duties_is_of_both(
    frame: str, first: str, second: str, case: str
) -> None:
    expected = sorted(_limited(first, case) + _limited(second, case))
    assert said(frame.format(first=first, second=second, case=case)) == expected


@pytest.mark.parametrize("case", [*GERMAN_FIGURES][:1])
@pytest.mark.parametrize(
    ("frame", "at"), [(f, 0) for f in GERMAN_OF_FIRST] + [(f, 1) for f in GERMAN_OF_SECOND]
)
@pytest.mark.parametrize(("first", "second"), GERMAN_TWO)
def test_a_german_case_of_one_duty_is_not_of_the_other(
    frame: str, at: int, first: str, second: str, case: str
) -> None:
    duties = (first, second)
    expected = sorted([*_limited(duties[at], case), *said(f"Sie müssen {duties[1 - at]}.")])
    assert said(frame.format(first=first, second=second, case=case)) == expected


@pytest.mark.parametrize(("duty", "action"), GERMAN_DUTIES.items())
@pytest.mark.parametrize(("case", "figure"), GERMAN_FIGURES.items())
def test_a_german_case_limits_its_duty(duty: str, action: str, case: str, figure: str) -> None:
    assert _limited(duty, case) == [f"{action} if {figure}"]


GERMAN_LEAVES = [
    "Sie dürfen es kostenlos nutzen, wenn Sie weniger als 60 Mitarbeiter haben",
    "Unternehmen mit weniger als 60 Mitarbeitern dürfen es kostenlos nutzen",
    "Sie dürfen das Modell verändern und weitergeben",
    "die Nutzung ist nur zu Forschungszwecken gestattet",
    "die Nutzung ist bis zu einem Jahresumsatz von 2 Millionen Euro kostenlos",
]
BESIDE_LEAVES = [
    "Sie müssen die Urheberrechtshinweise beibehalten",
    "Sie müssen „Heron“ in Ihrem Produkt anzeigen",
    "Sie dürfen das Modell nicht für andere hosten",
    "der Weiterverkauf ist untersagt",
    "Unternehmen mit mehr als 500 Mitarbeitern benötigen eine Lizenz",
    "ab einem Jahresumsatz von 5 Millionen Euro ist eine Lizenz erforderlich",
]
ENGLISH_LEAVES = [
    "companies with fewer than 60 employees may use it free of charge",
    "you may modify and distribute the model",
]
ENGLISH_BESIDE = [
    "you must keep the copyright notices",
    "you must not sell the model",
    "you must pay us a fee if your revenue exceeds $2M a year",
    "companies with more than 500 employees must obtain a licence",
]


@pytest.mark.parametrize(
    ("leave", "clause", "joint"),
    [
        *((a, b, j) for a in GERMAN_LEAVES for b in BESIDE_LEAVES for j in ("; ", ", aber ")),
        *((a, b, j) for a in ENGLISH_LEAVES for b in ENGLISH_BESIDE for j in ("; ", ", but ")),
    ],
)
def test_a_leave_and_what_is_due_beside_it_have_their_own_cases(
    leave: str, clause: str, joint: str
) -> None:
    # As two sentences: sale alone is banned where copies may be handed on.
    alone = set(said(f"{_sentence(leave)} {_sentence(clause)}"))
    for first, second in ((leave, clause), (clause, leave)):
        both = _sentence(first + joint + second)
        assert flagged(both) or set(said(both)) == alone


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Jeder, der die Software verkauft, hostet oder mehr als 50 Mitarbeiter hat, braucht "
            "eine Lizenz.",
            ["obtain-license if (distribute or hosted-service or employees gt 50 licensee)"],
        ),
        (
            "Die Nutzung ist kostenlos, es sei denn, Sie verkaufen die Software, hosten sie für "
            "Dritte oder haben mehr als 50 Mitarbeiter.",
            ["obtain-license if (employees gt 50 licensee or distribute or hosted-service)"],
        ),
        (
            "Eine Lizenz benötigen Sie, wenn Sie die Software verkaufen oder hosten.",
            ["obtain-license if (distribute or hosted-service)"],
        ),
        (
            "A licence is required for resale, hosting for others and use in companies with more "
            "than 50 employees.",
            ["obtain-license if (distribute or hosted-service or employees gt 50 licensee)"],
        ),
        (
            "A licence is required for companies with more than 50 employees and revenue above "
            "$5 million.",
            ["obtain-license if (employees gt 50 licensee and revenue gt 5000000 USD licensee)"],
        ),
        (
            "Eine Lizenz ist erforderlich für den Weiterverkauf, das Hosting für Dritte und den "
            "Einsatz in Unternehmen mit mehr als 50 Mitarbeitern.",
            ["obtain-license if (distribute or hosted-service or employees gt 50 licensee)"],
        ),
        (
            "Lizenzpflichtig ist jeder Einsatz in Unternehmen mit mehr als 50 Mitarbeitern sowie "
            "jedes Hosting für Dritte.",
            ["obtain-license if (employees gt 50 licensee or hosted-service)"],
        ),
    ],
)
def test_any_of_a_row_of_acts_and_figures_needs_a_licence(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "Sie dürfen die Software weder für Dritte hosten noch verkaufen.",
        "Sie dürfen die Software nicht für Dritte hosten, verkaufen oder vermieten.",
        "Sie dürfen die Software nicht als Dienst anbieten und nicht weiterverkaufen.",
        "Das Modell darf nicht als Dienst angeboten und nicht weiterverkauft werden.",
        "Untersagt sind der Verkauf, die Vermietung und das Anbieten als gehosteter Dienst.",
    ],
)
def test_hosting_and_sale_of_one_ban_are_two(clause: str) -> None:
    assert said(clause) == ["distribute", "host-as-service"]


def test_a_notice_that_must_not_be_left_out_is_asked_for() -> None:
    clause = "Sie dürfen die Software nicht weitergeben, ohne den Hinweis „Heron“ anzuzeigen."
    assert said(clause) == ["display-attribution if distribute"]
    assert said("Sie dürfen die Software nicht weitergeben.") == ["distribute"]


@pytest.mark.parametrize(
    "frame",
    [
        "Sie müssen {first}; ab 60 Mitarbeitern müssen Sie {second}.",
        "Sie müssen {first}, und ab 60 Mitarbeitern müssen Sie auch {second}.",
        "Die Nutzung ist frei, sofern Sie {first}; ab 60 Mitarbeitern müssen Sie {second}.",
    ],
)
@pytest.mark.parametrize(
    ("first", "second"), [p for p in GERMAN_TWO if "kommerz" not in p[0] and "uns" not in p[0]]
)
def test_a_clause_that_begins_with_its_figure_limits_no_other(
    frame: str, first: str, second: str
) -> None:
    more = [r.replace("revenue gt 2000000 EUR year", "employees gteq 60") for r in _more(second)]
    assert said(frame.format(first=first, second=second)) == sorted(
        [*said(f"Sie müssen {first}."), *more]
    )


def _more(duty: str) -> list[str]:
    return _limited(duty, "Ihr Jahresumsatz 2 Millionen Euro übersteigt")


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Die Nutzung ist frei, sofern Sie die Urheberrechtshinweise beibehalten.",
            ["retain-notices if distribute"],
        ),
        ("Use is free if you keep the copyright notices.", ["retain-notices if distribute"]),
        (
            "Die Nutzung ist kostenlos, wenn Sie weniger als 60 Mitarbeiter haben und „Heron“ auf "
            "Ihrer Website nennen.",
            [
                "display-attribution if employees lt 60 licensee",
                "obtain-license if employees gteq 60 licensee",
            ],
        ),
        (
            "Kommerzielle Nutzung ist erlaubt, wenn Sie uns nennen.",
            ["display-attribution if commercial"],
        ),
        (
            "Sie dürfen die Ausgaben nicht nutzen, um Modelle zu trainieren, die mit unserem Modell"
            " konkurrieren, und müssen Ausgaben als KI-generiert kennzeichnen.",
            ["disclose-ai-generated if publish-outputs", "train-other-models"],
        ),
        ("Sie dürfen das Modell nutzen, um Modelle zu trainieren.", []),
    ],
)
def test_what_a_leave_hangs_on_is_due(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
