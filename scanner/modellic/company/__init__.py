"""The company file: who ships what, built on which models, with which figures."""

from __future__ import annotations

from modellic.company.entries import (
    WITH_COMPANY,
    WITHOUT_COMPANY,
    Company,
    FailOn,
    Figure,
    Policy,
    Product,
)
from modellic.company.faults import CompanyFileError, Fault
from modellic.company.keys import KEYS, Key
from modellic.company.locate import find_company_file
from modellic.company.reading import load_company

__all__ = [
    "KEYS",
    "WITHOUT_COMPANY",
    "WITH_COMPANY",
    "Company",
    "CompanyFileError",
    "FailOn",
    "Fault",
    "Figure",
    "Key",
    "Policy",
    "Product",
    "find_company_file",
    "load_company",
]
