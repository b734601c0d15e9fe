"""How this machine reaches the hub: what the HF_* variables say, as huggingface_hub reads them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from modellic.errors import UnresolvedError, UsageError

_HINT = "write a URL such as https://huggingface.co, or unset it"


@dataclass(frozen=True, slots=True)
class HubEnvironment:
    """Where the hub is (`endpoint`, no slash at its end), and where its files are cached.

    `cache` is the folder of https://huggingface.co/docs/hub/local-cache, `assets` the one that
    huggingface_hub sets aside for what other libraries keep. `offline` is `HF_HUB_OFFLINE`.
    """

    endpoint: str
    cache: Path
    assets: Path
    offline: bool

    @classmethod
    def current(cls) -> HubEnvironment:
        """Read the environment. Raises `UsageError` where `HF_ENDPOINT` is no URL.

        huggingface_hub reads HF_ENDPOINT, HF_HOME, HF_HUB_CACHE and HF_HUB_OFFLINE once, when it
        is first imported; a program that sets them later changes nothing, here as elsewhere.
        """
        from huggingface_hub import constants

        return cls(
            endpoint=_checked(constants.ENDPOINT),
            cache=Path(constants.HF_HUB_CACHE),
            assets=Path(constants.HF_ASSETS_CACHE),
            offline=constants.is_offline_mode(),
        )

    @property
    def host(self) -> str:
        """The host of the hub, as messages name it."""
        return urlsplit(self.endpoint).netloc


def _checked(endpoint: str) -> str:
    endpoint = endpoint.rstrip("/")
    try:
        parts = urlsplit(endpoint)
        is_url = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_url = False
    if not is_url:
        raise UsageError("HF_ENDPOINT is not the URL of a hub", hint=_HINT)
    if parts.username is not None or parts.password is not None:
        hint = "give the token in HF_TOKEN"
        raise UsageError("HF_ENDPOINT holds a user name or a password", hint=hint)
    return endpoint


def token() -> str | None:
    """Return the token of this user: HF_TOKEN, or the file that `hf auth login` wrote.

    Raises `UnresolvedError` where there is one that cannot be read or cannot be a token. The
    message never holds any of it.
    """
    from huggingface_hub import constants, get_token
    from huggingface_hub.errors import OIDCError

    if constants.HF_HUB_DISABLE_IMPLICIT_TOKEN:
        return None
    try:
        found = get_token()
    except (OSError, ValueError, OIDCError) as error:
        what = f"the token of the hub could not be read ({type(error).__name__})"
        hint = "check HF_TOKEN, HF_TOKEN_PATH and HF_OIDC_RESOURCE"
        raise UnresolvedError(what, hint=hint) from None
    if found is not None and not (found.isascii() and found.isprintable() and " " not in found):
        hint = "a token is one word that starts with hf_; copy it again"
        raise UnresolvedError("HF_TOKEN holds characters that no token has", hint=hint)
    return found
