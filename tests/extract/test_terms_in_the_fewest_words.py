"""Terms without a verb that orders or forbids, as short texts have them: they must not be lost."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, rows, said

ENGLISH = {
    "commercial-use": """
Research only.
Strictly for scientific purposes.
The weights are only for research.
The only permitted field of use is teaching and research.
This is an early release; it is not meant for commercial use.
""",
    "comply-with-law": """
Only lawful use.
""",
    "distribute": """
The weights are not for redistribution.
Redistribution is reserved.
""",
    "create-derivatives": """
Only unmodified use is licensed.
No modifications to the weights.
No fine-tuning of the model.
""",
    "sublicense": """
Sublicensing: no.
""",
    "add-restrictions if distribute": """
No DRM on copies.
""",
    "obtain-license if company": """
Companies come to us first.
For companies a different license applies.
""",
    "obtain-license if commercial": """
Commercial use is handled separately.
Commercial use at request only.
For commercial use, separate terms apply.
""",
    "register if commercial": """
We want to hear about every commercial deployment.
""",
    "share-alike if (modify and distribute)": """
Derivatives: same license.
This license follows every derivative.
""",
    "retain-notices if distribute": """
Every fork needs the original notice.
""",
    "include-license if distribute": """
Whoever receives the weights from you gets a copy of these terms.
""",
    "remove-safeguards": """
Leave the watermark in.
""",
    "disclose-ai-generated if publish-outputs": """
Label AI output as such.
""",
    "follow-acceptable-use": """
Our acceptable use policy applies.
""",
    "pass-through-restrictions if distribute": """
Your users are bound by section 4 as well.
""",
    "name-derivative if modify": """
A fine-tune of the model has "Otter" at the head of its name.
No fine-tune without "Otter" in its name.
""",
    "litigate": """
Sue us over patents and you are out.
""",
    "train-other-models": """
Outputs as training data for another model: a breach of this license.
""",
    "pay-royalty": """
Settle the revenue share within 15 days of each quarter.
""",
    "pay-royalty if company": """
Enterprise: $9,700 a year
""",
}
GERMAN = {
    "obtain-license if commercial": """
Kommerzielle Lizenzen auf Anfrage.
Die gewerbliche Nutzung wird gesondert geregelt.
""",
    "obtain-license if company": """
Für Unternehmen gilt eine andere Lizenz.
""",
    "pay-royalty": """
3 % des Umsatzes gehen an uns.
Lizenzgebühr: 2 % vom Nettoumsatz.
""",
    "pay-royalty if commercial": """
Gewerbliche Nutzung kostet 110 Euro im Monat.
""",
    "comply-with-law": """
Nur rechtmäßige Nutzung.
""",
    "commercial-use": """
Nicht für Geschäftszwecke.
Erlaubt sind allein Lehre und Forschung.
""",
    "restricted-use": """
Verbotene Zwecke: Militär, Überwachung, Betrug.
""",
    "share-alike if (modify and distribute)": """
Ableitungen: gleiche Lizenz.
Feingetunte Modelle dürfen nur unter diesen Bedingungen erscheinen.
""",
    "name-derivative if modify": """
Abgeleitete Modelle heißen „Otter-7“.
""",
    "retain-notices": """
Die Hinweise in den Dateien bleiben unangetastet.
""",
    "include-license if distribute": """
Wer die Gewichte von Ihnen erhält, bekommt von Ihnen auch diese Bedingungen.
""",
    "state-changes if modify": """
Was geändert wurde, steht in einem Änderungsprotokoll.
""",
    "host-as-service": """
Keine öffentliche API.
Der Betrieb für Dritte ist ausgenommen.
""",
    "use-in-territory if EU": """
In der EU nicht verfügbar.
""",
    "use-in-territory if CH": """
Die Schweiz ist ausgenommen.
""",
    "remove-safeguards": """
Die Sicherheitsfilter bleiben an.
Das Wasserzeichen bleibt drin.
""",
}
CHINESE = {
    "display-attribution if product": """
署名要求：是
""",
    "name-derivative if modify": """
衍生模型命名：水獭-7
""",
    "retain-notices if distribute": """
版权信息保留。
版权声明原样保留即可。
""",
    "include-license if distribute": """
许可证随附。
""",
    "share-alike if (modify and distribute)": """
衍生作品：同一许可证。
""",
    "follow-acceptable-use": """
使用政策是本许可的一部分。
一切使用以《可接受使用政策》为准。
""",
    "obtain-license if hosted-service": """
以API形式对外提供，另签协议。
""",
    "pay-royalty if commercial": """
商用按年收费。
商用为付费项目。
""",
    "use-latest-version": """
始终使用最新版本。
旧版本停止使用。
请勿继续使用已被新版取代的旧版本。
""",
    "comply-with-law": """
仅限合法用途。
守法是使用本模型的前提。
出口管制规定同样适用。
""",
    "indemnify": """
因您使用导致我们受损的，由您赔。
第三方向我们索赔的，由您承担。
""",
    "remove-safeguards": """
水印保留。
""",
    "sublicense": """
不可转授权。
不含再许可权。
""",
    "use-in-territory if EU": """
欧盟地区暂不开放。
""",
}
JAPANESE = {
    "share-alike if (modify and distribute)": """
派生モデルは同じライセンスで。
""",
    "follow-acceptable-use": """
利用ポリシーが適用されます。
""",
    "register": """
事前登録制です。
""",
    "comply-with-law": """
適法な利用に限ります。
""",
    "train-other-models": """
出力での学習はNG。
""",
    "reverse-engineer": """
リバースエンジニアリングはNG。
""",
    "remove-safeguards": """
安全フィルタは常に有効にする。
""",
    "add-restrictions if distribute": """
追加の制限を課さないこと。
""",
    "sublicense": """
再許諾の権利はありません。
""",
    "use-in-territory if EU": """
EUに所在する方は対象外です。
""",
}
IN_GERMAN = "\n\nDies ist der Text der Lizenz, und er ist für alle, die das Modell haben."


@pytest.mark.parametrize(("clause", "rule"), rows(ENGLISH))
def test_english(clause: str, rule: str) -> None:
    assert said(clause + IN_ENGLISH) == [rule]


@pytest.mark.parametrize(("clause", "rule"), rows(GERMAN))
def test_german(clause: str, rule: str) -> None:
    assert said(clause + IN_GERMAN) == [rule]


@pytest.mark.parametrize(("clause", "rule"), [*rows(CHINESE), *rows(JAPANESE)])
def test_chinese_and_japanese(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
