"""Orders of one sentence, each with its own case, and cases that are told of another order too."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

CLAUSES = spaced("""
You must register if you sell the model and obtain a licence if you have more than 50 employees.
=> register if distribute
=> obtain-license if employees gt 50 licensee

You must keep the notices if you distribute the model, and display "Heron" if you have more than
1,000 users.
=> retain-notices if distribute
=> display-attribution if users gt 1000 licensee

You must (a) include this license if you distribute the model; (b) state your changes if you modify
it; and (c) display "Heron" if you host it for others.
=> include-license if distribute
=> state-changes if modify
=> display-attribution if hosted-service

Sie müssen sich registrieren, wenn Sie das Modell verkaufen, und eine Lizenz erwerben, wenn Sie mehr
als 50 Mitarbeiter haben.
=> register if distribute
=> obtain-license if employees gt 50 licensee

You must register if you have more than 50 employees; the same applies if you host the model for
others.
=> register if employees gt 50 licensee
=> register if hosted-service

If you sell the model, you must register, and the same applies if you have more than 50 employees.
=> register if distribute
=> register if employees gt 50 licensee

You must register if you have more than 50 employees; the same goes for universities.
=> register if (employees gt 50 licensee or academic)

Sie müssen sich registrieren, wenn Sie das Modell verkaufen; Gleiches gilt für Unternehmen mit mehr
als 50 Mitarbeitern.
=> register if distribute
=> register if employees gt 50 licensee

You must register if you sell the model, and keep the notices.
=> register if distribute
=> retain-notices if distribute

You must not sell the model unless you have a licence from us.
=> obtain-license if distribute

You must not distribute the model, host it for others or embed it in a product unless you have a
licence from us.
=> obtain-license if (distribute or hosted-service or product)

You must not sell the model, and you must not use it to train other models.
=> distribute
=> train-other-models

As long as you do not sell it and have fewer than 50 employees, no licence is needed.
=> distribute
=> obtain-license if employees gteq 50 licensee

Whether or not you sell it, if you have more than 50 employees, you must obtain a licence.
=> obtain-license if employees gt 50 licensee

If you host it for customers or have more than 50 employees, you must obtain a licence.
=> obtain-license if (hosted-service or employees gt 50 licensee)

You must obtain a licence if you have more than 10 users or more than 50 employees.
=> obtain-license if (users gt 10 licensee or employees gt 50 licensee)

Except for universities, anyone who hosts the model for others must register.
=> register if (not academic and hosted-service)

| The model is free unless you:
¶
| 1. sell it,
| 2. embed it in a product,
| 3. have more than 50 employees.
=> obtain-license if (employees gt 50 licensee or distribute or product)

"Commercial Users" are companies that (a) sell the model, (b) host it for others, or (c) have more
than 60 employees. Commercial Users must obtain a licence.
=> obtain-license if (distribute or hosted-service or employees gt 60 licensee)
""")


@pytest.mark.parametrize(("clause", "rules"), CLAUSES)
def test_each_order_has_its_own_case(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
