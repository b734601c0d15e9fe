"""The ways out: how a message reaches people and machines."""

from __future__ import annotations

from typing import Protocol

from modellic.company.watching import Channel
from modellic.errors import ModellicError
from modellic.watch.store.values import Outgoing


class DeliveryError(ModellicError):
    """A message was not taken over. `what` holds nothing secret: it goes into the store.

    `wait` is how many seconds the other side asks to be left alone.
    """

    def __init__(self, what: str, *, where: str = "", hint: str = "", wait: float = 0.0) -> None:
        super().__init__(what, where=where, hint=hint)
        self.wait = wait


class Sender(Protocol):
    """One way out."""

    def send(self, message: Outgoing) -> str:
        """Hand a message over; return what is worth noting, often nothing.

        Raises `DeliveryError`, or `UsageError` where a secret is not in its place.
        """


def sender_of(channel: Channel) -> Sender:
    """Return the way out that a channel names. Raises `DeliveryError` where it names none.

    What it needs is read when something is sent.
    """
    if channel.apprise is not None:
        from modellic.watch.delivery.people import AppriseSender

        return AppriseSender(channel.apprise)
    from modellic.watch.delivery.webhook import WebhookSender

    if channel.webhook is None or channel.secret is None:
        raise DeliveryError(f"the channel {channel.name!r} leads nowhere")
    return WebhookSender(channel.webhook, channel.secret)
