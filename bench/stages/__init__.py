"""One file a stage. Each has `run(options) -> list[Table]`; `STAGES` is their order in the README."""

STAGES = {
    "job": "execute, pause, write, read, resume: warm, and in fresh processes",
    "state_bytes": "the size of the state",
    "importing": "what importing the package costs",
    "pauses": "the thousandth pause against the tenth",
    "kernels": "computing, against QuickJS",
    "budget": "what counting operations costs",
    "doors": "the first request of a cold function, door by door",
    "load": "the service under 16 clients",
    "storage": "a million paused tasks against a thousand",
}
