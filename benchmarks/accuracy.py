"""How well `modellic parse` reads licences, as Markdown: the page docs/accuracy.md.

    python benchmarks/accuracy.py CORPUS > docs/accuracy.md

CORPUS is the folder of the labelled corpus: its scorer (score.py) and its texts (licenses/). The
first table is what the scorer prints; the second sets what the grammar reads in each text that a
record of known_licenses/ was verified against beside the record's reviewed rules.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from modellic.catalog import Catalog
from modellic.extract import extract
from modellic.identify import identify, reviewed_rules
from modellic.rules import AllOf, AnyOf, Condition, Rule, condition_to_json
from modellic.text import Text

_HEAD = """\
# Accuracy

How well the grammar reads licences. Measured, not promised: `python benchmarks/accuracy.py` makes
this page from a labelled corpus that is not part of the repository, and a test fails when the
page is out of date.

A text that is word for word one that a record was verified against does not depend on the grammar:
the record's reviewed rules stand. Everything else is as good as these figures, and what the
grammar does not understand is listed in every report.
"""


_UNSEEN = """\

## Score on texts that nobody had read

Fifty-one licences of other vendors, many of them real and the rest written in the manner of real
ones, labelled before the grammar was run on them; measured once, on 2026-11-27. They show what to
expect of a licence that nobody has seen; some of them were read afterwards, to improve the grammar.

| language | texts | rules, F1 | thresholds, F1 | logic |
| --- | --- | --- | --- | --- |
| English | 28 | 0.82 | 0.86 | 17 of 20 |
| Chinese | 8 | 0.87 | 0.86 | 9 of 10 |
| German | 6 | 0.89 | 1.0 | 6 of 6 |
| Japanese | 4 | 0.86 | 0.89 | 5 of 5 |
| Korean | 3 | 0.85 | 0.80 | 3 of 4 |
| French | 2 | 0.91 | 1.0 | 2 of 2 |
| all | 51 | 0.85 | 0.88 | 42 of 47 |

Of 76 thresholds 66 were found, and 8 that are none. In two texts something that binds was neither
found nor listed as not understood; one of the two ways is closed since.

Sixty-four more, labelled by others the same day and many of hard or informal wording: 52 real
ones, cut to their terms, and 12 German and French ones written for the purpose. At first sight:

| language | texts | rules, F1 | thresholds, F1 | logic |
| --- | --- | --- | --- | --- |
| English | 38 | 0.80 | 0.90 | 23 of 26 |
| Chinese, Japanese, Korean | 10 | 0.53 | 0.18 (1 of 10 found) | 1 of 1 |
| German, French | 16 | 0.73 | 0.41 (10 of 38 found) | 5 of 12 |

What binds and was neither found nor listed was one rule each in four of the English texts and in
one of the French; half of each set was read afterwards.

Sixty-four again, labelled by others after the widening that those had led to, short and informal
ones among them (READMEs, terms of data and of interfaces, questions and answers): 57 real, 7
written. At first sight, and behind it after half of each set was read:

| language | texts | rules, F1 | thresholds, F1 | logic |
| --- | --- | --- | --- | --- |
| English | 26 | 0.63, then 0.76 | 0.76, then 0.89 | 9 of 11, then 15 of 15 |
| Chinese, Japanese, Korean | 20 | 0.69, then 0.77 | 0.67, then 0.78 | 10 of 15, then 14 of 15 |
| German, French | 18 | 0.69, then 0.80 | 0.73, then 0.76 | 8 of 10, then 7 of 10 |

Last, 26 that were labelled while the grammar was being widened by everyday wording, and read by
nobody before: with the grammar before that widening, and with the one behind it:

| language | texts | rules, F1 | thresholds, F1 | logic |
| --- | --- | --- | --- | --- |
| English | 14 | 0.71, then 0.75 | 0.43, then 0.43 (3 of 9) | 2 of 5, then 2 of 6 |
| German, French, Chinese, Japanese | 12 | 0.52, then 0.58 | 0.54, then 0.52 (7 of 16) | 3 of 4 |

In these 26, one rule each of an English and a German text and four of a French one were silent:
neither found nor listed.

Eighty-eight whole documents, as a vendor publishes them, all real, labelled by others. At first
sight:

| documents | texts | rules, F1 | thresholds, F1 | logic |
| --- | --- | --- | --- | --- |
| models, weights and data, English | 20 | 0.85 | 1.0 (15 of 15) | 11 of 11 |
| models, software and data, English | 16 | 0.78 | 0.62 (9 of 13) | 6 of 9 |
| software with limits, English | 20 | 0.66 | 0.49 (12 of 29) | 5 of 13 |
| Chinese, Japanese, German, French, Korean | 32 | 0.63 | 0.51 (10 of 24) | 7 of 9 |

Half of each set was read afterwards, to improve the grammar. The halves that nobody read did not
move for models, for the 16, and for other languages (rules 0.85, 0.81 and 0.66 before and after);
for software rules rose from 0.60 to 0.61 and thresholds from 0.43 to 0.48. What one vendor's
wording teaches seldom stands in the next vendor's text.

Forty-four more: 24 public licences in English (copyleft, data, ethical and source-available ones)
and 20 in German, Chinese, French and Japanese, official ones and vendors'. Half of each set was
read, with many others of their kind and some 2,000 sentences written for the purpose.

| licences | texts | at first sight | behind it, half that was read | half that nobody read |
| --- | --- | --- | --- | --- |
| public, English | 24 | 0.78 | 0.78, then 0.90 | 0.79, then 0.84 |
| German, Chinese, French, Japanese | 20 | 0.61 | 0.49, then 0.94 | 0.66, then 0.68 |

The figures are rules, F1. Only one of the 44 has thresholds, eight atoms of one definition in
German: none was found, all were listed as not understood; the shape of that definition is read
since (2 of 8).

Twenty-six more, labelled by others and read by nobody before: 12 in English (models, data and
software, seven of them with thresholds) and 14 in German, Chinese, French, Korean and Japanese. In
between, documents and sentences were written for the purpose and run afterwards, and half of each
set was read.

| licences | texts | at first sight | half that was read | nobody read | thresholds there |
| --- | --- | --- | --- | --- | --- |
| English | 12 | 0.76 | 0.73, then 0.79 | 0.80, then 0.79 | 0.50, then 0.71 |
| other languages | 14 | 0.61 | 0.65, then 0.70 | 0.57, then 0.57 | 0.27, then 0.27 (2 of 11) |

The figures are rules, F1, but for the last column, of the half that nobody read: thresholds, F1.
Eight of the eleven thresholds of the other languages there are prices by size, of one text.
One rule each of two German texts is silent, as one of an English text was at first sight.

Twenty-six again, labelled by others on 2026-11-28 and read by nobody before: 11 in English
(licences of AI vendors for models and software) and 15 in Chinese and German. In between, frames of
duties were written in six languages and run afterwards, and half of each set was read.

| licences | texts | at first sight | half that was read | nobody read | thresholds there |
| --- | --- | --- | --- | --- | --- |
| English | 11 | 0.83 | 0.80, then 0.85 | 0.85, then 0.85 | 0.75, then 0.75 |
| Chinese, German | 15 | 0.69 | 0.70, then 0.85 | 0.69, then 0.71 | 0.67, then 0.40 |

The one threshold of the Chinese and German half that nobody read is found, and three that are none.
Logic is right in 8 of 9 conditions at first sight. One English text was silent on its prices then,
none is now. The halves of the 26 before that nobody had read were read this time: rules 0.57 to
0.69 and thresholds 0.27 to 0.76 in other languages, 0.79 in English as before.

Twenty-nine more, labelled by others the same day and read by nobody before: 13 in English (models,
data, source-available and tiered licences) and 16 in Chinese, German and Japanese. In between,
duties and bans were put into 180 frames of contracts and figures into some 6,000, and run; that
alone moved nothing in these texts. Then half of each set was read, and at the end the other half in
English.

| licences | texts | at first sight | first half | other half | thresholds |
| --- | --- | --- | --- | --- | --- |
| English | 13 | 0.80 | 0.80, then 0.86 | 0.79, then 0.81 | 0.62, then 0.75 |
| Chinese, German, Japanese | 16 | 0.70 | 0.68, then 0.78 | 0.71, then 0.73 | 0.67, then 0.91 |

The figures are rules, F1, but for the last column. Three texts were silent on leave for so many
computers at first sight; none is now, and an English one is on a report of royalties.

Fifty-one more, labelled by others the same day and read by nobody before: 15 in English (half of
them price lists of small vendors, with 34 of the thresholds) and 17 in Chinese, German, Japanese,
French and Korean; then 19 of which half are prices of one page. In between, what is still wrong in
the 303 texts of before was read by its cause over all of them, the place that proves a rule was
chosen with more care, and plans with a price, their lines and their blocks, were read.

| licences | texts | at first sight | half that was read | other half | thresholds |
| --- | --- | --- | --- | --- | --- |
| English | 15 | 0.71 | 0.69, then 0.83 | 0.73, then 0.75 | 0.48, then 0.78 |
| other languages | 17 | 0.64 | 0.63, then 0.66 | 0.65, then 0.71 | 0, then 0.74 |
| English, Chinese, German | 19 | 0.60 | 0.58, then 0.72 | 0.63, then 0.66 | 0.32, then 0.67 |

The figures are rules, F1, but for the last column. The code of before made nine thresholds of its
own in the nineteen, most by comparing a price with the figure that it is for; one is left. Nine
places in eight of the 51 texts are silent still, most of them fees of plans; two of the texts of
the other half were looked at. The 303 texts of before, all read by now: rules 0.81 to 0.83,
thresholds 0.76 to 0.82.

Thirty-six more, labelled by others the same day and read by nobody before: 21 in English (licences
of vendors for models, data, engines and software) and 15 in Chinese, German, Japanese, Korean and
French; few have a figure. In between, what is still wrong in the 354 texts of before was read by
its cause, and lists of duties and bans were opened in every way in six languages.

| licences | texts | at first sight | half that was read | other half | thresholds |
| --- | --- | --- | --- | --- | --- |
| English | 21 | 0.79 | 0.75, then 0.81 | 0.83, then 0.84 | 0.88, then 0.88 (7 of 7) |
| other languages | 15 | 0.71 | 0.65, then 0.65 | 0.78, then 0.78 | 0.89, then 0.89 (4 of 5) |

The figures are rules, F1, but for the last column. Two places in the two halves that were read were
silent, one is still; none in the other halves. The 354 texts of before, all read by now: rules 0.82
to 0.83, thresholds 0.81 to 0.84, conditions 164 of 195 to 172 of 200.

Eighty-nine more, all real, labelled by others the same day: first 57 (20 for models and data in
English, 16 for software with limits, 21 in Chinese, German and Japanese), then 32. In between, the
grammar was widened by 191 texts: licences of the corpus that others had put into wholly other words
or into Chinese, German and Japanese, every rule as it was labelled; 135 of them came first.

| real licences | texts | code of before | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| models and data, English | 20 | 0.86 | 0.86 | 1.0, then 1.0 (7 of 7) | 6 of 6 |
| software with limits, English | 16 | 0.74 | 0.75 | 0.90, then 0.90 (13 of 15) | 11 of 12 |
| Chinese, German, Japanese | 21 | 0.74 | 0.75 | 0.80, then 0.80 (10 of 12) | 7 of 8 |
| English, the second time | 16 | 0.77 | 0.77 | 0.89, then 0.89 (17 of 20) | 10 of 11 |
| Chinese, German, the second time | 16 | 0.83 | 0.82 | 0.67, then 0.75 (6 of 9) | 4 of 5 |

| the corpus in other words | texts | code of before | now |
| --- | --- | --- | --- |
| English, read | 42 | 0.51 | 0.91 |
| Chinese, German, Japanese, read | 54 | 0.63 | 0.96 |
| English, read by nobody | 26 | 0.44 | 0.61 |
| Chinese, German, Japanese, read by nobody | 13 | 0.64 | 0.80 |
| 30 English, 13 Chinese, 13 German that came later | 56 | 0.62 | 0.67 before they were read |

The figures are rules, F1, but for the last two columns. Of the real ones, thirteen for models and
the last 32 were not read, but for the rules that had changed and for three silent places, one of
which is mended; what was read in the others took false rules away. So the same licences in other
words are read far better than before: where somebody looked, four fifths of the rules that were
missed are found, and where nobody did, a quarter in English and two fifths in the other languages.
What vendors publish hardly gained by it, for it seldom fails by its words. Seven places in the 89
are silent, and five in the words that nobody read.

Thirty-three more, all real, labelled by others and read by nobody before: 16 of vendors of models
in English (four of them close to a text of the corpus) and 17 in Chinese, German and Japanese. In
between, conditions were told in some 200 ways (exceptions, choices, terms that are denied, steps of
one sentence), and licences of the corpus were put into the three languages; half of each set was
read, and of the last row two texts at the end.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| models, English, half that was read | 8 | 0.93 | 0.95 | 1.0 (5 of 5) | 4 of 4 |
| models, English, read by nobody | 8 | 0.89 | 0.89 | 1.0 (4 of 4) | 3 of 3 |
| Chinese, German, Japanese, half that was read | 9 | 0.73 | 0.81 | 0.67, then 0.77 | 3 of 4 |
| Chinese, German, Japanese, other half | 8 | 0.82 | 0.86, then 0.87 | 0.67, then 0.91 | 4 of 4 |

The corpus in Chinese, German and Japanese, by action and before the places were compared: batches
that nobody had read scored 0.79 to 0.92 in Chinese, 0.71 to 0.90 in German and 0.76 to 0.91 in
Japanese when they came, and 0.97 to 0.99 behind it. One Japanese contract of 17 rules is still
mostly unread, and one rule of it is silent.

Twelve texts of the labelled corpus were labelled once more by somebody who did not see its labels:
the two agree in 0.97 of the rules (F1; 93 of 93 found, and five more).

Twenty-six more, all real, labelled by others and read by nobody before: 10 in English (vendors of
models, and of software with tiers by size) and 16 in Chinese and German. In between, about a
thousand clauses and short licences were written by topic (figures, exceptions, lists of who is
free, prices, duties, bans, two orders in one sentence) in five languages and read; then half of
each set was read, and the English ones wholly.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English | 10 | 0.80 | 0.86 | 0.70, then 0.76 | 11, then 14 of 17 |
| Chinese, German | 16 | 0.74 | 0.74 | 0.78, then 0.77 | 11 of 14 |

The eight English thresholds that are still missed stand in two texts: royalties by steps that two
sentences tell each, and a definition that builds on two others. None of the 26 was silent.
Of the 33 before, the halves that were read stand at 0.95 and 0.84, the others at 0.89 and 0.86.

Twenty-three more, labelled by others the same night and read by nobody before: 8 in English (four
of models, four of software), 12 in Chinese and German, 3 in Japanese and traditional Chinese. In
between, some 13,000 sentences were made of frames, uses, kinds of people, places and duties whose
meaning is known, in four languages; about half of them came out wrong at first, one in eight does
now. The Japanese texts and half of the English ones were read.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English | 8 | 0.88 | 0.91 | 0.74, then 0.78 | 5 of 6 |
| Chinese, German | 12 | 0.73 | 0.73 | 0.77 | 5 of 5 |
| Japanese, traditional Chinese | 3 | 0.47 | 0.65 | 0.56, then 0.70 | 3 of 3, then 4 of 4 |

The half of the English ones that nobody read stands at 0.96 with all three thresholds. A German and
an English text are silent on a fee, and a Japanese one on a fee and on its source.

Fourteen more, all real, labelled by others on 2026-11-29 and read by nobody before: 5 in English
and 4 in Chinese of vendors of models and software, 5 in German of vendors of software. They were
measured with the grammar of before, then read, while lists of cases that need a licence, kinds of
buyers with their prices, steps of royalties and two orders in one sentence were widened.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English | 5 | 0.94 | 0.95 | 1.0 (4 of 4) | 4 of 4 |
| Chinese | 4 | 0.86 | 0.89 | 0, then 1.0 (1 of 1) | 1 of 1 |
| German | 5 | 0.59 | 0.70 | 0, then 1.0 (2 of 2) | 2 of 2 |

One German text was silent on what is for private use only, and is still. Of the 23 before, the 12
in Chinese and German were half read this time: that half stands at 0.87 after 0.77, the half that
nobody read at 0.76 after 0.70 (thresholds 0.80, conditions 4 of 4).

Forty more, all real, labelled by others the same day and read by nobody before: 25 in English, most
by small vendors and single authors in words of their own (price lists, questions and answers,
additions to standard licences; 35 thresholds), 7 in German, 6 in Chinese and 2 in Japanese. They
were measured with the grammar of before; then half of the English, German and Chinese ones and the
Japanese were read, while exceptions that name a clause, classes of licensees, choices within an
exception, provisos and what a section says of itself were widened.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English | 25 | 0.72 | 0.72 | 0.72, then 0.73 | 13 of 18 |
| Chinese | 6 | 0.83 | 0.85 | 0.80 (2 of 3) | 1 of 1 |
| German | 7 | 0.68 | 0.71 | 0 of 1 | 0 of 1 |
| Japanese | 2 | 0.48 | 0.64 | none | none |

One English text is silent on the figure of the heading above five of its rules, which are read as
everybody's, and a Japanese one on commercial use of one of its functions. An English and a Chinese
text have one threshold or two each of which none was found; both are reported as not understood. Of
the texts of before, the half in Chinese and German that was read this time stands at 0.86 after
0.76.

Twenty-five more, all real, labelled by others the same day and read by nobody before: 12 in English
(half of models, half of software), 7 in Chinese and 6 in German, most of the last two without a
figure. Half of each set was read, and then pairs of clauses were joined in every way: of 918 pairs
in English 100 had given a case of the one to the other, and 4 do now (German 8 of 468, Chinese 5 of
396).

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English | 12 | 0.92 | 0.92 | 0.76 | 10 of 12 |
| Chinese | 7 | 0.73 | 0.79 | 0 (0 of 1) | 0 of 1 |
| German | 6 | 0.79 | 0.82 | 1.0 (1 of 1) | 1 of 1 |

None of the 25 was silent. All that is missed of the English thresholds stands in one text, whose
plans share one name for their limits; the half that nobody read stands at 0.88 with four of four.

Twenty-two more, all real, labelled by others the same day and read by nobody before: 10 in English
(half of models, half of software, most by single authors), 8 in Chinese and 4 in German, the last
without a figure. Half of each set was read, and then cases were joined in every way: of 6,690
clauses of one duty with two or three cases 1,473 had been read wrongly and not reported, and 10 are
now.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English | 10 | 0.75 | 0.75 | 0.62, then 0.82 | 4 of 6, then 6 of 6 |
| Chinese | 8 | 0.78 | 0.78 | 0.67 | 2 of 2 |
| German | 4 | 0.78 | 0.78 | none | none |

One English text was silent on the licence that a figure asks for, and is no more.

Forty-four more, all real, labelled by others the same day and read by nobody before: 29 in English
(half with figures, half of models and data of single authors and universities), 7 in Chinese, 4 in
German and 4 in Japanese. Half of them were read; in between, acts, exemptions, scopes of sections
and aims that are left out were put into frames whose meaning is known. Of the other half nobody
read more than the clauses of two texts that were silent; for one of them something was mended.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| half that was read | 23 | 0.72 | 0.76 | 0.59, then 0.62 | 6 of 10, then 6 of 11 |
| other half | 21 | 0.72 | 0.73 | 0.80, then 0.85 | 10 of 12 |

Five of the 44 were silent on a rule each and are still; by the count of the scorer, that is, where
the clause that proves a rule is not among those that prove what was found or are reported. In two
no threshold was found at first sight, and in one now; it is reported.

| frames of known meaning | sentences | wrong and not reported before | now |
| --- | --- | --- | --- |
| aims left out, "for anything other than research you must" | 378 | 214 | 1 |
| pairs of nouns that need a licence | 1,704 | 715 | 95 |
| sections that apply to some uses alone | 360 | 163 | 24 |
| exemptions in a sentence of their own | 513 | 166 | 88 |
| exemptions in German | 216 | 66 | 9 |

Of what is left of the exemptions in English, most are of a "non-profit organisation", a kind that
the vocabulary has no word for; the duty is told of everybody then.

Thirty-two more, all real, labelled by others on 2026-11-29 and read by nobody before: 16 in English
(models, data and development kits of their makers), 8 in Chinese and 8 in German. Half of each set
was read; in between, bans that one leave lifts, what is allowed by leave alone, rows of bans, verbs
that share their object, orders that stand side by side and notes of cards were widened. Of the
other half nobody read more than one clause, which the widening had lost for a while.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English | 16 | 0.86 | 0.87 | 1.0 (2 of 2) | 2 of 2 |
| Chinese, German | 16 | 0.85 | 0.87 | 1.0 (3 of 3) | 3 of 3 |

None of the 32 was silent. Single clauses of real licences, labelled the same way and read later,
are harder: each stands alone, and counts only where all that it asks for, and nothing else, is
told.

| real clauses | clauses | right at first sight | right now | wrong and not reported now |
| --- | --- | --- | --- | --- |
| English | 259 | 156 | 166 | 62 |
| Chinese | 121 | 73 | 75 | 32 |
| Japanese | 88 | 45 | 48 | 28 |
| German | 79 | 48 | 55 | 15 |

| frames of known meaning | sentences | wrong and not reported before | now |
| --- | --- | --- | --- |
| "the terms below apply if you sell it", and what stands below | 450 | 196 | 0 |
| bans that leave lifts, "nor may you host it without" | 966 | 227 | 10 |
| verbs of one object, "sell, host or change the model" | 1,440 | 388 | 0 |
| what is allowed by leave alone | 880 | 296 | 33 |
| rows of what is forbidden, four languages | 2,052 | 541 | 114 |
| duties "to" or "before" an act, and for those who do it | 732 | 114 | 102 |

Most of the last row are notices that are asked for before each of several acts.

Eighty-three more, all real, labelled by others on 2026-11-30 and read by nobody before, many of
them of single authors and of unusual wording: two sets of 25 and 22 in English, two of 17 and 19
in Chinese, German and Japanese. Half of each was read, then the errors of the rest; in between,
what the sections above do not have was widened: statements that leave words out, second sentences
that look back, verdicts in rows and below headings. Such things are rare in long texts, so the
figures hardly moved.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English, first set | 25 | 0.79 | 0.80 | 13 of 13, and 5 that are none | 11 of 12 |
| English, second set | 22 | 0.85 | 0.87 | 6 of 10 | 6 of 7 |
| Chinese, German, Japanese, first set | 17 | 0.69 | 0.72 | 6 of 6 | 4 of 4 |
| Chinese, German, Japanese, second set | 19 | 0.71 | 0.70 | 4 of 6 | 2 of 3 |

Of six thresholds that were missed, one is silent by the count of the scorer: its figure stands
twice, once as "more than" and once as "less than … free", and the two became one. The other five
are reported. In the two first sets what needs permission is labelled as a ban, where the corpus
asks for a licence: that is some ten of the rules counted as wrong there.

Of 402 single clauses that others wrote the same day, with their meaning and without sight of the
program, most of them on figures, 288 were right at first sight, and 59 wrong and not reported: 39
of 231 in English, 9 of 81 in Chinese, 6 of 60 in Japanese, 5 of 30 in German; 292 are right now.
Two searches for clauses that are read wrongly and not reported brought eighty, each of a cause of
its own; some fifty are mended, most of them with a test.

Sixty-two more that are real, labelled the same day by others; one set of them nobody read. Of the
two others the silent errors were read.

| real licences | texts | at first sight | now | thresholds | conditions |
| --- | --- | --- | --- | --- | --- |
| English, partly read | 20 | 0.76 | 0.77 | 20 of 31, and 25 that are none | 11 of 13 |
| Chinese, German, partly read | 30 | 0.76 | 0.77 | 16 of 17, and 1 that is none | 11 of 13 |
| English, read by nobody | 12 | 0.71 | 0.71 | 15 of 20, and 1 that is none | 9 of 10 |

Licences of the corpus were told by others anew, clause by clause and in no word of the text, with
the labels that hold for them; and licences were made up by others without sight of the program.
These ask for more than real ones do: no sentence follows a form that is in use.

| told anew or made up | texts | at first sight | now | thresholds at first sight, now (F1) |
| --- | --- | --- | --- | --- |
| English, told anew, first set | 21 | 0.61 | 0.68 | 0.34, 0.46 |
| English, told anew, second set | 31 | 0.72 | 0.78 | 0.61, 0.70 |
| English, told anew, silent errors read | 27 | 0.53 | 0.56 | 0.42, 0.56 |
| Chinese, told anew | 17 | 0.80 | 0.79 | 0.62, 0.63 |
| German, told anew | 16 | 0.71 | 0.73 | 0.30, 0.47 |
| English, made up | 13 | 0.79 | 0.84 | 0.73, 0.91 |
| Chinese, made up | 7 | 0.89 | 0.90 | 0.73, 0.90 |
| German, made up | 5 | 0.80 | 0.80 | 0.77, 0.77 |
| Japanese, made up | 4 | 0.89 | 0.91 | 0.62, 0.79 |
| English, made up, second set | 8 | 0.73 | 0.78 | 0.38, 0.50 |
| Chinese, made up, second set | 4 | 0.82 | 0.82 | 0.74, 0.74 |
| German, made up, second set | 4 | 0.78 | 0.78 | 0.55, 0.64 |

Plain sentences that were put together from lists, each list by itself, show what no text happens to
say. Wrong or unread before and now, all of what is left reported but where it is said: a royalty or
a licence once something earned a sum, 160 of 384 and none; a duty that names a figure of its own
beside the case, in English 59 of 480 and 17, in German 26 of 220 and 6, in Chinese 81 of 270 and
none, in Japanese 18 of 162 and none; and who is exempt from the sentence before, in English 267 of
375 (240 silent) and 99 (75 of them of a kind that no rule can name, 30 silent), in German 72 of 138
(60 silent) and 36 (24 silent), in Chinese 45 of 102 and 3, in Japanese 36 of 78 and none. A term
that is defined by a figure, in another sentence than the one that uses it: in English 144 of 648
and 48, in German 164 of 280 and 112, in Chinese 144 of 294 and 75, in Japanese 186 of 252 and 153,
all reported.

Forty-six more were labelled by others on 2026-11-30 without sight of the program: 32 real ones and
14 that were made up. About a third of the errors was read afterwards.

| licences | texts | at first sight | now | thresholds (F1) |
| --- | --- | --- | --- | --- |
| English, real | 16 | 0.81 | 0.82 | 1.00, 1.00 (1) |
| Chinese, German, real | 16 | 0.70 | 0.70 | 1.00, 1.00 (2) |
| English, made up, third set | 6 | 0.83 | 0.89 | 0.67, 0.85 |
| Chinese, made up, third set | 4 | 0.93 | 0.95 | 0.79, 0.88 |
| German, made up, third set | 4 | 0.83 | 0.83 | 0.55, 0.76 |

Three searches for sentences that are read wrongly and not reported brought a hundred and twenty,
forty each in English, German and Chinese; about a hundred are mended. From them came lists of plain
sentences. Wrong or unread before and now:

| sentences | of | before | now |
| --- | --- | --- | --- |
| whose figures count, told by another sentence | 78 | 48 | 1 |
| over which year or as of which day they count | 30 | 25 | 1 |
| a defined term, and a figure beside it | 45 | 14 | 0 |
| two statements in one sentence, each with its own case | 798 | 200 | 4 |
| bans until, before or unless the licensor agrees, in English | 910 | 172 | 0 |
| the same in German, Chinese and Japanese | 228 | 44 | 0 |
| "Foo" must be displayed, however it is said, by a figure | 150 | 6 | 0 |
| places where the licence does not hold | 132 | 7 | 0 |
| free below a figure, a licence above it, four languages | 467 | 1 | 1 |

The lists were written by whoever mended what they found, so they say where the grammar was thin,
and not how often a text says such things: in the real licences above hardly one rule changed.

Four readers then went through clauses of public licences, cards and terms that are in no folder
here, some 2,700 pieces with their variations in English, Chinese, Japanese, German, French and
Korean, and noted 275 kinds of clauses that were read wrongly, or reported though the wording is
ordinary. Some 175 of these kinds are mended. What they had found most often was an exception that
names whom a duty spares; so lists of such sentences were put together. Wrong or unread before (and
not even reported), and now:

| sentences | of | before | now |
| --- | --- | --- | --- |
| whom a licence, a fee or a registration spares, in English | 960 | 115 (92) | 2 (2) |
| the same in German | 176 | 29 (22) | 0 |
| the same in Chinese | 209 | 62 (39) | 19 (1) |
| the same in Japanese | 96 | 4 (3) | 0 |
| bans and duties of some only, by an exception or a figure, in English | 240 | 27 (2) | 1 (0) |
| the same in German and Chinese | 111 | 30 (0) | 0 |
| lists of cases and of those who are free, in English | 244 | 48 (26) | 22 (18) |
| the same in German and Chinese | 149 | 6 (6) | 0 |
| who must, by what they are and have, in English | 144 | 4 (1) | 4 (1) |
| thresholds in every order, in French and Korean | 170 | 0 | 0 |

The 18 that are left in lists are free for kinds of people alone, of which no rule is made in a
sentence either. In the 32 real licences above the F1 of rules became 0.82 and 0.70.

Another 101 were labelled by others the same day without sight of the program: 36 real ones (most
without a figure) and 65 that were made up, in three lots. The first lot was read and mended by its
kinds, of the second the English ones, of the third nothing before it was measured.

| licences | texts | at first sight | now | thresholds (F1) |
| --- | --- | --- | --- | --- |
| English, real | 21 | see below | 0.80 | 0.93 (19 of 20) |
| Chinese, German, real | 15 | 0.68 | 0.70 | 0.40, 0.67 (2 of 4) |
| English, made up, first lot | 13 | 0.78 | 0.77 | 0.79, 0.80 |
| Chinese, German, Japanese, made up, first lot | 14 | 0.76 | 0.96 | 0.52, 0.75 |
| English, made up, second lot | 13 | 0.80 | 0.84 | 0.63, 0.70 |
| Chinese, made up, second lot | 7 | 0.89 | 0.90 | 0.82, 0.81 |
| German, made up, second lot | 6 | 0.88 | 0.88 | 0.69, 0.88 |
| English, made up, third lot | 12 | 0.90 | 0.90 | 0.90, 0.92 |

One of the real English texts had stopped the run with an error, and none behind it was read; a text
that does so takes no answer of the others any more. What was found wrong was put into lists of
plain sentences. Wrong or unread before (and not even reported, where that was counted), and now:

| sentences | of | before | now |
| --- | --- | --- | --- |
| whom a sentence of its own spares, in English | 328 | 208 (154) | 7 (4) |
| the same in German, Chinese and Japanese | 471, 168, 330 | 328, 90, 216 | 18, 0, 5 |
| figures of the group, told beside a figure or by a sentence, in English | 133 | 46 (45) | 0 |
| the same in German, Chinese and Japanese | 117, 52, 48 | 37, 30, 16 | 3, 14, 1 |
| terms of size and what is due of whom they name, in English | 656 | 169 (0) | 23 (0) |
| whom such a term leaves out, in English | 400 | 174 (78) | 0 |
| the same, terms and whom they leave out, in German and Japanese | 248, 192 | 78, 102 | 8, 17 |
| whom such a term leaves out, in Chinese | 80 | 72 | 0 |
| duties named by nouns, in English | 2,630 | 1,545 (1,010) | 16 (0) |
| the same in German and Chinese | 896, 630 | 543 (267), 218 (160) | 0, 2 of 350 |
| several acts "for commercial purposes" and a leave, in English | 620 | 457 | 23 |
| what is allowed for one purpose only, in English | 456 | 318 | 19 |
| duties and bans in everyday words, in English | 155 | 36 (8) | 9 (1) |
| plain duties and bans in Japanese | 685 | 374 | 23 |

Fifty-seven more, all real, were labelled by others the same day without sight of the program, in
two lots. What was wrong in the first was read and mended by its kinds; the second was read by
nobody until it had been measured, and then for its false rules alone.

| licences | texts | at first sight | before its own were read | now | thresholds (F1) |
| --- | --- | --- | --- | --- | --- |
| English, first lot | 19 | 0.76 | | 0.83 | 0.50, 0.59 (all 5 found, 7 that are none) |
| Chinese, German, Japanese, first lot | 18 | 0.78 | | 0.86 | 1.00, 1.00 (2) |
| English, second lot | 10 | 0.85 | 0.85 | 0.87 | 1.00, 1.00 (3) |
| Chinese, German, second lot | 10 | 0.77 | 0.78 | 0.80 | 0.50, 0.50 (1 of 2) |

In the second lot no threshold and no ban of commerce is silent. The real Chinese and German ones
of the two tables above, of which more was read this time, rose from 0.70 to 0.82 and 0.84; of the
English third lot, 0.90 then and 0.91 now, 16 of 20 conditions are right.

Wrong before (and not even reported), and now, in sentences and short texts put together for it:

| sentences | of | before | now |
| --- | --- | --- | --- |
| a list of who is exempt, below its lead-in, in English | 576 | 572 (172) | 0 |
| the same in one sentence, in English | 432 | 246 (183) | 0 |
| an exemption that names a clause by its number or heading, in English | 120 | 56 (45) | 2 (1) |
| the same in German, Chinese and Japanese | 59 | 20 (14) | 0 |
| what needs leave, within lists and in writing, in English | 360 | 123 (85) | 2 (0) |
| the same in German, Chinese and Japanese | 341, 99, 39 | 163, 53, 39 | 41, 3, 2 |
| people who use something in a month or a day, in English | 171 | 48 | 0 |
| acknowledgements, licences to enclose, benchmarks, in English | 244 | 163 (11) | 3 (3) |
| bans and leave told by nouns and turns, in English | 985 | 130 (72) | 106 (56) |
| non-commercial grants and bans beside other leave, in English | 420 | 12 (6) | 0 |
| lists and rows of who is spared, in Chinese and Japanese | 72, 140 | 46, 68 | 0, 0 |
| where a licence holds, in Chinese and Japanese | 131, 38 | 60, 9 | 0, 1 |
| bans told behind the act or as a promise, in Chinese | 672 | 125 | 5 |
| exemptions and definitions in German | 96 | 28 (24) | 5 |
| terms told by a list, who is waived, in English | 48, 241 | 26, 81 | 3, 10 |
| bans of hosting, copies and trade, registering, in English | 1,118, 442 | 114, 124 | 2, 5 |

Seventy-four more, labelled by others on 2026-11-30 without sight of the program, most of them what
is published beside weights: 63 real ones, 5 in German written for the purpose, and 6 licences of
the corpus put into German. The first lot was read afterwards but for three of its texts; of the
second, four texts that were silent or had lost every threshold.

| licences | texts | at first sight | now | thresholds (F1) | conditions |
| --- | --- | --- | --- | --- | --- |
| English, first lot | 16 | 0.94 | 0.94 | 0.96 | 9 of 10 |
| Chinese, first lot | 12 | 0.92 | 0.93 | 0.77 (5 of 8; three are profits) | 4 of 7 |
| German, first lot | 10 | 0.90 | 0.92 | 0.81, 0.85 | 8 of 10 |
| English, second lot | 14 | 0.82 | 0.81 | 0.89, 0.92 | 10, 11 of 12 |
| Chinese, second lot | 9 | 0.89 | 0.89 | 0.67 (2 of 3) | 1 of 2 |
| German, second lot | 10 | 0.89 | 0.89 | 0.92, 1.00 | 6 of 7, 7 of 8 |
| Japanese | 3 | 0.80 | 0.77 | none | none |

So what stands beside weights is read better than the terms of small vendors of the lots before. One
royalty of the 74 texts is silent.

Clauses of one to three sentences with the rules of each, written by others as they stand in such
licences: of those with the right actions, figures and kinds of people, before and now. The first
set was read by its kinds; the second was measured before anybody read it, and hardly moved.

| clauses | of | before | now | second set, of 100, before and now |
| --- | --- | --- | --- | --- |
| English | 220 | 178 | 190 | 88, 90 |
| Chinese | 220 | 177 | 218 | 80, 81 |
| German | 220 | 155 | 210 | 70, 71 |
| Japanese | 220 | 163 | 209 | 81, 84 |
| Korean | 80 | 52 | 54, then 78 | |
| French | 80 | 46 | 52, then 78 | |

What did move others were faults of structure, which sentences put together for it show. Wrong
before (and not even reported), and now:

| sentences | of | before | now |
| --- | --- | --- | --- |
| what the licensor or the licence refuses, in German | 315 | 232 (173) | 0 |
| the same in English | 351 | 88 (78) | 21 (19) |
| the same in Chinese and Japanese | 279, 261 | 96 (72), 23 (23) | 21 (20), 0 |
| what nobody has to have or do, in English | 238 | 28 | 2 |
| the same in German, two ways | 133, 152 | 31, 38 | 6, 12 |
| the same in Chinese and Japanese | 140, 112 | 8, 0 | 1, 0 |
| no use at all past a figure, in German | 69 | 20 (1) | 2 (1) |
| the same in Chinese and Japanese | 45, 39 | 6, 9 | 0, 0 |
| two limits that are both denied, in English | 448 | 126 (79) | 4 (4) |
| two figures and kinds of people, in English | 324 | 43 (18) | 4 (3) |
| duties in the frames of contracts, past a figure, in English | 756 | 102 (24) | 48 (6) |
| the same in German | 504 | 45 (3) | 12 (3) |

Scales that stand together had been added up (350 million, written in hundred millions and ten
millions, was 300,005,000 and 10,000), numbers in words of Korean lost their first digit, and the
dollars of other countries were those of the United States outside English.

Thirty-three real ones more, labelled by others the same day, licences of laboratories and small
vendors. At first sight, and after some of what was missed in the first and third lot was read:

| licences | texts | rules | thresholds | conditions |
| --- | --- | --- | --- | --- |
| English | 14 | 0.86, then 0.88 | 0.46 (3 of 6, and 4 that are none) | 3 of 5 |
| Chinese | 10 | 0.84 | 1.0 (3 of 3) | 2 of 2 |
| German | 5 | 0.84, then 0.87 | 1.0 (1 of 1) | 1 of 1 |
| Japanese | 4 | 0.85 | 1.0 (1 of 1) | 1 of 1 |

Of the English thresholds that were missed one is told as "does not exceed" and "at or above" in the
same text, one stands in a list of what is free, and one is a minimum before a share is due. By the
scorer two rules of these texts are silent: that threshold, and a ban of commerce that was found in
another sentence.

Four thousand sentences were then written to find what is read wrong and not reported, and sorted by
structure; sentences put together for each kind show how wide it was. No rule changed by it for the
131 texts of the corpus and for 745 licences that packages carry, and few for the clauses above but
the Korean and French: it is what cards, answers and small vendors may say. Wrong before (and not
even reported), and now:

| sentences | of | before | now |
| --- | --- | --- | --- |
| what a leave hangs on ("if you name us, you may"), in English | 1,736 | 442 (224) | 37 (34) |
| the same in German | 1,008 | 273 (159) | 18 (3) |
| the same in Chinese and Japanese | 540, 420 | 182 (162), 208 (188) | 20 (0), 7 (7) |
| what is not needed for an act or a use, in English | 744 | 237 (237) | 0 |
| a ban of what lacks a duty ("not without giving credit"), in English | 384 | 144 (81) | 8 (2) |
| what is said not to be needed, in German | 468 | 340 (260) | 6 (0) |
| rows of bans ("nicht weitergeben, hosten oder verändern"), in German | 216 | 95 (95) | 0 |
| rows of people who are free, or bound, in Chinese and Japanese | 2,505 | 1,106 | 0 |
| duties that are joined, in Chinese and Japanese | 3,854 | 857 | 53 |
| two uses in one expression, in Chinese and Japanese | 357 | 303 | 8 |
| bans of a manner, lists of breaches, in Chinese and Japanese | 490, 132 | 339, 120 | 20, 0 |
| terms for where a licence holds, in Chinese | 648 | 462 | 0 |
| periods and currencies beside figures, in Chinese and Japanese | 379 | 220 | 2 |
| periods, currencies, exceptions, in French, Korean | 137, 158 | 19 (11), 30 (15) | 0, 0 |

A hundred and sixty-seven more, labelled by others on 2026-12-01 without sight of the program: what
makers of models and tools publish, older licences for end users, and English ones put into German,
Chinese and Japanese. They are further from the corpus than all before. F1 at first sight, and after
the misses of each lot were read:

| licences | texts | rules | thresholds | conditions |
| --- | --- | --- | --- | --- |
| English, models and tools | 18 | 0.87, then 0.92 | 0.94, then 0.98 | 19 of 19, then 20 of 20 |
| English, tools and contracts | 22 | 0.77, then 0.78 | 0.76, then 0.86 | 9, then 11 of 14 |
| English, end users, first lot | 18 | 0.74, then 0.79 | 0.47, then 0.80 | 4 of 6, then 7 of 8 |
| English, end users, second lot | 21 | 0.73, then 0.84 | 0.42, then 0.88 | 4 of 5, then 11 of 12 |
| Chinese, first lot | 11 | 0.81, then 0.92 | 0.79, then 1.0 | 10 of 10 now |
| Chinese, second lot | 13 | 0.80, then 0.88 | 0.95, then 1.0 | 6 of 6 now |
| Chinese, third lot | 14 | 0.75, then 0.86 | 0.61, then 0.88 | 10 of 10 now |
| German, first lot | 9 | 0.70, then 0.87 | 0.61, then 0.85 | 9 of 11 now |
| German, second lot | 13 | 0.76, then 0.96 | 0.76, then 0.97 | 15 of 15 now |
| German, third lot | 13 | 0.78, then 0.88 | 0.86, then 1.0 | 8 of 9 now |
| Japanese | 15 | 0.68, then 0.88 | 0.59, then 1.0 | 9 of 11, then 13 of 14 |

At first sight 21 of 23 conditions were right in Chinese and 20 of 29 in German. What was read of
one lot hardly helped another: the last lot of English, of Chinese and of German was left alone
until the others had been read, and rose by 0.00, 0.01 and 0.00 by that, its thresholds by 0.08,
0.03 and 0.00. So a licence of a kind that nobody has met here is to be expected at 0.7 to 0.8 of
its rules, and at 0.4 to 0.9 of its thresholds (F1). At first sight 19 of the 167 texts gave no rule
with a figure where they have one, and 10 rules on figures or commerce were silent; now 3 and 3. Of
745 licences that packages carry one has another rule than before: a false one is gone; 2,324
sentences of them are reported, 26 more.

Wrong before (and not even reported), and now, in plain sentences and lists put together for it:

| sentences | of | before | now |
| --- | --- | --- | --- |
| comparisons that name the equality ("equal to or above"), in English | 224 | 24 (24) | 4 (4) |
| the same in German, Chinese and Japanese | 267 | 25 (17) | 2 (0) |
| lists that a leave hangs on, with an item that no list knows | 864 | 116 (96) | 4 (4) |
| rows of people and firms who must do something, in English | 1,332 | 366 (188) | 120 (0) |
| plain duties and bans in many ways to order and refuse, in English | 541 | 1 (1) | 1 (1) |
| the same in German | 497 | 71 (6) | 13 (2) |
| the same in Chinese | 530 | 98 (80) | 38 (27) |
| the same in Japanese | 275 | 11 (4) | 2 (1) |
"""


def main(corpus: Path) -> None:
    """Print the page."""
    print(_HEAD)
    print("## Score on the labelled corpus\n")
    print("\n".join(score_table(corpus)))
    print(_UNSEEN)
    print("## Parsed beside reviewed rules\n")
    lines = list(differences(corpus / "licenses"))
    print(f"Texts of records in which the two differ ({len(lines)}):\n")
    print("| record | the grammar |\n| --- | --- |")
    print("\n".join(lines))


def score_table(corpus: Path) -> Iterator[str]:
    """Yield the scorer's figures as rows of a table."""
    command = f"{sys.executable} -m modellic parse --format jsonl"
    run = subprocess.run(
        [sys.executable, corpus / "score.py", corpus / "licenses", "--command", command, "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(run.stdout)
    yield "| figure | value |\n| --- | --- |"
    for name, value in figures.items():
        if name != "base":
            yield f"| {name} | {_shown(value)} |"


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    return ", ".join(value) or "none" if isinstance(value, list) else str(value)


def differences(texts: Path) -> Iterator[str]:
    """Yield a row for each text of a record whose parsed rules are not its reviewed ones."""
    catalog = Catalog.load()
    for path in sorted(texts.glob("*.txt")):
        text = Text.decode(path.read_bytes(), path.name)
        known = identify(text, catalog)
        if known.license_id is not None:
            reviewed = reviewed_rules(text, catalog.record(known.license_id))
            told = list(_told(reviewed, extract(text).rules))
            if told:
                yield f"| {known.license_id} | {'; '.join(told)} |"


def _told(reviewed: Iterable[Rule], parsed: Iterable[Rule]) -> Iterator[str]:
    """Yield in what two lists of rules differ: actions, then conditions of the same action."""
    wanted, found = list(reviewed), list(parsed)
    here, there = Counter(str(r.action) for r in wanted), Counter(str(r.action) for r in found)
    for word, more in (("misses", here - there), ("adds", there - here)):
        if names := sorted(more.elements()):
            yield f"{word} {', '.join(names)}"
    conditions = {(r.action, _in_order(r.when)) for r in found}
    agreed = {r.action for r in wanted if (r.action, _in_order(r.when)) in conditions}
    other = {action for action in here & there if action not in agreed}
    if other:
        yield f"another condition for {', '.join(sorted(other))}"


def _in_order(when: Condition | None) -> str:
    """Return a condition with its parts in one order, whatever the order of the text."""
    match when:
        case None:
            return "always"
        case AllOf(parts) | AnyOf(parts):
            return f"{type(when).__name__}({sorted(map(_in_order, parts))})"
        case _:
            return json.dumps(condition_to_json(when))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
