"""The entry point that AWS Lambda calls: `app.handler`."""

from sequential_flow_adapters.aws import create_handler

handler = create_handler()
