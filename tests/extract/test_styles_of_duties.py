"""Duties to obtain, show, mark and keep, in the styles of agreements and READMEs.

Each clause gives just the rules that stand above it.
"""

from __future__ import annotations

import pytest

from clause_tables import clauses, said_by

TABLE = r"""
obtain-license
  Free for personal and research use. For commercial use, please contact us at
      sales@acme.example.
  Free for personal use; commercial use needs a licence, mail us.
  If you want to use this model commercially, get in touch with licensing@acme.example.
  The weights are free for academic use. Companies need to buy a licence.
  For commercial licensing please write to hello@acme.example.
  You can use it for free for research. For anything commercial, ask us first.
  Commercial users should reach out to us for a licence.
  Commercial use requires a separate agreement with Acme.
  Non-commercial use is free. Contact us for commercial terms.
  If you intend to use the model in a commercial product, please email us to arrange a licence.
  Companies interested in commercial usage should contact business@acme.example.
  This model is for research only. To obtain a commercial licence, contact us.
  Licensed for non-commercial use under CC BY-NC 4.0. For a commercial licence see
      https://acme.example/licensing.
  Commercial use is not allowed without our written permission.
  You may not use the model for commercial purposes unless you have obtained a commercial
      licence from us.
  Production use requires a paid licence.
  Dual licensed: AGPL for open source projects, commercial licence for everyone else (contact
      us).
  Any commercial exploitation is subject to a separate licence agreement with the Licensor.
  A separate commercial license must be acquired for any for-profit use.
  If you're a business, you need a commercial licence. Get it here: https://acme.example/pricing
  You may not host the model for others unless you first obtain a hosting licence from us.
  Redistribution of the weights is not allowed without our prior written consent.
  You must not disclose the model to any third party without obtaining our written permission.
  You will not run the software without a valid licence key.
  Public authorities may use the model only with our written permission.
  Cloud providers need a separate agreement with us.
  You may not offer the model as an API to third parties without a commercial licence from Acme.
  Without the licensor's written permission, you may not publish modified versions.
  Except with our express consent, you may not redistribute the dataset.
  You may not sell copies of the software without permission.
  Modified versions may only be published with prior written consent of the author.
  If you want to use the model for anything other than research, you need to get our permission.
  Use outside of these terms requires a separate licence from Acme.
  To use the software in production you must buy a licence.
  Any other use requires the prior written permission of the licensor.
  You need a commercial licence for hosting the model for third parties.
  For uses that this licence does not allow, please contact licensing@acme.example to obtain
      another licence.
  Commercial entities must enter into a commercial licence agreement with Acme before using the
      model.
  If your use of the Work does not meet the requirements that are in effect then, you must
      purchase a commercial license from the Licensor or refrain from using the Work.
  Use in a production environment needs a subscription.
  Organisations that wish to use the model commercially shall apply for authorisation by e-mail
      to biz@acme.example.
  A commercial licence is required if you integrate the model into a product that you sell.
  Reselling the model requires our consent.
  The model is free for non-commercial use; for commercial use you must obtain a licence.
  Companies may evaluate the software for 30 days; after that a licence must be purchased.
  You need our written approval before you publish benchmark results.
commercial-use
  This model is for research purposes only and may not be used commercially.
  Not for commercial use.
  You may use the model only for academic research; any commercial use is prohibited.
  Personal and educational use only, no commercial use.
  Licensee may use the Model for Non-Commercial Purposes only.
  The model must not be used in any commercial product or service.
nothing
  Free for commercial use.
  You can use this model commercially.
  You may not distribute the model without a copy of the licence.
  If you do not agree to this licence, you may not use the model.
  No licence is needed for personal use.
  You may purchase support from us.
register
  Before you download the weights, register at https://acme.example/register.
  You must register with us before using the model commercially.
  If you deploy the model in production, please let us know by email.
  Users must fill in the form at https://acme.example/form before first use.
  Licensee shall notify Licensor of any public deployment of the model.
  You agree to report to us each year how you have used the model.
  Commercial use is allowed after you complete the registration form.
  Please drop us a line if you use the model in a product.
  You are required to register your use by e-mailing models@acme.example.
  Commercial users have to sign up for a free registration key.
  Licensee shall inform Acme in writing about any publication that results from the use of the
      model.
  You shall promptly report to the Licensor any safety incident involving the model.
  You need to submit a questionnaire to get access for commercial use.
  Any licensee who fine-tunes the model shall notify the authors of the new model.
  Companies must register at https://acme.example/reg within a month of going live.
  You shall report your revenue from the model to the Licensor each January.
  Government users must notify the licensor before they deploy the model.
name-derivative
  The name of any derivative model must start with "Zephyr".
  You must include "Zephyr" at the beginning of the name of any fine-tuned model that you
      release.
  If you distribute a derivative, its name shall begin with "Zephyr-".
  Fine-tuned versions must have "Zephyr" in their name.
  Prefix the name of your model with "Zephyr".
  Models trained on outputs have to carry the prefix "Zephyr" in their model name.
  You shall also put "Zephyr" in front of the name of any such AI model.
  Derivatives must be named so that the name contains "Zephyr".
  The name of any model derivative that you distribute must begin with "Zephyr".
  Any model that you train with it must carry the name "Zephyr" at the beginning of its model
      name.
  Titles of derived models have to start with "Zephyr".
display-attribution
  You must display "Powered by Zephyr" on your website.
  Prominently show "Built with Zephyr" in the user interface, on the about page or in the
      documentation.
  Any product that uses the model must say "Made with Zephyr" on its home page.
  Your app has to mention Zephyr in its About section.
  Please credit "Acme AI" in publications that use the model.
  If you use this model in a paper, please cite our work.
  You must acknowledge use of Zephyr in any publication.
  Please cite the following paper if you find the model useful.
  Services built on the model shall feature the Zephyr logo in a visible place.
  You need to add the line "Generated by Zephyr" below published outputs.
  Add "Powered by Zephyr" to the footer of any site that uses the model.
  Include a link back to https://acme.example in your product's credits.
  Products must carry the notice "Contains technology from Acme" in their documentation.
  Attribution: "Zephyr by Acme" must appear on a related website, user interface, blogpost,
      about page, or product documentation.
  You shall clearly state on the product page that the product is based on Zephyr.
  Give credit to the original authors when you share the model.
  You must give appropriate credit when you redistribute the model.
  You must give credit to Acme as the source of the data when you redistribute it.
  You must attribute the model to Acme AI when you share it.
  You must give appropriate credit to Acme in your user interface.
  Show the words 'Runs on Zephyr' at start-up.
  The phrase "Powered by Zephyr" must be visible to end users.
  In your model card, you must write "Fine-tuned from Zephyr by Acme".
  You must clearly state on the download page: "Zephyr Mini is not endorsed by Acme."
  You must give attribution of your use of the data to Acme (for example: "This product includes
      data created by Acme").
  You must state on any public statement about a derivative: "This is built using Zephyr from
      Acme".
  If you share a derivative, its model card must say "Tuned from Zephyr".
  Products must bear the mark "Zephyr inside".
disclose-ai-generated
  You must tell users that they are talking to an AI.
  Generated content must be labelled as AI-generated.
  You shall disclose that the output was generated by a machine.
  Users of your chatbot have to be informed that they interact with an AI system.
  Images must carry a label that says they are made by AI.
  You may not present outputs as written by a human.
  Do not pass off generated text as human work.
  Any publication of outputs must clearly indicate that the content was created by AI.
  You must not misrepresent outputs as human-generated.
  You must notify users that they are talking to a bot.
  You must clearly disclose to end users that they are interacting with an AI system.
  Outputs published to the public must be marked as AI-generated.
  You must inform people who talk to the system that it is not a human.
  If you publish content made with the model, state that it was produced with the help of AI.
  Customers must tell end users when they interact with automated systems.
  You shall label synthetic media as such.
  Do not use the model to mislead people into believing that they talk to a human.
  Developers have to make it evident to users that responses are produced by artificial
      intelligence.
  You may not represent that outputs are human-generated when they are not.
  Any audio produced must be identified as synthetic.
  When sharing generated images, indicate that they were created by an AI.
  Users must be told that the voice they hear is synthetic.
  You must not remove the disclosure that content was generated by AI.
  Synthetic content must be disclosed as such to the people who see it.
  You shall make sure that users know that the text was written by a model.
  Every chatbot built with it must introduce itself as an AI.
  You agree to disclose the use of AI in any content you publish that was made with the model.
  Consumers must be informed when a decision or message comes from an automated system.
  Deepfakes must carry a visible label.
  Content created with the model must be watermarked or otherwise labelled as generated by AI.
retain-notices
  You must keep all copyright notices.
  Leave the copyright header in place.
  Retain the following notice in all copies: "Zephyr is licensed under the Zephyr Licence,
      Copyright Acme."
  Do not remove any attribution notices.
  Attribution to Acme is required when redistributing.
  Copies must include the NOTICE file.
  Do not delete or change the copyright lines.
  You shall reproduce the above copyright notice in all distributions.
  The above copyright notice and this permission notice (including the clause on fees) shall be
      included in all copies or large parts of the Software.
  All copies must include and retain: the original copyright notices.
  If you ship a product that uses the model you must keep in all copies the following notice in
      a "Notice" file: "This product includes the Zephyr model. Copyright Acme. All rights
      reserved."
  You must give recipients the copyright statement and a disclaimer.
  Name the source of the model to everybody who receives it.
  You must preserve all notices, including copyright, patent and attribution notices, in every
      copy.
  You may not remove any proprietary notices or labels from the software.
  Redistributions in any form must retain the above copyright notice and the disclaimer below.
  Neither the copyright notice nor this permission notice may be removed.
  Keep intact all notices that refer to this licence and to the disclaimer of warranties.
  You must keep the attribution to the original authors in all copies of the model.
  Copies of the model must bear the copyright notice of Acme.
  When you redistribute the files, the header comments must be left unchanged.
  Any copy you make must include the same copyright and proprietary notices as the original.
  You must not alter, remove or cover any copyright or trademark notice on the software.
  Provide a notice with each copy that says: "This model is licensed by Acme under the Acme
      Licence. All rights reserved."
  All reproductions must contain the copyright notice and disclaimer.
  Licensee agrees to reproduce Acme's copyright legend on all copies.
  Retain in all distributed copies the following attribution notice within a Notice text file:
      "Zephyr is licensed under the Zephyr Licence, Copyright (c) Acme."
  The authorship of the model must be acknowledged in every copy.
  You shall include the copyright statement of the licensor in your documentation.
  No notice of copyright may be deleted from the program.
include-license
  You must include a copy of this licence with each copy.
  Include this LICENSE file in any distribution.
  Provide recipients with a link to this licence.
  Every copy you hand out must come with this agreement.
  You need to pass on the licence text to anyone you give the model.
  Distribute this file together with the weights.
  The full text of this licence must accompany the model.
  The text of this agreement must be conspicuously displayed in each copy of the SDK.
  This license in its entirety must be included with all copies.
  You must include a copy of this agreement with the model when you distribute it.
  Anyone you give the model to must get a copy of this licence.
  A copy of the licence must be provided with all distributions.
  Give all other recipients of the Work or Derivative Works a copy of the License.
  You must conspicuously display this licence on each original or modified copy of the work.
  The licence file must be distributed with the weights.
  You shall furnish each recipient with these terms.
  Link to this licence from any page where you host the files.
  You must ensure that everyone who gets the software from you also gets these terms, or the
      URL for them.
  Distributors have to attach the full licence text.
  Include the text of the licence in your documentation.
  Copies may be distributed only if accompanied by this licence.
state-changes
  You must mark changed files.
  State that you modified the model.
  Modified files must carry prominent notices saying that you changed them.
  You have to indicate if changes were made.
  Describe in the model card how your version differs from the original.
  If you modify the weights, say so clearly.
  Changes must be documented.
pay-royalty
  You owe us a royalty of 5% of revenue from the product.
  Licensee shall pay a fee of $100 per month.
  Commercial users pay 3% of gross revenue to the author.
  A royalty of 2 percent is payable on all sales.
use-trademark
  You shall ask for our consent before any use of the Marks.
sublicense
  You may not sublicense without our consent.
"""


@pytest.mark.parametrize(("said", "clause"), list(clauses(TABLE)))
def test_a_duty_in_any_style(said: str, clause: str) -> None:
    assert said_by(clause) == said
