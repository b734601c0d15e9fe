"""Duties in the styles of agreements, community licences and READMEs.

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
  You may license your derivative under any terms you like.
  You may add your own copyright statement to your modifications and may provide additional or
      different license terms.
  You may publish the source code.
  You may not distribute the model without a copy of the licence.
  If you do not agree to this licence, you may not use the model.
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
  You must notify us if you become aware of any misuse of the Model.
  Companies must register at https://acme.example/reg within a month of going live.
  You shall report your revenue from the model to the Licensor each January.
  Government users must notify the licensor before they deploy the model.
pass-through-restrictions
  You must bind anyone to whom you give the model to the use restrictions.
  If you let third parties use the model, make sure they follow the restrictions in Section 4.
  You shall include the use-based restrictions as an enforceable provision in any legal
      agreement governing the use or distribution of the model.
  You have to pass the restrictions in Appendix A on to your users.
  Any agreement with downstream users must contain terms at least as restrictive as these.
  You shall require all of your users and customers to comply with the acceptable use policy.
  Every recipient must agree in writing to the same restrictions.
  Third parties that get the weights from you must be bound by this agreement.
  You must make downstream recipients aware of the use restrictions.
  Anyone who receives the model from you is subject to the restrictions of Attachment A, and you
      must tell them so.
  You shall impose on any third party with access obligations equivalent to those in Section 3.
  Your terms of service have to prohibit your end users from using the outputs in the ways
      listed in Annex A.
  You will cause each end user to accept terms that are no less protective of Licensor.
  When distributing, you must give notice to subsequent users that the model is subject to the
      use restrictions in paragraph 5.
  You are responsible for ensuring that your customers comply with the use restrictions.
  If you sublicense, you must make the sublicensee accept the same use restrictions.
  Derivative models must carry the same use restrictions in their licence.
  You must flow down these terms to all sublicensees.
  Recipients of the Model shall be contractually obligated to abide by Section 5.
  You must ensure that anyone you share the model with also agrees to these terms.
  You must bind those to whom you give the model to this section.
  You must impose an obligation to obey the policy on every person to whom you distribute it.
  If you give the data to a third party you will impose on that party the same contractual
      duties as you have here.
  The terms under which you distribute your application must be consistent with this agreement.
  Your licence to end users has to be consistent with the terms of this agreement, including its
      restrictions.
share-alike
  If you release a fine-tuned version, it must be under this same licence.
  Any derivative must be shared under the same terms.
  Derivatives have to be licensed under this licence too.
  Modified versions may be distributed only under the terms of this licence.
  You must license your modifications under CC BY-SA 4.0 or a compatible licence.
  If you remix, transform, or build upon the model, you must distribute your contributions under
      the same licence as the original.
  Adapted models must be released under an identical licence.
  All derived models inherit this licence.
  Any model you build from this one stays under this licence when you distribute it.
  You shall distribute any Derivative Model exclusively under the terms and conditions of this
      Agreement.
  When you publish a fine-tune, use the same licence.
  Your fork must use the same license as this repository.
  You may not publish derivatives under a different licence.
  ShareAlike: works derived from these weights must carry the same licence.
  The licensee shall license derivative works to third parties under this Agreement and no
      other.
  Any work that contains or is derived from the Program must be licensed as a whole at no charge
      to all third parties under the terms of this License.
  Make your changes available under this same licence.
  **Share alike**: derivatives must be made available under the same licence.
disclose-source
  If you distribute a modified version you must publish its source code.
  You must release the weights of any derivative you deploy publicly.
  Anyone who receives the binary must be able to obtain the corresponding source.
  You shall make the training code and data of your derivative available.
  Provide the complete source code to every recipient.
  When you run a modified version on a server, you must offer its users the source.
  Derivative weights must be made public on a model hub.
  Source must be made available for at least three years.
  You have to open-source your modifications.
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
  Any publication of outputs must clearly indicate that the content was created by AI.
  You must notify users that they are talking to a bot.
delete-on-termination
  When this licence ends, you must delete all copies of the model.
  Upon termination you shall cease all use and destroy the weights.
  If the agreement is terminated, the licensee shall return or erase every copy.
  On termination, stop using the model and delete it.
  Your obligation on termination is to uninstall the software and destroy all copies.
  Once your rights end you have to remove the model from all of your systems.
  Termination: all rights end, and you must promptly stop using the model.
  After expiry of the licence, all copies must be deleted.
  At the end of the term, Licensee must purge the Model from its systems.
  Upon termination, you must:\n\n- immediately stop all use of the model\n\n- destroy all copies
      in your possession
  When it ends, you must stop using the model and erase it.
  If we terminate this agreement you must:\n(a) stop using the software\n(b) delete it from all
      machines.
  In the event of termination Licensee shall: (i) cease all use; (ii) delete the Model.
  After the end of the agreement the licensee has to return all copies or delete them.
comply-with-law
  You must comply with all laws that apply to your use.
  Use the model in accordance with local law.
  You are responsible for making sure that your use is legal.
  You may not export the model in violation of US export law.
  You will obey all applicable export control regulations.
  Users shall abide by the regulations of their country.
  Your use must comply with the GDPR and other data protection laws.
  By downloading you represent that you are not on any sanctions list.
  You shall use the Service in compliance with applicable laws and regulations (including trade
      compliance laws).
  It is your responsibility to respect the laws of your jurisdiction.
  You may not use the model for any purpose that violates the laws of the place where it is
      used.
  Licensee shall comply with, and on request show compliance with, all applicable export laws.
  In performance of this agreement you shall comply with all applicable laws, orders and rules
      of all governments.
indemnify
  You agree to indemnify and hold harmless the licensor.
  You will defend and indemnify us against any claims arising from your use.
  You shall hold the authors harmless from any third-party claim.
  Licensee shall indemnify, defend and hold Acme harmless from any losses.
  Users will compensate the licensor for damage that results from their use.
  You are liable to us for claims brought because of your use and will reimburse us.
  Indemnity. You'll cover our costs if someone sues us because of your product.
use-latest-version
  You must use reasonable efforts to use the latest version of the model.
  Update to the newest release within 30 days.
  You shall make reasonable efforts to use an updated version of the model.
  Only the most recent version may be used.
  You have to migrate to the current version when we release it.
retain-notices
  You must keep all copyright notices.
  Leave the copyright header in place.
  Retain the following notice in all copies: "Zephyr is licensed under the Zephyr Licence,
      Copyright Acme."
  Do not remove any attribution notices.
  Give credit to the original authors when you share the model.
  You must give appropriate credit when you redistribute the model.
  Attribution to Acme is required when redistributing.
  Copies must include the NOTICE file.
  Do not delete or change the copyright lines.
  You shall reproduce the above copyright notice in all distributions.
  You must attribute the model to Acme AI when you share it.
  The above copyright notice and this permission notice (including the clause on fees) shall be
      included in all copies or large parts of the Software.
  All copies must include and retain: the original copyright notices.
  If you ship a product that uses the model you must keep in all copies the following notice in
      a "Notice" file: "This product includes the Zephyr model. Copyright Acme. All rights
      reserved."
  You must give recipients the copyright statement and a disclaimer.
  Name the source of the model to everybody who receives it.
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
state-changes
  You must mark changed files.
  State that you modified the model.
  Modified files must carry prominent notices saying that you changed them.
  You have to indicate if changes were made.
  Describe in the model card how your version differs from the original.
  If you modify the weights, say so clearly.
  Changes must be documented.
follow-acceptable-use
  You must follow our Acceptable Use Policy at https://acme.example/aup.
  Your use of the model is subject to the Usage Policy.
  You agree to abide by the Use Restrictions in Attachment A.
  Use must be consistent with the Acceptable Use Policy, which is incorporated by reference.
  The model may be used only in accordance with our usage guidelines.
  You may not use the model in any way that violates the Acceptable Use Policy.
  Please respect the acceptable use guidelines.
  Our Acceptable Use Policy at acme.example/aup applies to the model, and you must comply with
      it.
  This Acceptable Use Policy applies to all use of the services of Acme.
  Your use must adhere to the Service Agreement at https://acme.example/terms.
pay-royalty
  You owe us a royalty of 5% of revenue from the product.
  Licensee shall pay a fee of $100 per month.
  Commercial users pay 3% of gross revenue to the author.
  A royalty of 2 percent is payable on all sales.
use-trademark
  You shall ask for our consent before any use of the Marks.
sublicense
  You may not sublicense without our consent.
include-license, pass-through-restrictions
  If you distribute the model:\n\n1. You must include this licence.\n2. Recipients are bound by
      the same terms.
comply-with-law, follow-acceptable-use
  All use must comply with our policy at https://acme.example/p and with applicable law.
"""


@pytest.mark.parametrize(("said", "clause"), list(clauses(TABLE)))
def test_a_duty_in_any_style(said: str, clause: str) -> None:
    assert said_by(clause) == said
