from sequential_flow_adapters.firebase import create_function

flows = create_function(memory=512)
