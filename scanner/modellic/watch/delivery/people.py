"""Channels to people: e-mail, Slack, Teams and all else that Apprise knows by a URL."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from modellic.company.watching import Secret
from modellic.errors import UsageError
from modellic.kinds import Severity
from modellic.watch.delivery import DeliveryError
from modellic.watch.delivery.mail import send_mail
from modellic.watch.message import Rendered, render
from modellic.watch.store.values import Outgoing

if TYPE_CHECKING:
    from apprise import NotifyBase, NotifyType

_LOGGER: Final = logging.getLogger("apprise")
_CODE: Final = re.compile(r"error=(\d{3})\b")


class _Codes(logging.Handler):
    """Hears what Apprise says, and keeps the status codes only: the rest may be secret."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.codes: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the codes of a record."""
        self.codes += _CODE.findall(record.getMessage())


@contextmanager
def _heard() -> Iterator[_Codes]:
    """Let nothing that Apprise logs reach a terminal or a log file."""
    heard, propagated, handlers = _Codes(), _LOGGER.propagate, _LOGGER.handlers
    _LOGGER.propagate, _LOGGER.handlers = False, [heard]
    try:
        yield heard
    finally:
        _LOGGER.propagate, _LOGGER.handlers = propagated, handlers


class AppriseSender:
    """Sends messages to one Apprise URL, which is read from its place each time."""

    def __init__(self, url: Secret) -> None:
        self._url = url

    def send(self, message: Outgoing) -> str:
        """Send a message in the form that the service shows best."""
        words = render(message)
        with _heard() as heard:
            service = _service(self._url)
            if _is_plain_mail(service):
                return send_mail(service, message, words)
            _notify(service, message, words, heard)
        return ""


def _service(url: Secret) -> NotifyBase:
    """Return the service of the URL. Nothing of the URL goes into a message: it is a secret."""
    try:
        from apprise import Apprise, AppriseAsset
    except ModuleNotFoundError:
        hint = "pip install 'modellic[watch]'"
        raise UsageError("sending needs Apprise", hint=hint) from None
    asset = AppriseAsset(app_id="modellic", app_desc="modellic watch", async_mode=False)
    service = Apprise.instantiate(url.reveal(), asset=asset)
    if service is None:
        raise DeliveryError(f"{url.where} holds no URL that Apprise knows")
    return service


def _notify(service: NotifyBase, message: Outgoing, words: Rendered, heard: _Codes) -> None:
    from apprise import NotifyFormat

    form = service.resolve_format(NotifyFormat.MARKDOWN)
    bodies = {NotifyFormat.HTML: words.html, NotifyFormat.MARKDOWN: words.markdown}
    try:
        taken = service.notify(
            body=bodies.get(form, words.text),
            title=words.subject,
            notify_type=_type_of(message),
            body_format=form,
        )
    except Exception as error:  # noqa: BLE001 - more than a hundred services, each with its own
        raise DeliveryError(f"{service.service_name} failed ({type(error).__name__})") from None
    if not taken:
        code = f" (status {heard.codes[-1]})" if heard.codes else ""
        raise DeliveryError(f"{service.service_name} was not reached, or refused the message{code}")


def _type_of(message: Outgoing) -> NotifyType:
    from apprise import NotifyType

    found = {alert.event.kind.severity for alert in message.alerts}
    if Severity.ERROR in found:
        return NotifyType.FAILURE
    return NotifyType.WARNING if Severity.WARNING in found else NotifyType.INFO


def _is_plain_mail(service: NotifyBase) -> bool:
    """Return whether it is e-mail by SMTP. What is signed or encrypted is left to Apprise."""
    from apprise.plugins.email import NotifyEmail

    return type(service) is NotifyEmail and service.pgp_mode in {None, "no", "none"}
