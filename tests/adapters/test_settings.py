"""Settings, from the environment and from arguments."""

from __future__ import annotations

import pytest
from service_tests import OTHER_SECRET, SECRET

from sequential_flow import Limits, SequentialFlow
from sequential_flow_adapters.flows import OnDemand, open_flow
from sequential_flow_adapters.settings import Settings, SettingsError


@pytest.fixture
def environment(monkeypatch):
    """`environment(API_KEY="…")` sets variables, and reads them."""

    def read(**variables):
        for name, value in variables.items():
            monkeypatch.setenv(f"SEQUENTIAL_FLOW_{name}", value)
        return Settings()

    return read


def test_nothing_is_set(environment):
    settings = environment()
    assert (settings.api_keys, settings.secrets, settings.storage, settings.seal) == ((), (), None, None)
    assert (settings.ttl, settings.max_ttl) == (2 * 3600.0, 366 * 24 * 3600.0)
    assert (settings.max_body_bytes, settings.max_concurrency) == (6 * 2**20, 32)
    assert (settings.docs, settings.keep_finished, settings.cors_origins) == (True, True, ())
    assert settings.limits == Limits()


def test_everything_is_set(environment):
    settings = environment(
        STORAGE="sqlite:///flows.db",
        API_KEY="one, two",
        SECRET=f"{SECRET},{OTHER_SECRET}",
        SEAL="true",
        TTL="90s",
        MAX_TTL="never",
        KEEP_FINISHED="false",
        MAX_BODY_BYTES="1000",
        MAX_CONCURRENCY="4",
        CORS_ORIGINS="https://a.example, http://localhost:3000",
        DOCS="0",
        LIMIT_OPERATIONS="1000",
        LIMIT_TURN_SECONDS="2.5",
    )
    assert settings.storage.get_secret_value() == "sqlite:///flows.db"
    assert settings.api_keys == ("one", "two")
    assert settings.secrets == (SECRET, OTHER_SECRET)
    assert (settings.ttl, settings.max_ttl) == (90.0, None)
    assert (settings.seal, settings.keep_finished, settings.docs) == (True, False, False)
    assert (settings.max_body_bytes, settings.max_concurrency) == (1000, 4)
    assert settings.cors_origins == ("https://a.example", "http://localhost:3000")
    assert settings.limits == Limits(operations=1000, turn_seconds=2.5)


def test_every_limit_has_its_variable(environment):
    variables = {f"LIMIT_{name.upper()}": "7" for name in Limits._fields}
    assert environment(**variables).limits == Limits(**dict.fromkeys(Limits._fields, 7))


def test_empty_is_not_set(environment):
    settings = environment(API_KEY="", MAX_CONCURRENCY="", STORAGE="")
    assert (settings.api_keys, settings.max_concurrency, settings.storage) == ((), 32, None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TTL", "soon"),
        ("TTL", "-1"),
        ("TTL", "0"),
        ("MAX_TTL", "nan"),
        ("MAX_BODY_BYTES", "6MB"),
        ("MAX_BODY_BYTES", "0"),
        ("MAX_CONCURRENCY", "-1"),
        ("KEEP_FINISHED", "perhaps"),
        ("LIMIT_OPERATIONS", "0"),
        ("LIMIT_OPERATIONS", "1.5"),
        ("LIMIT_TURN_SECONDS", "inf"),
        ("CORS_ORIGINS", "example.com"),
        ("CORS_ORIGINS", "https://example.com/"),
        ("CORS_ORIGINS", "https://*.example.com"),
        ("API_KEY", " , "),
        ("SECRET", "x" * 31),
        ("SECRET", SECRET + ",short"),
        ("SEAL", "true"),
    ],
)
def test_a_wrong_setting_names_its_variable_and_not_its_value(environment, name, value):
    with pytest.raises(SettingsError, match=rf"SEQUENTIAL_FLOW_{name}\b") as caught:
        environment(**{name: value})
    assert "Traceback" not in str(caught.value)
    if name in ("API_KEY", "SECRET"):
        assert value not in str(caught.value)


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [("API_KEYS", "API_KEY"), ("APIKEY", "API_KEY"), ("SECRETS", "SECRET"), ("CORS_ORIGIN", "CORS_ORIGINS")],
)
def test_a_misspelt_variable_is_no_open_door(environment, misspelt, meant):
    with pytest.raises(SettingsError, match=rf"{misspelt}; is SEQUENTIAL_FLOW_{meant} meant"):
        environment(**{misspelt: "x"})


def test_variables_of_others_pass(environment):
    assert environment(TABLE="x", PORT="8080", FUZZ="1").api_keys == ()


def test_secrets_are_not_shown(environment):
    settings = environment(API_KEY="key-key-key", SECRET=SECRET, STORAGE="redis://:password@host")
    for shown in (repr(settings), str(settings), settings.model_dump_json()):
        assert not [part for part in ("key-key-key", SECRET, "password") if part in shown]


def test_arguments_go_before_variables(environment):
    environment(TTL="60")
    assert Settings(ttl=5).ttl == 5
    with pytest.raises(SettingsError, match="SEQUENTIAL_FLOW_TLT"):
        Settings(tlt=5)


def test_a_flow_as_the_settings_say(tmp_path):
    file = tmp_path / "flows.db"
    settings = Settings(storage=f"sqlite:///{file}", ttl=60, keep_finished=False, limit_operations=1_000)
    flow = open_flow(settings, "memory://")
    assert flow.limits.operations == 1_000
    task = flow.execute("fetch('a')")
    assert task.expires_at == pytest.approx(task.created_at + 60)
    assert file.exists()
    assert type(open_flow(Settings(), "memory://").storage).__name__ == "InMemoryStorage"
    with pytest.raises(SettingsError, match="nowhere"):
        open_flow(Settings(storage="nowhere://"), "memory://")


def test_a_flow_is_made_once_and_when_it_is_needed():
    calls = []

    def make():
        calls.append(1)
        if len(calls) == 1:
            raise OSError("not yet")
        return SequentialFlow()

    source = OnDemand(make)
    assert calls == []
    with pytest.raises(OSError, match="not yet"):
        source.get()
    assert source.get() is source.get()
    assert len(calls) == 2
