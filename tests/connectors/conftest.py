"""What several files of tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.connectors.servers.google import google_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.connectors.servers.google import GoogleServer


@pytest.fixture(name="server")
def _server() -> Iterator[GoogleServer]:
    """Google on loopback; afterwards, nothing was asked of it that must not be."""
    with google_server() as server:
        yield server
        assert server.violations == []
        assert server.forbidden == []
