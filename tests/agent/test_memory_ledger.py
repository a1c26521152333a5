"""The ledger in memory keeps the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from agent.memory_ledger import MemoryLedger
from tests.agent.contract_ledger import LedgerContract

if TYPE_CHECKING:
    from agent.ledger import Ledger


class TestMemoryLedger(LedgerContract):
    @pytest.fixture
    def ledger(self) -> Ledger:
        return MemoryLedger()
