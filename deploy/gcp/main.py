from sequential_flow_adapters.gcp import create_handler

handler = create_handler()
