"""What a cold start of Google's doors imports: nothing of another cloud, and no database before one is used."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tomllib

import pytest
from served import BIN, GOOGLE, ROOT, FunctionsFramework

DOORS = {
    "gcp": "from sequential_flow_adapters.gcp import create_handler; create_handler()",
    "firebase": "from sequential_flow_adapters.firebase import create_function; create_function()",
}
OTHERS = {"boto3", "botocore", "mangum", "redis", "sqlalchemy", "psycopg", "pymysql", "vercel_runtime"}
"""Also asked for in vain counts: they are not installed where these tests run."""
LATER = {"google.cloud.firestore", "grpc", "sequential_flow.engine", "sequential_flow.storage.firestore"}

# What is looked for is noted, found or not.
_RECORD = """
import json, sys

class Asked:
    names = set()

    def find_spec(self, name, path=None, target=None):
        self.names.add(name)

sys.meta_path.insert(0, Asked())
{statement}
print(json.dumps(sorted(Asked.names)))
"""


def asked_for(statement: str, **environment: str) -> set[str]:
    """The modules that a statement imports, or tries to, in a fresh process."""
    reason = FunctionsFramework.missing()
    if reason:
        pytest.skip(reason)
    paths = os.pathsep.join([str(ROOT / "core"), str(ROOT / "adapters")])
    done = subprocess.run(
        [BIN / "python", "-c", _RECORD.format(statement=statement)],
        env=os.environ | {"PYTHONPATH": paths} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize("door", DOORS)
def test_a_door_opens_no_database_and_no_other_cloud(door):
    asked = asked_for(DOORS[door])
    assert f"sequential_flow_adapters.{door}" in asked
    assert asked & (OTHERS | LATER) == set()
    assert {name for name in asked if name.startswith("sequential_flow_adapters.")}.isdisjoint(
        {f"sequential_flow_adapters.{other}" for other in ("aws", "vercel", *DOORS) if other != door}
    )


def test_the_first_task_imports_the_default_store_and_no_other():
    use = (
        "from sequential_flow_adapters.flows import open_flow; from sequential_flow_adapters.gcp import DEFAULT_STORAGE; "
        "from sequential_flow_adapters.settings import Settings\n"
        "try: open_flow(Settings(), DEFAULT_STORAGE + '?timeout=0.5').get_task('x')\n"
        "except Exception as error: assert 'Firestore' in str(error), error"
    )
    nobody = {"FIRESTORE_EMULATOR_HOST": "127.0.0.1:1", "GOOGLE_CLOUD_PROJECT": "demo-nobody"}
    asked = asked_for(use, **nobody)
    assert asked >= {"google.cloud.firestore", "grpc", "sequential_flow.storage.firestore"}
    assert asked & OTHERS == set()


def test_firebase_looks_at_the_file_without_the_service():
    """The command line imports it on the developer's machine, where the secrets are not, and waits ten seconds at most."""
    asked = asked_for(DOORS["firebase"], SEQUENTIAL_FLOW_SEAL="true")
    assert asked & {"fastapi", "sequential_flow_adapters.api"} == set()


def test_the_extras_bring_all_that_the_doors_need():
    """The environment of these tests has nothing that a user's has not."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    brought: set[str] = set()
    waiting = ["gcp", "firebase", "redis"]
    for extra in waiting:  # grows while it is walked
        for requirement in extras[extra]:
            name, _, inner = re.fullmatch(r"([\w.-]+)(\[([\w,]+)\])?.*", requirement).groups()
            if name == "sequential-flow":
                waiting += inner.split(",")
            else:
                brought.add(name.lower())
    pins = re.findall(r"^([\w.-]+)==", (GOOGLE / "requirements.txt").read_text(), re.MULTILINE)
    assert len(pins) > 5
    assert set(pins) <= brought
