"""What programs are told of guides, as plain values, whoever carries them: HTTP, an assistant, a shell.

Nothing here knows a protocol, and nothing keeps what was asked.
"""

from .desk import Desk, Unknown
from .walking import answer, follow

__all__ = ["Desk", "Unknown", "answer", "follow"]
