"""A webhook for machines: JSON, signed as Standard Webhooks 1.0 says.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from modellic._version import __version__
from modellic.company.watching import Secret, unfit_webhook
from modellic.sources.wire import seconds_to_wait
from modellic.watch.delivery import DeliveryError
from modellic.watch.message import to_json
from modellic.watch.store.values import Outgoing

if TYPE_CHECKING:
    import requests

_PREFIX: Final = "whsec_"
_SHORTEST, _LONGEST = 24, 64
_STEP_SECONDS: Final = 10.0


class WebhookSender:
    """Posts messages to one URL."""

    def __init__(
        self, url: str | Secret, secret: Secret, *, clock: Callable[[], float] = time.time
    ) -> None:
        self._url = url
        self._secret = secret
        self._clock = clock

    def send(self, message: Outgoing) -> str:
        """Post a message. Any status from 200 to 299 says that it was taken over.

        Raises `DeliveryError`, and `UsageError` where a secret is not in its place.
        """
        url = self._url if isinstance(self._url, str) else self._url.reveal()
        if why := unfit_webhook(url):
            raise DeliveryError(f"the webhook's URL {why}")
        body = json.dumps(to_json(message), separators=(",", ":")).encode()
        headers = signed(body, message.id, int(self._clock()), key_of(self._secret))
        status, wait = _post(url, body, headers)
        if not 200 <= status < 300:
            redirected = "; redirects are not followed" if 300 <= status < 400 else ""
            what = f"the webhook answered with status {status}{redirected}"
            raise DeliveryError(what, wait=wait)
        return f"status {status}"


def key_of(secret: Secret) -> bytes:
    """Return the key of a secret `whsec_…`, which is base64. Raises `DeliveryError`."""
    word = secret.reveal()
    try:
        key = base64.b64decode(word.removeprefix(_PREFIX), validate=True)
    except (ValueError, binascii.Error):
        key = b""
    if not word.startswith(_PREFIX) or not _SHORTEST <= len(key) <= _LONGEST:
        raise DeliveryError(
            f"{secret.where} holds no secret of a webhook",
            hint=f"it is {_PREFIX} and {_SHORTEST} to {_LONGEST} random bytes in base64",
        )
    return key


def signed(body: bytes, id_: str, timestamp: int, key: bytes) -> dict[str, str]:
    """Return the headers of a message; `timestamp` is in seconds since 1970, UTC."""
    content = f"{id_}.{timestamp}.".encode() + body
    signature = base64.b64encode(hmac.digest(key, content, hashlib.sha256)).decode()
    return {
        "Content-Type": "application/json",
        "User-Agent": f"modellic/{__version__}",
        "webhook-id": id_,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": f"v1,{signature}",
    }


def _post(url: str, body: bytes, headers: dict[str, str]) -> tuple[int, float]:
    """Return the status of the answer, and the seconds that it asks to wait; no body is read.

    Raises `DeliveryError`.
    """
    import requests
    from urllib3.exceptions import HTTPError

    try:
        with (
            requests.Session() as session,
            session.post(
                url,
                data=body,
                headers=headers,
                auth=_no_password,
                timeout=(_STEP_SECONDS, _STEP_SECONDS),
                allow_redirects=False,
                stream=True,
            ) as answer,
        ):
            return answer.status_code, seconds_to_wait(answer.headers) or 0.0
    except requests.Timeout:
        raise DeliveryError("the webhook did not answer in time") from None
    except requests.exceptions.SSLError:
        raise DeliveryError("the webhook's certificate is not trusted") from None
    except (requests.RequestException, HTTPError, OSError, ValueError) as error:
        what = f"the webhook could not be reached ({type(error).__name__})"
        raise DeliveryError(what) from None


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keep .netrc out of it."""
    return request
