"""The entry point that Vercel's Python runtime serves: `app`."""

from sequential_flow_adapters.vercel import create_app

app = create_app()
