"""`sequential-flow demo`: a real little job against a real little API, to see what the package does in one command."""
