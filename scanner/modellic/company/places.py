"""Countries by their codes of ISO 3166-1 alpha-2, and the unions that licences name."""

from __future__ import annotations

from collections.abc import Iterable

from modellic.quantities import Truth

_COUNTRIES = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
"""
COUNTRIES: frozenset[str] = frozenset(_COUNTRIES.split())
"""The officially assigned codes of ISO 3166-1 alpha-2."""

_MEMBERS = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EU: frozenset[str] = frozenset(_MEMBERS.split())
"""The member states of the European Union since 1 February 2020."""
EEA: frozenset[str] = EU | {"IS", "LI", "NO"}
"""The parties to the Agreement on the European Economic Area."""

WORLDWIDE = "worldwide"
UNIONS = {"EU": EU, "EEA": EEA}


def is_place(word: str) -> bool:
    """Return whether a word names a place that a company file can state."""
    return word in COUNTRIES or word in UNIONS or word == WORLDWIDE


def countries(places: Iterable[str]) -> frozenset[str]:
    """Return the countries of some places; a code that is not known stands for itself."""
    found: set[str] = set()
    for place in places:
        found |= COUNTRIES if place == WORLDWIDE else UNIONS.get(place, {place})
    return frozenset(found)


def touches(
    stated: tuple[str, ...] | None, excluded: tuple[str, ...], codes: Iterable[str]
) -> Truth:
    """Return whether what is done in `stated` places, and not in `excluded`, is done in `codes`.

    `stated` is all places, or None where they are not known.
    """
    asked = countries(codes) - countries(excluded)
    if not asked:
        return Truth.FALSE
    if stated is None:
        return Truth.UNKNOWN
    return Truth.TRUE if asked & countries(stated) else Truth.FALSE
