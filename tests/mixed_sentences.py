"""Sentences of four languages with tokens of many kinds, for tests of what is passed over."""

SENTENCES = {
    "en": """
If you sell it, host it for others, or have more than 50 users, you must obtain a licence from us.
You may use it for research, but companies with more than 20 employees need a commercial licence.
You must keep the notices, and you may not use our trademarks or sue us without our prior consent.
Unless you register with us, you may not modify, sell or share the software outside Germany.
You may copy it if (i) your revenue is below 5 million euros; (ii) you name us; and (iii) you pay.
Only once you register may you distribute it; otherwise this licence ends if you infringe a patent.
This licence may be assigned only with our consent, and whether you must pay is for us to say.
Anyone who distributes modified copies must carry a file that says "Built with Otter" in a notice.
If a third party claims that the model infringes, or you sue us, this licence terminates.
You shall not modify it for the purpose of selling it, nor remove the logo, with or without changes.
For personal or internal business use only: $20 a month for up to 5 users, above that $90 a year.
You agree not to: (a) rent the model; (b) decompile it; or (c) provide it as a hosted service.
Even if your revenue is below 1 million dollars, each user who is not a school must pay a fee.
""",
    "de": """
Wer das Modell weitergibt, muss den Urheber nennen, und Unternehmen ab 50 Nutzern zahlen Gebühren.
Sie dürfen es nur verwenden, wenn Sie sich registrieren; andernfalls ist die Nutzung untersagt.
Ohne unsere Zustimmung dürfen Sie das Modell weder verändern noch verkaufen oder weitergeben.
""",
    "zh": """
员工超过100人的企业须取得商业许可，但您不得转售或修改本模型，除非获得我们的书面许可。
未经许可，不得将本模型用于商业用途；分发副本时必须保留版权声明，并附上本许可证。
""",
    "ja": """
登録する場合に限り改変できる。登録せずに改変してはならない。
年間売上が1億円以上の企業は商用ライセンスを取得し、販売する場合は著作権表示を残すこと。
""",
}
