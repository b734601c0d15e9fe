"""What the words of a sentence make of its tokens, step by step."""

from __future__ import annotations

from modellic.extract.bans.examples import without_examples
from modellic.extract.evidence.details import supported
from modellic.extract.folding.banned_places import with_banned_places
from modellic.extract.folding.bound_places import with_bound_places
from modellic.extract.folding.bound_users import with_bound_users
from modellic.extract.folding.hung_on import with_hung_on
from modellic.extract.lexing.gates import Gated
from modellic.extract.lexing.of_subjects import with_reached_by_subjects
from modellic.extract.lexing.stated import without_bearer
from modellic.extract.lexing.token import OWED
from modellic.extract.orders.acts_for_trade import with_acts_for_trade
from modellic.extract.orders.aims import with_aims
from modellic.extract.orders.alike_rows import with_alike_rows
from modellic.extract.orders.allowed_by_leave import with_acts_told
from modellic.extract.orders.amid import without_amid
from modellic.extract.orders.asian_denials import with_asian_denials, with_leave_first
from modellic.extract.orders.asian_each import with_each_use
from modellic.extract.orders.asian_rows import with_asian_rows
from modellic.extract.orders.asian_subjects import with_acts_before_orders
from modellic.extract.orders.asian_turns import with_leave_before_turn
from modellic.extract.orders.asked_for_leave import with_asked_for_leave
from modellic.extract.orders.askers import without_askers, without_licensors_leave
from modellic.extract.orders.banned_for_trade import with_banned_for_trade
from modellic.extract.orders.bare_refusals import with_refused
from modellic.extract.orders.behind_leave import with_orders_behind_leave
from modellic.extract.orders.boasts import without_boasts
from modellic.extract.orders.case_rows import with_case_rows
from modellic.extract.orders.cases import (
    without_cases,
    without_owed_cases,
)
from modellic.extract.orders.clauses_apart import with_clauses_apart, with_leave_apart
from modellic.extract.orders.closing_exceptions import with_closing_exceptions
from modellic.extract.orders.conceded import without_conceded
from modellic.extract.orders.contrasted import with_contrasted
from modellic.extract.orders.denied_cases import (
    with_denied_cases,
    with_neither,
    without_second_head,
)
from modellic.extract.orders.denied_exemptions import without_denied_exemptions
from modellic.extract.orders.denied_terms import with_denied
from modellic.extract.orders.denied_uses import with_denied_uses
from modellic.extract.orders.either_way import without_either_way
from modellic.extract.orders.eligible import with_eligible
from modellic.extract.orders.excepted_terms import with_excepted_terms
from modellic.extract.orders.exempted_acts import with_exempted_acts
from modellic.extract.orders.fault_reports import without_fault_reports
from modellic.extract.orders.forfeits import with_forfeits
from modellic.extract.orders.freed import without_freed, without_grants_asked_for
from modellic.extract.orders.gapped import with_gapped, with_otherwise
from modellic.extract.orders.grants_apart import with_grants_apart
from modellic.extract.orders.handed_on import with_handing_on, with_taking_off
from modellic.extract.orders.hollow import without_hollow
from modellic.extract.orders.idle_denials import without_idle_denials
from modellic.extract.orders.imperatives import with_opening, with_proviso
from modellic.extract.orders.kinds_in_rows import with_kinds_in_rows
from modellic.extract.orders.kinds_who_use import with_kinds_who_use
from modellic.extract.orders.lacking import with_lacks_before
from modellic.extract.orders.lapsed_terms import without_lapse
from modellic.extract.orders.leave_for_kinds import with_leave_for_kinds
from modellic.extract.orders.leave_of_others import without_leave_of_others
from modellic.extract.orders.leaves_apart import with_leaves_apart
from modellic.extract.orders.license_as_notice import without_license_as_notice
from modellic.extract.orders.limits_ahead import without_limits_ahead
from modellic.extract.orders.limits_beside_bans import without_uses_beside_limits
from modellic.extract.orders.listed_denials import with_listed_denials
from modellic.extract.orders.listed_provisos import with_listed_provisos
from modellic.extract.orders.marks_of_others import without_marks_of_others
from modellic.extract.orders.named_again import without_other_cases
from modellic.extract.orders.named_exemptions import with_exempted_duty
from modellic.extract.orders.nobody import with_nobody_who
from modellic.extract.orders.notice_files import with_quoted, without_shown
from modellic.extract.orders.noun_rows import with_rows
from modellic.extract.orders.of_a_part import without_bans_of_parts
from modellic.extract.orders.only_for_study import with_only_for_study
from modellic.extract.orders.owed_first import with_owed_first
from modellic.extract.orders.owed_unless import with_owed_unless
from modellic.extract.orders.own_then import without_own_then
from modellic.extract.orders.parted_orders import with_parted_orders
from modellic.extract.orders.parts import with_parts
from modellic.extract.orders.people_rows import with_people_rows
from modellic.extract.orders.present_orders import (
    without_orders_at_subjects,
    without_orders_in_cases,
)
from modellic.extract.orders.purposes import without_allowed
from modellic.extract.orders.relative_uses import with_relative_deeds, with_relative_uses
from modellic.extract.orders.repeated_orders import with_repeated_orders
from modellic.extract.orders.sales_of_others import with_sales_of_others
from modellic.extract.orders.shown_places import without_shown_places
from modellic.extract.orders.shown_untouched import with_shown_untouched
from modellic.extract.orders.sold_devices import without_sold_devices
from modellic.extract.orders.spared_by_leave import without_sparing_leave
from modellic.extract.orders.steps_apart import with_steps_apart
from modellic.extract.orders.subjects_apart import with_subjects_apart
from modellic.extract.orders.suits import with_suits, without_suits_of_others
from modellic.extract.orders.trade_of_copies import with_trade
from modellic.extract.orders.uncounted import without_owners_in_uses, without_uncounted
from modellic.extract.orders.unnamed import without_unnamed
from modellic.extract.orders.unneeded import without_questioned, without_unneeded
from modellic.extract.orders.use_lists import with_listed_uses
from modellic.extract.orders.uses_as_subjects import with_uses_as_subjects
from modellic.extract.orders.uses_behind import with_uses_behind
from modellic.extract.orders.uses_by_leave import with_uses_by_leave
from modellic.extract.orders.uses_of_uses import with_uses_of_uses
from modellic.extract.orders.verb_lists import (
    with_banned_verbs,
    with_listed_verbs,
    without_other_verbs,
)
from modellic.extract.orders.ways_in import without_ways_in
from modellic.extract.tables.price_steps import with_price_steps
from modellic.extract.words.lexicon import Lexicon

_OWED = "|".join(sorted(OWED))

STEPS: Gated[[str]] = Gated(
    ("NOT|MUST_NOT|SKIP|EXEMPTS|MAY|GRANT DEED", without_unneeded),
    ("ASKS DEED", without_questioned),
    ("AMOUNT MUST|MUST_NOT|says", with_reached_by_subjects),
    ("AMOUNT", with_price_steps),
    ("AMOUNT NOT AND|OR", without_idle_denials),
    ("PARTY|AMOUNT", with_people_rows),
    ("AMOUNT", with_kinds_in_rows),
    ("MUST WHOSE|PARTY", without_orders_at_subjects),
    ("MUST IF", without_orders_in_cases),
    ("MAY|GRANT|BAN|USE DEED", with_leave_before_turn),
    ("OPENS|BIDS", with_opening),
    ("REFERS IF", without_own_then),
    ("REFERS AMOUNT", without_limits_ahead),
    ("REFERS MUST", without_other_cases),
    ("EXEMPTS UNLESS|ONLY_IF", without_ways_in),
    ("UNREAD|UNLESS TERM|PARTY|EXEMPTS", with_excepted_terms),
    ("EXEMPTS", without_denied_exemptions),
    ("EXEMPTS DEED", with_exempted_duty),
    ("EITHER_WAY", without_either_way),
    ("BOASTS", without_boasts),
    ("CONCEDES", without_conceded),
    ("USE METRIC", without_sold_devices),
    ("MEETS", with_eligible),
    ("REPEATS", with_repeated_orders),
    ("MUST_NOT MAY", with_nobody_who),
    ("MUST MUST_NOT DEED", with_acts_before_orders),
    ("METRIC", without_uncounted),
    ("AMOUNT", without_owners_in_uses),
    ("UNLESS", with_closing_exceptions),
    ("GRANT UNLESS|LEAVES DEED", without_grants_asked_for),
    ("GRANT", with_denied_uses),
    ("UNLESS|EXEMPTS", with_exempted_acts),
    ("BIDS MAY|GRANT must|must-not", with_orders_behind_leave),
    ("MUST_NOT", with_denied_cases),
    ("NOR", with_neither),
    ("LEAVE MUST_NOT|FORBIDS USE|DEED", with_acts_for_trade),
    ("LEAVE|BY_LEAVE|MUST_NOT|FORBIDS|NOT DEED|USE|BAN", with_acts_told),
    ("LEAVE MUST_NOT USE", with_uses_by_leave),
    ("ONLY_IF", without_second_head),
    ("AND MUST|MUST_NOT IF|ONLY_IF|USE DEED|MAY|GRANT", with_parted_orders),
    ("NOT", with_denied),
    ("DEED ONLY_IF|MUST|UNLESS|NOT MAY|GRANT|MUST_NOT", with_hung_on),
    ("MUST", without_askers),
    ("obtain-license", without_leave_of_others),
    ("register", without_fault_reports),
    ("MUST|BIDS obtain-license IF", without_lapse),
    ("MAY", without_licensors_leave),
    ("PARTY", with_kinds_who_use),
    ("PARTY MUST_NOT LEAVE obtain-license", with_leave_for_kinds),
    ("UNLESS", without_hollow),
    ("UNLESS", without_unnamed),
    ("DEED IF|ONLY_IF MAY|GRANT", with_listed_provisos),
    ("MAY", with_owed_unless),
    ("MAY", with_contrasted),
    ("DEED UNLESS|ONLY_IF|NOT MAY|GRANT|MUST|MUST_NOT", with_owed_first),
    ("UNLESS", with_uses_behind),
    ("UNLESS USE DEED", with_uses_as_subjects),
    ("USE distribute|hosted-service|product|train-model", without_examples),
    ("USE OR", with_relative_uses),
    (f"says {_OWED}", with_relative_deeds),
    ("TERRITORY DEED", with_banned_places),
    ("DEED MAY", with_only_for_study),
    ("TERRITORY", with_bound_places),
    ("IF|ONLY_IF DEED MAY|GRANT|ASKS", with_asked_for_leave),
    ("IF", with_proviso),
    ("USE DEED MUST|ONLY_IF", with_bound_users),
    ("GAPPED", with_gapped),
    ("AMOUNT", with_steps_apart),
    ("REFERS", with_otherwise),
    ("ONLY_IF", without_bearer),
    ("display-attribution", without_shown),
    ("include-license retain-notices", without_license_as_notice),
    ("QUOTE", with_quoted),
    ("DEED", supported),
    ("USE|AMOUNT|TERM|PARTY|DEED MUST|MAY|GRANT|DEED", with_alike_rows),
    ("MAY|GRANT MUST|MUST_NOT|DEED", with_leaves_apart),
    ("MUST|MUST_NOT|MAY|GRANT", with_subjects_apart),
    ("MAY|GRANT DEED", with_grants_apart),
    ("USE must display-attribution", without_shown_places),
    ("MUST_NOT", without_uses_beside_limits),
    ("MUST MUST_NOT DEED", with_shown_untouched),
    ("MUST_NOT", with_clauses_apart),
    ("LEAVE", with_leave_apart),
    ("MUST_NOT", with_trade),
    ("must-not commercial|commercial-use", with_banned_for_trade),
    ("says commercial-use", without_bans_of_parts),
    ("MUST_NOT DEED", with_sales_of_others),
    ("MUST_NOT", without_amid),
    ("MUST_NOT BAN LEAVE|UNLESS", without_other_verbs),
    ("MUST_NOT USE DEED", with_banned_verbs),
    ("USE DEED", with_listed_verbs),
    ("NOT", with_lacks_before),
    ("MUST IF|UNLESS|ONLY_IF", without_owed_cases),
    ("LEAVE MUST DEED", without_sparing_leave),
    ("IF DEED MUST|MUST_NOT", without_cases),
    ("USE OR", with_listed_uses),
    (f"USE|AMOUNT|TERM|PARTY|TERRITORY|must-not MUST|MUST_NOT|MAY|GRANT|{_OWED}", with_case_rows),
    ("USE|DEED DEED", with_uses_of_uses),
    ("USE|AMOUNT|TERM|DEED", with_asian_rows),
    ("USE", with_each_use),
    ("IF|UNLESS|ONLY_IF|GRANT|CRITERIA", with_asian_denials),
    ("GRANT SEP NOT", with_listed_denials),
    ("GRANT", with_leave_first),
    (f"GRANT|ELLIPSIS MUST|{_OWED} USE|PARTY|SEP", without_freed),
    ("TRANSFERS|sublicense", with_handing_on),
    ("must-not obtain-license retain-notices|display-attribution", with_taking_off),
    ("WHETHER|BUSINESS|SKIP", without_allowed),
    ("CLAIMANT", without_suits_of_others),
    ("VOIDS", with_forfeits),
    ("litigate|SUIT", with_suits),
)
"""What its own words make of the tokens of a sentence, in this order: another is one line here.

Before each stand the kinds of tokens without which it changes nothing (`lexing/gates.py`).
"""

LOOKED_UP: Gated[[str, Lexicon]] = Gated(
    ("SEP MUST|MUST_NOT", with_parts),
    ("obtain-license|MUST_NOT", with_rows),
    ("", with_refused),
    ("modify|distribute|modify+distribute|create-derivatives", with_aims),
    ("DEED INFRINGES", without_marks_of_others),
)
"""What looks some words of a sentence up once more, in this order and with such kinds: another is
one more here."""
