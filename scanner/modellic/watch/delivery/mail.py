"""E-mail: the words of `modellic.watch.message`, by the mail server that an Apprise URL names.

The mail is put together here, so that it has our plain text beside the HTML, and a Message-ID that
stays the same when it is sent again.
"""

from __future__ import annotations

import datetime
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any, TypeAlias

from modellic.watch.delivery import DeliveryError
from modellic.watch.message import Rendered
from modellic.watch.store.values import Outgoing

_Service: TypeAlias = Any
"""An `apprise.plugins.email.NotifyEmail`; most of its attributes carry no types."""


def send_mail(service: _Service, message: Outgoing, words: Rendered) -> str:
    """Send a message as one mail to all recipients; return what is worth noting.

    Raises `DeliveryError` where no recipient was accepted.
    """
    return _send(service, _mail_of(service, message, words))


def _mail_of(service: _Service, message: Outgoing, words: Rendered) -> EmailMessage:
    """Return the mail. A header that would be two is refused by the policy of `email`."""
    mail = EmailMessage(SMTP)
    sender = _address(service.from_addr)
    mail["From"] = sender
    mail["To"] = [_address(target) for target in service.targets]
    if service.cc:
        mail["Cc"] = [_address((service.names.get(cc), cc)) for cc in sorted(service.cc)]
    if service.reply_to:
        mail["Reply-To"] = [_address((None, address)) for address in sorted(service.reply_to)]
    mail["Subject"] = words.subject
    mail["Message-ID"] = f"<{message.id}@{sender.domain}>"
    mail["Date"] = format_datetime(datetime.datetime.now(datetime.UTC))
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notes, please
    mail["X-Modellic-Id"] = message.id
    for name, value in service.headers.items():
        if name not in mail:
            mail[name] = value
    mail.set_content(words.text)
    mail.add_alternative(words.html, subtype="html")
    return mail


def _address(pair: tuple[Any, str]) -> Address:
    name, address = pair
    try:
        return Address(str(name or ""), addr_spec=address)
    except (ValueError, MessageError):
        raise DeliveryError("an address of the mail channel cannot be used") from None


def _send(service: _Service, mail: EmailMessage) -> str:
    to = [address for _, address in service.targets]
    recipients = list(dict.fromkeys([*to, *sorted(service.cc), *sorted(service.bcc)]))
    try:
        with _connected(service) as smtp:
            refused = smtp.send_message(mail, service.from_addr[1], recipients)
    except smtplib.SMTPAuthenticationError as error:
        raise DeliveryError(f"the mail server refused the login ({error.smtp_code})") from None
    except smtplib.SMTPRecipientsRefused as error:
        codes = sorted({str(code) for code, _ in error.recipients.values()})
        what = f"the mail server refused all recipients ({', '.join(codes)})"
        raise DeliveryError(what) from None
    except smtplib.SMTPResponseException as error:
        raise DeliveryError(f"the mail server answered with {error.smtp_code}") from None
    except (smtplib.SMTPException, OSError, ValueError) as error:
        what = f"the mail server was not reached, or broke off ({type(error).__name__})"
        raise DeliveryError(what) from None
    return f"{len(refused)} of {len(recipients)} recipients were refused" if refused else ""


@contextmanager
def _connected(service: _Service) -> Iterator[smtplib.SMTP]:
    """Yield a connection, secured and logged in as the URL says."""
    context = ssl.create_default_context()
    if not service.verify_certificate:  # the URL says so: verify=no
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    host, port, seconds = service.smtp_host, service.port, service.socket_connect_timeout
    secured = service.secure_mode == "ssl"
    smtp = (
        smtplib.SMTP_SSL(host, port, timeout=seconds, context=context)
        if secured
        else smtplib.SMTP(host, port, timeout=seconds)
    )
    try:
        if service.secure_mode == "starttls":
            smtp.starttls(context=context)
        if service.user and service.password:
            smtp.login(service.user, service.password)
        yield smtp
    finally:
        _hang_up(smtp)


def _hang_up(smtp: smtplib.SMTP) -> None:
    """Say goodbye; that a server has gone by then changes nothing of what it took over."""
    try:
        smtp.quit()
    except (smtplib.SMTPException, OSError):
        smtp.close()
