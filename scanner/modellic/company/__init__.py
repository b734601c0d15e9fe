"""The company file: who ships what, built on which models, with which figures."""

from __future__ import annotations

from modellic.company.entries import (
    Assessment,
    Company,
    Evaluation,
    Figure,
    Fulfilment,
    Product,
    Publisher,
    Unread,
    Waiver,
    names_model,
)
from modellic.company.faults import CompanyFileError, Fault
from modellic.company.keys import FIGURES, KEYS, TABLES_OF_FIGURES, FigureKey, Key, Scope
from modellic.company.locate import FILE_NAME, find_company_file
from modellic.company.places import COUNTRIES, EEA, EU, WORLDWIDE, countries, touches
from modellic.company.policy import (
    ALWAYS,
    WITH_COMPANY,
    WITHOUT_COMPANY,
    About,
    AssessmentDemand,
    Effect,
    FailOn,
    Level,
    Policy,
    PolicyRule,
)
from modellic.company.reading import load_company

__all__ = [
    "ALWAYS",
    "COUNTRIES",
    "EEA",
    "EU",
    "FIGURES",
    "FILE_NAME",
    "KEYS",
    "TABLES_OF_FIGURES",
    "WITHOUT_COMPANY",
    "WITH_COMPANY",
    "WORLDWIDE",
    "About",
    "Assessment",
    "AssessmentDemand",
    "Company",
    "CompanyFileError",
    "Effect",
    "Evaluation",
    "FailOn",
    "Fault",
    "Figure",
    "FigureKey",
    "Fulfilment",
    "Key",
    "Level",
    "Policy",
    "PolicyRule",
    "Product",
    "Publisher",
    "Scope",
    "Unread",
    "Waiver",
    "countries",
    "find_company_file",
    "load_company",
    "names_model",
    "touches",
]
