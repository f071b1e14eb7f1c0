"""The function as AWS runs it: what `sam build` makes of template.yaml, under Lambda's own runtime and its emulator."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import yaml
from artifacts import CLOUDS, ROOT, find_python, how_to_install, run

from servers.server import Server, free_port

TEMPLATE = ROOT / "template.yaml"
TOOLS = CLOUDS / "aws"
_VENV = TOOLS / ".venv"
SAM = _VENV / "bin" / "sam"
CFN_LINT = _VENV / "bin" / "cfn-lint"
ARCHITECTURE = {"aarch64": "arm64"}.get(platform.machine(), platform.machine())
COMPILE = ["compileall", "-q", "--invalidation-mode", "unchecked-hash"]
ENVIRONMENT = {"SAM_CLI_TELEMETRY": "0", "AWS_DEFAULT_REGION": "eu-central-1"}


class Intrinsic:
    """A function of CloudFormation, such as `!Ref Table`."""

    def __init__(self, name: str, value: Any) -> None:
        self.name = name
        self.value = value

    def __repr__(self) -> str:
        return f"!{self.name} {self.value!r}"


class _Loader(yaml.SafeLoader):
    pass


def _intrinsic(loader: yaml.SafeLoader, name: str, node: yaml.Node) -> Intrinsic:
    if isinstance(node, yaml.ScalarNode):
        return Intrinsic(name, loader.construct_scalar(node))
    assert isinstance(node, yaml.SequenceNode)
    return Intrinsic(name, loader.construct_sequence(node, deep=True))


_Loader.add_multi_constructor("!", _intrinsic)


def template() -> dict[str, Any]:
    """template.yaml, with CloudFormation's functions as `Intrinsic`s."""
    return yaml.load(TEMPLATE.read_text(), _Loader)


def runtime() -> str:
    """The Python of the function, such as `3.13`."""
    return template()["Resources"]["Function"]["Properties"]["Runtime"].removeprefix("python")


def missing() -> str | None:
    """Why the artifact cannot be built or run on this machine, or None."""
    if not SAM.exists():
        return how_to_install(TOOLS)
    if _emulator() is None:
        return f"AWS SAM has no Lambda emulator for this machine ({ARCHITECTURE})"
    if find_python(runtime()) is None:
        return f"template.yaml says python{runtime()}, which is not installed with pip (pyenv install {runtime()})"
    return None


def _emulator() -> Path | None:
    return next(_VENV.glob(f"lib/python3.*/site-packages/samcli/local/rapid/aws-lambda-rie-{ARCHITECTURE}"), None)


def build(folder: Path, wheels: Path) -> None:
    """`sam build` and what follows it in deploy/aws/README.md, with the wheel of this repository: `build/Function`."""
    python = find_python(runtime())
    assert python is not None
    environment = ENVIRONMENT | {"PIP_FIND_LINKS": str(wheels), "PATH": f"{python}{os.pathsep}{os.environ['PATH']}"}
    run(
        [
            SAM, "build", "--template", TEMPLATE, "--build-dir", folder / "build", "--cache-dir", folder / "cache",
            "--parameter-overrides", f"Architecture={ARCHITECTURE}",
        ],
        env=os.environ | environment,
        cwd=folder,
    )  # fmt: skip
    run([python / f"python{runtime()}", "-m", *COMPILE, folder / "build" / "Function"])


def install_runtime(folder: Path) -> None:
    """The runtime interface client in `folder`, as Lambda has it beside the function's own packages."""
    pins = [line for line in (TOOLS / "requirements.txt").read_text().split() if line.startswith("awslambdaric")]
    python = find_python(runtime())
    assert python is not None
    run([python / f"python{runtime()}", "-m", "pip", "install", "--quiet", "--target", folder, *pins])


class LambdaEmulator(Server):
    """AWS's runtime interface emulator, which starts the function with the first event."""

    name = "lambda"

    def __init__(self, artifact: Path, runtime_client: Path, **variables: str) -> None:
        super().__init__()
        self.artifact = artifact
        self.runtime_client = runtime_client
        self.variables = variables
        self.last_words = ""
        """Its log, once it has ended."""
        self._runtime_api_port = free_port()

    @classmethod
    def missing(cls) -> str | None:
        return missing()

    def environment(self) -> dict[str, str]:
        properties = template()["Resources"]["Function"]["Properties"]
        return {
            "PYTHONPATH": os.pathsep.join(map(str, (self.artifact, self.runtime_client))),
            "LAMBDA_TASK_ROOT": str(self.artifact),
            "PYTHONDONTWRITEBYTECODE": "1",  # nobody can write where Lambda keeps the function
            "_HANDLER": properties["Handler"],
            "AWS_EXECUTION_ENV": f"AWS_Lambda_python{runtime()}",
            "AWS_LAMBDA_FUNCTION_NAME": "sequential-flow",
            "AWS_LAMBDA_FUNCTION_TIMEOUT": str(properties["Timeout"]),
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
            "AWS_REGION": "eu-central-1",
            "AWS_DEFAULT_REGION": "eu-central-1",
            "AWS_ACCESS_KEY_ID": "tests",
            "AWS_SECRET_ACCESS_KEY": "tests",
        } | self.variables

    def command(self) -> list[str | Path]:
        python = find_python(runtime())
        emulator = _emulator()
        assert python is not None and emulator is not None
        ours = self.environment()
        theirs = [name for name in os.environ if name.startswith(("AWS_", "SEQUENTIAL_FLOW_")) and name not in ours]
        without_theirs = ["env", *(word for name in theirs for word in ("-u", name))]
        # It listens at every address unless it is told.
        return [
            *without_theirs, emulator, "--runtime-interface-emulator-address", f"{self.host}:{self.port}",
            "--runtime-api-address", f"{self.host}:{self._runtime_api_port}", "--log-level", "error",
            python / f"python{runtime()}", "-m", "awslambdaric",
            template()["Resources"]["Function"]["Properties"]["Handler"],
        ]  # fmt: skip

    def invoke(self, event: dict[str, Any]) -> Any:
        """What the function returned for an event."""
        address = f"http://{self.host}:{self.port}/2015-03-31/functions/function/invocations"
        with urlopen(Request(address, json.dumps(event).encode()), timeout=60) as answer:
            return json.load(answer)

    def __exit__(self, *words: object) -> None:
        self.last_words = self.log
        super().__exit__(*words)

    @property
    def log(self) -> str:
        """What the function wrote so far, which CloudWatch would show."""
        return (self.folder / "log").read_text(errors="replace")
