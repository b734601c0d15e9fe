"""Duties of conduct and towards those who come after, in many styles.

Each clause gives just the rules that stand above it.
"""

from __future__ import annotations

import pytest

from clause_tables import clauses, said_by

TABLE = r"""
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
  Any modifications you distribute must be licensed under these same terms.
  If you distribute the software, modified or not, you must do so under this licence.
  Derivative works must be released under the same licence as the original.
  You must publish changes under the Acme Community Licence.
  All copies and derivative works remain subject to this licence.
  Derivatives shall be governed by this licence.
  Any version of the model that you share, changed or not, must come under this licence.
  You may share adapted versions, but only under the same or a compatible licence.
  Works based on this must be licensed as a whole under this licence to all third parties.
  You may distribute modified versions only under the terms of the AGPL.
  When you share a changed version you have to keep the same licence.
  Changes are to be released under the identical licence.
  Your modifications of the model are covered by this licence as well.
  If you make the modified work available to others, then you must license the whole work under
      this licence.
  Any fork must be published under this licence and no other.
  This licence applies to all derivative works, and you must license them under it.
  You agree that any improvement you distribute will be licensed on the same terms.
  You may not change the licence of the software or of works derived from it.
  Copyleft: if you pass on a modified model, you must pass it on under this licence.
  Distribution of modified copies is permitted only under the terms of this agreement.
  Fine-tuned weights may be shared, provided they carry this same licence.
nothing
  You may license your derivative under any terms you like.
  You may add your own copyright statement to what you changed and may provide other license
      terms for it.
  You may publish the source code.
  We may update the Acceptable Use Policy from time to time.
  "Acceptable Use Policy" means the policy published at https://acme.example/aup.
  Your own applications that only call the model need not be under this licence.
  You may choose a different licence for your own code.
  We will notify you of any change to these terms.
  Acme will notify you by e-mail before the licence is changed.
  We may update the model; you are not required to install updates.
  The licensor shall not sue you for using the model.
  We will not use your outputs to train other models.
  Acme does not claim any rights in outputs.
  You own the outputs and may use them as you like.
  You may redistribute the model, modified or not.
  The licensor may terminate this licence if you breach it.
  We never sell your data to third parties.
  The model was trained on public data and may produce false information.
  Acme may not be held liable for any damage.
  We make no promise that the model is free of errors.
  You may share the weights with anyone.
  You may host the model for your own use.
  Acme will not disclose your information to third parties without your consent.
  If you like the model, give us a star on GitHub.
  You can contact us at hello@acme.example if you have questions.
  The software includes parts under the MIT licence.
  We reserve the right to change the price of our services.
  You are free to make changes and to publish them.
  Nothing in this licence restricts your use of the outputs.
  We do not require attribution.
  You do not need to publish your changes.
  There is no need to mark your changes.
  No attribution is required.
  You need not include this licence with outputs.
  You are not obliged to share your modifications.
  Commercial use is allowed.
  Registration is not required.
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
  Your use of the Model must comply with the Acceptable Use Policy available at
      https://acme.example/aup, which forms part of this Agreement.
  You agree that your use of the software will comply with Acme's Usage Policy.
  The Acceptable Use Policy is incorporated into this agreement by reference and you must follow
      it.
  You will not use the Services in violation of the Acceptable Use Policy.
  Access is conditional on your compliance with the Prohibited Use Policy.
  All users are bound by the Terms of Use and the Content Policy of Acme.
  Use of the model is governed by the Acceptable Use Policy.
  You may use the model for any purpose permitted by the Acceptable Use Policy.
  You must use the Model Materials in accordance with the Documentation and the Acceptable Use
      Policy.
  You shall at all times adhere to the usage guidelines that we publish.
  Your use is subject to the following use restrictions, which you must observe.
  You agree to the restrictions in Attachment A and will not use the model for any of the
      purposes listed there.
  The use of the model is restricted as set out in Annex A, and you must comply with these
      restrictions.
  By using the model you accept the Responsible AI Policy.
  Users must comply with this Acceptable Use Policy.
  Customers must follow this Usage Policy when they use any of our models.
  If you do not comply with the Acceptable Use Policy, your licence ends.
  You are required to follow the Code of Conduct of the project.
  Your permission to use the model depends on your following the acceptable use guidelines
      below.
  The restrictions set forth in Attachment A apply to your use of the model and you agree to
      them.
  You must abide by the community rules and the ethical guidelines in ETHICS.md.
  Any use must respect the ethical charter.
  You may only use the model in ways that our Acceptable Use Policy allows.
  You shall not use the model, or permit others to use it, in a manner prohibited by the Use
      Policy.
  The model may not be used for Prohibited Uses as listed in Appendix B.
include-license, pass-through-restrictions
  If you distribute the model:\n\n1. You must include this licence.\n2. Recipients are bound by
      the same terms.
comply-with-law, follow-acceptable-use
  All use must comply with our policy at https://acme.example/p and with applicable law.
"""


@pytest.mark.parametrize(("said", "clause"), list(clauses(TABLE)))
def test_a_duty_in_any_style(said: str, clause: str) -> None:
    assert said_by(clause) == said
