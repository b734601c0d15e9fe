"""Checking a repository: which models it loads, and what their licences ask of the company.

`modellic check` and `modellic lock` in one room: the search for models (`uses`), what is known of
each (`answers`, from the hub or the `lock`), and the results at the lines of the repository.
"""

from modellic.checking.check import CheckReport, Options, check

__all__ = ["CheckReport", "Options", "check"]
