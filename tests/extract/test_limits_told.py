"""Who is over a limit, as drafters tell it: in rows, with those left out first, counted by one's
own measure, and what is due beside a leave."""

from __future__ import annotations

import pytest

from clauses import answered, table

COUNTED = """
"MAU Count" means the number of distinct natural persons who, within one calendar month, actively
use at least one of the products of Licensee. If the MAU Count was greater than 450 million, you
must request a license.
=> obtain-license if monthly-active-users gt 450000000 product


If the product has more than 60 million monthly active users, you must display "Tarn-1". A monthly
active user is a person or an account that sent at least one request to the product in a month.
=> display-attribution if monthly-active-users gt 60000000 product

If you have more than 6 million active users, you need a license. "Active User" means a person that
sent at least one request in a month.
=> obtain-license if monthly-active-users gt 6000000 licensee

You need a license if you have raised more than $20 million in total funding, counting equity but
not grants or bank loans, or if your valuation is above $150 million.
=> obtain-license if (funding gt 20000000 USD licensee or valuation gt 150000000 USD licensee)

If the Software, or any derivative work of it such as a fine-tuned, quantized or distilled model, is
used for any of your products that has more than 60 million monthly active users, you shall display
"Tarn-1".
=> display-attribution if monthly-active-users gt 60000000 product
"""

LEFT_OUT_FIRST = """
Except for natural persons, companies that use the Images commercially and have at least thirty
employees must obtain a license.
=> obtain-license if (commercial and employees gteq 30 licensee and not individual)

Any party other than a natural person that uses the Images commercially and employs a staff of at
least thirty shall pay an annual fee of 900 euros.
=> pay-royalty if (commercial and employees gteq 30 licensee and not individual)

Except for universities in Canada, any organisation with over 80 employees must register.
=> register if (employees gt 80 licensee and (not academic or not CA))

Schools excepted, any organisation with over 80 employees must register.
=> register if (not academic and employees gt 80 licensee)
"""

IN_ROWS = """
A Covered Enterprise shall obtain a licence from the Licensor. A Covered Enterprise is one that
satisfies at least one of the following: annual revenue above USD 75 million; more than 350
employees.
=> obtain-license if (revenue gt 75000000 USD year licensee or employees gt 350 licensee)

A large enterprise is a company with more than 1,000 employees. Companies of that size must buy a
license.
=> obtain-license if employees gt 1000 licensee
"""

SIZES = """
You can use the Models commercially for free, as long as you are small. "Small" means that, in your
last completed financial year, you had less than €2,000,000 in revenue, and that your applications
send fewer than 5 million synthesis requests a month to the Models.
=> obtain-license if (commercial and (revenue gteq 2000000 EUR year licensee preceding or
api-calls gteq 5000000 month product preceding))

An entity is a Small Enterprise only where (a) it employs fewer than 50 persons, and (b) its annual
turnover does not exceed EUR 5 million. Any entity that is not a Small Enterprise, because one of
the limits is not met, must sign a commercial licence with us before it uses the Model.
=> obtain-license if (employees gteq 50 licensee or revenue gt 5000000 EUR year licensee)

"Small Company" means a company that had not more than 25 employees. A Small Company that uses the
Model commercially shall notify us of that use within 60 days.
=> register if (employees lteq 25 licensee and commercial)

Any team with more than 10 individuals must obtain a license.
=> obtain-license if employees gt 10 licensee

If you offer the Software to third parties as a paid inference or fine-tuning service, and your
revenue is over RMB 30 million, you shall enter into a separate commercial agreement with us.
=> obtain-license if (hosted-service and revenue gt 30000000 CNY licensee)
"""

OTHER_LANGUAGES = """
可免费使用，但以下情形除外：
| 1. 设备总数超过 5000 台的；
| 2. 应用的日活跃用户数达到 100 万的。
=> obtain-license if (devices gt 5000 product or daily-active-users gteq 1000000 product)

使用方可免费商用本模型，但下列情形除外：
| （1）设备总数超过 5000 台的；
| （2）年营业收入超过 1000 万元的。
=> obtain-license if ((devices gt 5000 licensee or revenue gt 10000000 CNY year licensee) and
commercial)

在服务器端部署并以应用的形式提供服务，且该应用的日活跃用户数达到 100 万的，须申请书面授权。
=> obtain-license if daily-active-users gteq 1000000 product

如果您向第三方提供推理或微调的接口服务，并且您的年收入超过3亿元人民币，您须另行签订许可协议。
=> obtain-license if (hosted-service and revenue gt 300000000 CNY year licensee)

Erzielen Sie in einem Geschäftsjahr einen Umsatz von einer Million Euro oder mehr, so benötigen Sie
eine Unternehmenslizenz.
| Wenn Sie das Modell an Dritte weitergeben, dann müssen Sie
| (a) eine Kopie dieses Vertrags mitliefern.
=> obtain-license if revenue gteq 1000000 EUR year licensee
=> include-license if distribute
"""

OWED = """
You owe us nothing until your revenue reaches $100,000 over any trailing twelve months. From that
point on, 5% of it is payable as a royalty.
=> pay-royalty if revenue gteq 100000 USD 12-months licensee

A licensee with more than 500 staff shall give notice thereof to compliance@northmoor.example within
thirty days.
=> register if employees gt 500 licensee

You must pay licence fees only when your use of the Model is commercial and your product has 400,000
monthly active users or more.
=> pay-royalty if (commercial and monthly-active-users gteq 400000 product)

Every product that has more than 2,500 users must acknowledge the "Saltmarsh Atlas Consortium".
=> display-attribution if users gt 2500 product

An Excluded Competitor, that is, a company competing with the Licensor and earning more than fifty
million dollars a year, is prohibited from modifying the Model.
=> create-derivatives if (licensor-competitor and revenue gt 50000000 USD year licensee)

Companies competing with us and having more than 50 employees must obtain a license.
=> obtain-license if (licensor-competitor and employees gt 50 licensee)

收入累计达到 100 万元的，应按该等收入的 5% 向许可方支付许可使用费。
=> pay-royalty if revenue gteq 1000000 CNY licensee

每月前 10 万次调用免费，超出部分按 0.002 元/次收费。
=> pay-royalty if api-calls gt 100000 month product
"""

FURTHER_PIECES = """
Im Gratistarif sind 20.000 API-Aufrufe pro Monat enthalten. Jeder weitere Aufruf kostet 0,4 Cent
und wird am Monatsende abgerechnet.
=> pay-royalty if api-calls gt 20000 month product

Die ersten 2.000 Geräte sind frei. Für jedes darüber hinaus ausgelieferte Gerät ist eine
Lizenzgebühr von 0,80 € zu entrichten.
=> pay-royalty if devices gt 2000 licensee

Les 50 000 premières requêtes du mois sont offertes ; au-delà, chaque requête est facturée 0,001 €.
=> pay-royalty if api-calls gt 50000 month product
"""

WHOLE_CASES = """
本许可在 MIT 许可证基础上仅作如下修改：若本软件用于月活跃用户超过 5000 万的任何商业产品，
您须在该产品的用户界面上显著展示“Lanting K1”。
=> display-attribution if (monthly-active-users gt 50000000 product and commercial)

日活跃用户达到200万，或者装机设备达到1000万台，二者居其一，即应另行签署授权合同。
=> obtain-license if (daily-active-users gteq 2000000 product or devices gteq 10000000 licensee)

每月合成调用在2万次以上的客户，不得关闭或规避系统内置的音频水印。
=> remove-safeguards if api-calls gteq 20000 month product

Abgeleitete Modelle, für deren Training 5·10^23 Rechenoperationen oder mehr aufgewendet wurden,
dürfen nur unter den Bedingungen dieser Lizenz weitergegeben werden.
=> share-alike if (modify and model-compute gteq 500000000000000000000000)

Anbieter mit über einer Million täglich aktiven Nutzern dürfen weder das Modell noch dessen Ausgaben
dazu verwenden, andere Sprachmodelle zu trainieren oder zu verbessern.
=> train-other-models if daily-active-users gt 1000000 licensee

Betriebe mit einem Umsatz von über 10 Mio. € dürfen den Datensatz nicht gewerblich verwenden.
Ausnahmen machen wir keine.
=> commercial-use if revenue gt 10000000 EUR licensee
"""

TERRITORIES = """
"Territory" means the worldwide territory, excluding the European Union.
| Outside the Territory, you must not use, copy, modify or distribute the Model.
=> use-in-territory if EU

„Vertragsgebiet“ ist die ganze Welt mit Ausnahme der Europäischen Union.
| Außerhalb des Vertragsgebiets dürfen Sie das Modell nicht nutzen, kopieren oder verbreiten.
=> use-in-territory if EU

“许可地域”指除欧盟、英国及大韩民国以外的全球范围。
| 在许可地域之外，您不得使用、复制、修改或分发澜石作品、模型衍生品及其输出。
=> use-in-territory if EU GB KR
"""

OBJECTS = """
Entfernen Sie keine Urheberrechtshinweise aus den Kopien, die Sie weitergeben.
=> retain-notices

Die Weitergabe des Korpus oder Abgeleiteter Daten an Dritte ist untersagt.
=> distribute

使用方不得对加密发布的推理引擎进行反编译、反汇编或者其他形式的反向工程。
=> reverse-engineer

您不得对数据集或者改编数据的接收者施加额外的合同条款或者技术保护措施。
=> add-restrictions if distribute

Sie bringen gut sichtbar den Hinweis an: „LAUB.1 ist lizenziert durch Laub Labs UG. Copyright Laub.“
=> retain-notices if distribute

「Copyright © 鳳翼人工知能研究所」との表示を維持すること。
=> retain-notices if distribute
"""

BANS_OF_FIELDS = """
Companies with more than 200 employees may not use the Model for surveillance.
=> restricted-use if employees gt 200 licensee

用户超过200人的产品不得将本模型用于医疗建议。
=> restricted-use if users gt 200 product

Betreiber mit mehr als 200 Nutzern dürfen das Modell nicht für medizinische Beratung verwenden.
=> restricted-use if users gt 200 licensee

The Model is free for teams with up to 10 people and must not be used for weapons.
=> obtain-license if employees gt 10 licensee
=> restricted-use

Do not use it for weapons. If you have more than 500 employees, you must obtain a license.
=> restricted-use
=> obtain-license if employees gt 500 licensee

You may not use the Model for surveillance of more than 1,000 people.
=> restricted-use
=> ? You may not use the Model for surveillance of more than 1,000 people.
"""

WHAT_GOES_SAYS_NOTHING = """
本协议禁止商业使用，另附加以下条件：若月活跃用户超过100万，须取得授权。
=> add-restrictions if distribute
=> commercial-use
=> obtain-license if monthly-active-users gt 1000000 product

Sie dürfen das Modell nicht dazu verwenden, andere Modelle zu trainieren oder zu militärischen
Zwecken einzusetzen.
=> restricted-use
=> train-other-models

Für jede weitere Nutzung ist eine gesonderte Lizenz erforderlich.
=> obtain-license

If you do not have a commercial license and have more than 50 employees:
| - you may not sell the model.
=> distribute if employees gt 50 licensee

To use it with more than 30 customers, written notice must be provided to Tracto by emailing
post@tracto.example.
=> register if users gt 30 product

To use it with more than 30 customers, written notice must be provided to the licensor.
=> register if users gt 30 product

Prior notice must be given to all recipients of the model.
=> ? Prior notice must be given to all recipients of the model.

Hochschulen erhalten das zeitlich unbeschränkte Recht, das Programm sowie den bereitgestellten
Quellcode im Rahmen der akademischen Lehre einzusetzen.

Sie erhalten das Recht, die Software zu nutzen, müssen aber den Quellcode offenlegen.
=> disclose-source if distribute

Sie erhalten das Recht, die Software zu nutzen, nicht aber das Recht, sie weiterzugeben.
=> distribute

Sie erhalten das auf 50 Mitarbeiter begrenzte Recht, die Software zu nutzen.
=> ? Sie erhalten das auf 50 Mitarbeiter begrenzte Recht, die Software zu nutzen.

Unternehmen erhalten das bis zu einem Umsatz von 1 Mio. Euro kostenlose Recht, das Modell zu nutzen.
=> obtain-license if revenue gt 1000000 EUR licensee

Bis 10 Nutzer frei; darüber 3 Euro je Nutzer, ab 100 Nutzern ist die Nutzung verboten.
=> ? Bis 10 Nutzer frei; darüber 3 Euro je Nutzer, ab 100 Nutzern ist die Nutzung verboten.

Bis 10 Nutzer frei, darüber fallen Sie unter die kommerzielle Lizenz.
=> ? Bis 10 Nutzer frei, darüber fallen Sie unter die kommerzielle Lizenz.

The rights granted to companies with more than 50 employees exclude:
| - hosting the model for others.
=> ? The rights granted to companies with more than 50 employees exclude:
=> ? hosting the model for others.

Bis 10 Nutzer ist die Nutzung frei; darüber ist die Nutzung verboten.
=> obtain-license if users gt 10 product

除年收入低于100万元或经我方许可外，不得商用本模型。
=> obtain-license if (commercial and revenue gteq 1000000 CNY year licensee)
=> ? 除年收入低于100万元或经我方许可外，不得商用本模型。

You must give notice thereof to the recipients.
=> ? You must give notice thereof to the recipients.

部署在超过100台服务器上的，须取得授权。
=> obtain-license if (product and devices gt 100 licensee)

Any entity that is not a university, because it earns more than $1 million a year, must obtain a
license.
=> obtain-license if (not academic and revenue gt 1000000 USD year licensee)
"""

BESIDE_A_LEAVE = """
If Your product has at least 5 million monthly active users, no license is needed, but You shall
notify Us.
=> register if monthly-active-users gteq 5000000 product

Once your revenue exceeds $1 million, you do not need a license, but you must credit us on your
website.
=> display-attribution if revenue gt 1000000 USD licensee

If you sell access to the Software as an inference service, you shall inform us by an e-mail to us.
=> register if hosted-service
"""

KINDS = """
Cloud providers may not use the Model without a license.
=> obtain-license if cloud-provider

Competitors of the Licensor are not permitted to use the Model without its prior written consent.
=> obtain-license if licensor-competitor

A Licensee that is a provider of cloud computing services shall not use the Model commercially until
it has signed a separate agreement.
=> obtain-license if (cloud-provider and commercial)

Cloud providers need such an agreement regardless of volume.
=> obtain-license if cloud-provider

云服务提供商未经许可不得使用本模型。
=> obtain-license if cloud-provider

Cloud-Anbieter dürfen das Modell nicht ohne Lizenz nutzen.
=> obtain-license if cloud-provider
"""

IN_ACTS = """
Where you distribute the Materials or a product in which any of them is contained, you must supply a
copy of this License.
=> include-license if (distribute or product)

Where you distribute or otherwise make available the Materials, or a product or service that
contains them, you must supply a copy of this License.
=> include-license if (distribute or product)

You shall not use Outputs to train or align a general-purpose model, except where that model is
itself a Derivative distributed under this Agreement.
=> train-other-models
"""


@pytest.mark.parametrize(
    ("clause", "expected"),
    table(
        "\n".join(
            (
                COUNTED,
                LEFT_OUT_FIRST,
                IN_ROWS,
                SIZES,
                OTHER_LANGUAGES,
                OWED,
                FURTHER_PIECES,
                WHOLE_CASES,
                TERRITORIES,
                OBJECTS,
                BANS_OF_FIELDS,
                WHAT_GOES_SAYS_NOTHING,
                BESIDE_A_LEAVE,
                KINDS,
                IN_ACTS,
            )
        )
    ),
)
def test_a_clause_says_this_and_no_more(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == expected
