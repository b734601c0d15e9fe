"""Bans in the styles of agreements, community licences and READMEs.

Each clause gives just the rules that stand above it.
"""

from __future__ import annotations

import pytest

from clause_tables import clauses, said_by

TABLE = r"""
sublicense
  You may not sublicense, sell, assign or otherwise transfer any of the rights granted to you
      here.
  You have no right to grant sublicences.
  The rights granted to you are personal and may not be assigned, sublicensed or transferred to
      anyone else.
  Licensee shall not assign this Agreement, wholly or partly, not even by operation of law,
      without prior written consent.
  You cannot transfer your rights under these terms to another party.
  Any attempt to sublicense, assign or transfer the rights, duties or obligations hereunder is
      void.
  No part of this licence may be sublicensed.
  You are not permitted to rent, lease, lend or sublicense the Software.
  Neither this Agreement nor any right under it may be assigned by Licensee.
  You do not have the right to sublicense the Model Materials.
  The licensee must not sub-license the weights to any affiliate.
  Customer shall not assign or delegate its rights or duties.
  Sublicensing of any kind is ruled out.
  You agree not to transfer, assign or sublicense your access credentials or this licence.
  The licence granted herein does not include the right to sublicense.
  This permission is yours only and can't be handed to anyone else.
  You may not transfer or assign your rights or obligations under this Agreement.
  No sublicense may be granted by you.
  You shall have no right to sublicense any of the rights granted under Section 2.
  You may neither assign nor sublicense this licence.
  Licensee will not, and will not permit any third party to, sublicense the Licensed Materials.
  Transfer of this licence to another legal entity is forbidden.
  This Agreement is personal to you, and you may not assign it.
  It is forbidden to sublicense the checkpoint.
  Rights under this licence cannot be resold or sublicensed.
nothing
  This licence is non-transferable and non-sublicensable.
  You may sublicense these rights to your contractors.
  Licensor may assign this Agreement to any of its affiliates.
  You are granted a non-exclusive, non-transferable, non-sublicensable licence to use the model.
  The software and Acme are trademarks of Acme Inc.
  You may use our name to refer to the model accurately.
  You may remove the watermark if you hold a paid plan.
  You may reverse engineer the software for interoperability.
  You may create derivative works if you mark them.
  You may distribute the model under this licence.
  You may offer the model as a hosted service.
  You may use outputs to train other models.
  Any lawsuit must be brought in the courts of Berlin.
  Keep your licence key confidential and do not share it with third parties.
  You must keep the password confidential and will not share it with any third party.
use-trademark
  You are not granted any rights to use our name, logo or trademarks.
  This licence does not permit use of the names, marks or logos of the company.
  No rights are granted to use the trademarks of Acme, except as required to reproduce the
      notice.
  You must not use the name Zephyr or the Zephyr logo to market your product.
  Nothing in this agreement gives you a licence to any of our trade names, trademarks or service
      marks.
  The Acme name and logo are trademarks of Acme GmbH and may not be used without permission.
  You may not use Acme's name in a manner that suggests endorsement.
  Don't use our brand to promote your fork.
  You will not suggest that we endorse your product.
  You shall not use any of Licensor's marks, names or logos without its written approval.
  The licence does not extend to trademarks.
  The names of the contributors may not be used to endorse or promote products derived from this
      model without specific prior written permission.
  Neither the name of the university nor the names of its staff may be used to advertise derived
      models.
  All trademarks are the property of their owners, and you obtain no right to use them.
  You may not imply sponsorship by or affiliation with the Foundation.
  Publicity: Licensee shall not use the name of the Institute in advertising without consent.
  You may not register or use any domain name that contains the Licensor's marks.
  Licensee may not use the trade dress, logos, or any names confusingly similar to those of
      Licensor.
  You don't get any rights in our trademarks.
  Except for the attribution that is required above, you may not use our name, marks or logos.
  You have no permission to call your model "Zephyr" or to use the Zephyr marks.
  This License does not grant permission to use the names or marks of the Licensor, except as
      is customary when you say where the Work is from.
  Under this licence no trademark rights are conferred.
  The rights granted exclude any rights in the trademarks of Licensor.
  Use of Licensor's trademarks is not permitted under this licence.
  No use of the Acme logo is allowed without our consent.
  You agree not to do anything that would suggest a partnership with, or approval by, the
      Licensor.
  Do not claim or imply that the developers have endorsed your derivative.
  No endorsement: nothing in this licence may be construed as permission to assert that you are
      connected with the licensor.
  You must not misrepresent your relationship with us, or suggest that we sponsor you.
  Licensor grants no licence to its trademarks under these terms.
  You will not represent yourself as affiliated with or endorsed by the Provider.
  You may not use our trademarks, trade names or logos.
  No trademark rights are granted.
  This does not grant you the right to use our name in your marketing.
  Licensee acquires no right in the trademarks of the licensor.
  Trademarks are not licensed under this agreement.
  You must not use the names of the authors for advertising.
  You may not use the model's name for your own products.
  The names and logos of Acme are reserved and may not be used to endorse derived products.
  Nothing in this licence gives you any trademark rights.
  The licensor's name may not be used in publicity without its prior approval.
  You must not state or imply that Acme endorses you or your use of the model.
  This licence grants no permission to use the brand of the licensor, except for the attribution
      required by section 3.
  You may not use any mark that is confusingly similar to ours.
  You agree not to use Acme's logos in any way that disparages Acme.
  Derivatives must not be presented as official releases of Acme.
  Forks must be renamed and may not use the Zephyr name or logo.
  The Zephyr name is a registered trademark and may only be used to refer to the unmodified
      model.
remove-safeguards
  You must not disable or circumvent the safety features of the Model.
  Do not strip the watermark from generated images.
  You may not attempt to jailbreak the assistant.
  You agree not to tamper with the model's content filter.
  No one may remove, bypass or weaken the protections built into the model.
  Users shall not circumvent any technical restriction that limits use of the Service.
  You shall not bypass any of our rate limits or usage caps.
  Circumventing our safety mitigations is forbidden.
  You shall not fine-tune the model in order to remove its refusal behaviour.
  You must keep the safety classifier enabled in all deployments.
  Licensee shall not alter, deactivate or otherwise defeat the provenance metadata that the
      model embeds.
  It is prohibited to override, disable or evade the guardrails.
  You may not use prompts that are intended to bypass the safety systems.
  You won't remove or hide the invisible watermarks in audio output.
  You shall not modify the Model in a way that disables its safety alignment.
  The safety filters must remain active.
  Do not attempt to get around any restriction we have put on the use of the API.
  You may not use the model to probe, scan or circumvent security measures.
  You must not remove or obscure content credentials attached to the output.
  You may not disable any copy protection or usage limits.
  Any removal, circumvention or disabling of the safety checker is a material breach of this
      licence.
  You shall not work around any technical limitations in the software.
  You shall not engage in prompt injection designed to defeat the model's safeguards.
reverse-engineer
  You may not reverse engineer, decompile or disassemble the Software.
  You shall not attempt to discover the source code or underlying algorithms of the Model.
  Licensee shall not, nor permit any third party to, decompile, reverse assemble or otherwise
      attempt to derive the source code.
  Don't try to reverse engineer the weights.
  No reverse engineering.
  You may not attempt to extract the training data from the model.
  You may not use model inversion or membership inference to recover personal data.
  Any attempt to reconstruct the weights through queries is forbidden.
  You must not probe the service to learn about its parameters or architecture.
  It is not allowed to reverse engineer the binary runtime.
  Users may not decompile, disassemble, or reverse engineer the object code except to the extent
      that applicable law permits this.
  You will refrain from disassembling or decompiling any part of the SDK.
  You are forbidden from trying to uncover the model's hidden system prompts or weights.
  You cannot reverse engineer any part of the software.
  Reverse engineering, decompilation and disassembly are strictly prohibited.
  Scraping the API in order to reconstruct the model is prohibited.
create-derivatives
  You may not modify, adapt, translate or create derivative works of the Software.
  No derivative works are allowed.
  You must not fine-tune the model.
  Modification of the weights is not allowed.
  You shall not alter or modify the Licensed Materials.
  The model must be used unmodified; you may not alter it.
  You may not create derivative models based on the Model.
  The licensee shall not adapt or otherwise change the Weights.
  You are not allowed to make changes to the model.
  Fine-tuning, merging or quantising of the weights is prohibited.
  You may not remix, transform or build upon the material.
  You will not prepare any derivative works of the model.
  Derivatives are not permitted.
  You may not modify, translate, merge or create derivative works of the SDK.
distribute
  You may not redistribute, publish or share the model weights.
  You must not distribute the Software to any third party.
  Redistribution of the weights in any form is forbidden.
  You may not make the weights available for download.
  You will not disclose, distribute or make the model available to anyone outside your
      organisation.
  The dataset may not be redistributed.
  Do not re-upload the checkpoint to any other site.
  You shall not sell, rent, lease, loan or distribute copies of the Model.
  Licensee may not provide copies of the software to third parties.
  No part of the model may be copied to or shared with third parties.
  You may not share the files with other people, even inside your company.
  Don't share the weights publicly.
  Sharing the model with anybody else is not allowed.
  You agree not to further distribute the model.
  You may not transfer the weights to any third party.
  Recipients must not pass on the model.
  The Licensee is not entitled to distribute the Model or derivatives of it.
  You may not sell, rent or lease the Software.
  You may not charge a fee for the software itself.
  Under no circumstances may you resell the model.
  Licensee shall not sell, lend, rent, lease or otherwise transfer the Package to third parties.
  Do not sell this model.
host-as-service
  You may not offer the model as a service to third parties.
  You shall not provide access to the Model to others through an API.
  It is prohibited to host the model as a commercial inference service.
  You may not provide the software to others as a hosted or managed service, if that service
      lets users reach a substantial part of what it can do.
  You must not use the software to run a service bureau.
  Do not resell API access to the model.
  You may not make the functionality of the software available to third parties over a network.
  Providing the Model to others as a managed service is not allowed.
  You will not sell inference with the model.
  You may not make the Software available to third parties as SaaS.
  The licensee must not operate a public endpoint that serves the model.
  Offering the model, or any derivative, via an API is forbidden.
  No hosting: you may not offer the weights as model-as-a-service.
  You may not resell raw access to the models.
  You must not sell access to the model.
train-other-models
  You may not use the outputs to train other models.
  You will not use the model or any output to improve any other large language model.
  Outputs must not be used to develop competing models.
  Do not use generated data for distillation.
  You shall not use the Model or results from it to train, retrain or improve another AI model.
  Use of outputs to train a foundation model is forbidden.
  You may not distil the model into another model.
  Neither the model nor its outputs may be used to train other machine learning models.
  You agree not to use any part of the Model, derivatives or output to improve any other LLM
      (excluding the Model or its derivatives).
  It is not allowed to use responses as training data for other AI systems.
  Don't train other models on what it generates.
  You may not use the Service's output to develop models that compete with us.
  The generated text may not be used to create or improve any AI model other than the Model
      itself.
  You must not use the Materials for knowledge distillation.
  You can't use this to build a competing language model.
add-restrictions
  You may not impose any further restrictions on the recipients' exercise of the rights granted
      herein.
  You must not offer or impose any terms that restrict the licence.
  You may not use technical measures to restrict what others may do under the licence.
  No additional restrictions may be placed on those who receive copies.
  You may not apply legal terms or technological measures that legally restrict others from
      doing anything the licence permits.
  Do not add restrictions for people who receive the model from you.
  You shall not charge a licence fee or impose other conditions on recipients of the Work.
  The distributor must not limit the rights that recipients have under this licence.
  You may not use digital locks or contracts to take from recipients the rights in section 2.
litigate
  If you sue us or any contributor over patents that the model allegedly infringes, your licence
      terminates.
  Should you bring a claim against Licensor alleging that the Materials infringe your
      intellectual property, all licences under this Agreement end.
  If Licensee institutes litigation or other proceedings against Acme (including a cross-claim
      or counterclaim) alleging that the model or outputs infringe rights owned by Licensee,
      then any licences granted under this Agreement terminate as of the date such litigation is
      filed.
  You must not bring patent claims against anyone for using the model.
  Your patent licence ends when you make any written claim that the software infringes a patent.
  You covenant not to sue any user of the model.
  Filing a patent lawsuit about the model terminates your rights.
  You agree not to assert any patent against the Licensor or other licensees in respect of the
      Model.
  A licensee who starts patent litigation loses all rights granted here.
  Your licence ends automatically if:\n\n1. you breach it\n2. you start patent litigation
      against the licensor
  We may terminate this licence if the licensee begins, or takes part in, any legal proceeding
      against us.
  This agreement terminates when any of the following happens:\n(a) You sue the Licensor for
      patent infringement.
use-in-territory
  You may not use the model in the European Union.
  If you are located in the EU, do not use this model.
  This licence does not apply to persons or companies domiciled in South Korea.
  The rights granted under this agreement are not granted to anyone residing in the European
      Union.
  Use of the model is not permitted in China.
  The Territory means the whole world except the European Union, the United Kingdom and South
      Korea. You must not use the Model outside the Territory.
  The model is not available to users in Russia or Belarus.
  With respect to the multimodal models, no rights are granted to individuals domiciled in, or
      companies with a principal place of business in, the European Union.
  Residents of Texas and Illinois... may not use it in Germany.
  You may not access or use the Materials from within the European Economic Area.
  You shall not deploy the Software, or allow it to be deployed, in Iran, Cuba or North Korea.
  Companies that have their headquarters in China are excluded from this licence.
  THIS LICENSE AGREEMENT DOES NOT APPLY IN THE EUROPEAN UNION AND SOUTH KOREA.
  If you live in Japan you are not permitted to download the weights.
  This model must not be made available to persons in France.
  Organisations established in the EU have no right to use the model.
register
  If you use the model in the EU, you must notify us.
comply-with-law
  You may not export the model to any country under embargo.
create-derivatives, reverse-engineer
  You shall not modify, adapt, translate, reverse engineer or disassemble the SDK or any part of
      it.
"""


@pytest.mark.parametrize(("said", "clause"), list(clauses(TABLE)))
def test_a_ban_in_any_style(said: str, clause: str) -> None:
    assert said_by(clause) == said
