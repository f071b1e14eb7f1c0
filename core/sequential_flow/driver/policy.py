"""What the HTTP transport may do on behalf of a program that nobody has reviewed."""

from __future__ import annotations

from sequential_flow.frozen import Frozen


class HttpPolicy(Frozen):
    """The rules of one transport. The defaults suit code that is trusted with this machine's network."""

    timeout: float = 30.0
    """Seconds for a whole request, redirects and body included."""
    max_redirects: int = 20
    """As many hops are followed, as in browsers; one more is a failed fetch. `redirect: "manual"` and `"error"` are the
    program's."""
    max_response_bytes: int = 10 * 1024 * 1024
    """A longer body is a failed fetch."""
    allow_hosts: tuple[str, ...] | None = None
    """The only hosts that may be asked, redirects included: `api.example.com`, `*.example.com`, `localhost:8080`.
    None allows all. Without a port, every port of the host is meant."""
    base_url: str | None = None
    """What relative URLs are relative to; None makes them a failed fetch."""
    user_agent: str = "sequential-flow"

    def allows(self, host: str, port: int | None) -> bool:
        """Whether this host may be asked.

        >>> HttpPolicy(allow_hosts=("*.example.com", "localhost:8080")).allows("api.example.com", 443)
        True
        >>> HttpPolicy(allow_hosts=("localhost:8080",)).allows("localhost", 80)
        False
        """
        if self.allow_hosts is None:
            return True
        host = host.lower().rstrip(".")
        return any(_matches(pattern.lower(), host, port) for pattern in self.allow_hosts)


def _matches(pattern: str, host: str, port: int | None) -> bool:
    name, colon, wanted_port = pattern.rpartition(":")
    if not colon or not wanted_port.isdigit():
        name, wanted_port = pattern, ""
    if wanted_port and str(port) != wanted_port:
        return False
    name = name.strip("[]")
    return host.endswith(name[1:]) if name.startswith("*.") else host == name
