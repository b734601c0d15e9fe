"""modellic: licence compliance for model weights.

    import modellic
    report = modellic.scan("org/name", company="modellic.toml")
    for target in report.targets:
        for judged in target.rules:
            print(judged.status, judged.sentence)

The names of `__all__` are the public interface. Each is loaded when it is first used, so that
`import modellic` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from modellic._version import __version__

if TYPE_CHECKING:
    from modellic.company import Company, load_company
    from modellic.errors import ModellicError, UnresolvedError, UsageError
    from modellic.pipeline import scan
    from modellic.report import JudgedRule, Outcome, Report, TargetReport
    from modellic.rules import Rule
    from modellic.sources import Settings
    from modellic.text import Text
    from modellic.wording import sentence

_HOMES = {
    "Company": "company",
    "JudgedRule": "report",
    "ModellicError": "errors",
    "Outcome": "report",
    "Report": "report",
    "Rule": "rules",
    "Settings": "sources",
    "TargetReport": "report",
    "Text": "text",
    "UnresolvedError": "errors",
    "UsageError": "errors",
    "load_company": "company",
    "scan": "pipeline",
    "sentence": "wording",
}

__all__ = [
    "Company",
    "JudgedRule",
    "ModellicError",
    "Outcome",
    "Report",
    "Rule",
    "Settings",
    "TargetReport",
    "Text",
    "UnresolvedError",
    "UsageError",
    "__version__",
    "load_company",
    "scan",
    "sentence",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its module."""
    if name not in _HOMES:
        raise AttributeError(f"module 'modellic' has no attribute {name!r}")
    return getattr(import_module(f"modellic.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
