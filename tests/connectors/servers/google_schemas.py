"""The discovery documents' schemas: whether a JSON value is what a document says.

The documents are those bundled with Google's client. Their schemas are JSON Schema of draft 03 with ways of their own:
``$ref`` by name, ``required`` as a boolean, numbers of 64 bits as strings, formats such as "byte".
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

from jsonschema import Draft202012Validator, FormatChecker, validators

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jsonschema.protocols import Validator

GMAIL = "gmail"
CALENDAR = "calendar"
BASES = {GMAIL: "/", CALENDAR: "/calendar/v3/"}
"""What stands before the paths of each API's methods."""
INTEGERS = {"int32": (-(2**31), 2**31 - 1), "uint32": (0, 2**32 - 1)}
_FILES = {GMAIL: "gmail.v1.json", CALENDAR: "calendar.v3.json"}
_LONG_INTEGERS = {"int64": (-(2**63), 2**63 - 1), "uint64": (0, 2**64 - 1)}
_STRING = {"type": "string"}
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*={0,2}", re.ASCII)
_LONG_INTEGER = re.compile(r"-?(0|[1-9]\d{0,18}|1\d{19})", re.ASCII)


def faults(api: str, schema: str, value: Any) -> list[str]:  # noqa: ANN401  (any JSON)
    """What is wrong with a value of this schema, in words; nothing when all is well."""
    return [f"{each.json_path}: {each.message}" for each in _validator(api, schema).iter_errors(value)]


@cache
def document(api: str) -> dict[str, Any]:
    """An API's discovery document."""
    folder = files("googleapiclient.discovery_cache") / "documents"
    found = json.loads((folder / _FILES[api]).read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def has_format(value: object, name: str) -> bool:
    """Whether a string has this format of Google's, or an integer is in its range."""
    if name in INTEGERS and isinstance(value, int):
        return INTEGERS[name][0] <= value <= INTEGERS[name][1]
    if not isinstance(value, str):
        return True
    if name in _LONG_INTEGERS:
        low, high = _LONG_INTEGERS[name]
        return bool(_LONG_INTEGER.fullmatch(value)) and low <= int(value) <= high
    if name == "byte":
        return bool(_BASE64URL.fullmatch(value)) and len(value.rstrip("=")) % 4 != 1
    try:
        if name == "date":
            return date.fromisoformat(value).isoformat() == value
        if name in ("date-time", "google-datetime"):
            return bool(_RFC3339.fullmatch(value)) and datetime.fromisoformat(value.upper()).tzinfo is not None
    except ValueError:
        return False
    raise LookupError(name)


def _formats() -> FormatChecker:
    found = FormatChecker(formats=())
    for name in (*INTEGERS, *_LONG_INTEGERS, "byte", "date", "date-time", "google-datetime"):
        found.checks(name)(lambda value, name=name: has_format(value, name))
    return found


@cache
def _validator(api: str, name: str) -> Validator:
    """The validator of one schema, which finds the others by name."""
    own = {each: _adapted(schema) for each, schema in document(api)["schemas"].items()}

    def referred(validator: Any, reference: str, instance: object, _: object) -> Iterator[Any]:  # noqa: ANN401
        yield from validator.descend(instance, own[reference])

    def held(validator: Any, properties: dict[str, Any], instance: object, _: object) -> Iterator[Any]:  # noqa: ANN401
        for key, value in instance.items() if isinstance(instance, dict) else ():
            is_plain = properties.get(key) == _STRING and isinstance(value, str)
            if key in properties and not is_plain:
                yield from validator.descend(value, properties[key], path=key, schema_path=key)

    keywords = {"$ref": referred, "properties": held}
    kind = validators.extend(Draft202012Validator, keywords)  # type: ignore[no-untyped-call]
    return cast("Validator", kind(own[name], format_checker=_formats()))


def _adapted(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema of Google's dialect as one of 2020-12, but for ``$ref``; unnamed properties are refused."""
    kept = ("$ref", "type", "format", "enum", "pattern")
    found = {name: schema[name] for name in kept if name in schema and schema[name] != "any"}
    found |= {name: float(schema[name]) for name in ("minimum", "maximum") if name in schema}
    if "items" in schema:
        found["items"] = _adapted(schema["items"])
    if schema.get("type") == "object":
        properties = schema.get("properties", {})
        found["properties"] = {name: _adapted(each) for name, each in properties.items()}
        required = [name for name, each in properties.items() if each.get("required") is True]
        found |= {"required": required} if required else {}
        others = schema.get("additionalProperties")
        found["additionalProperties"] = _adapted(others) if isinstance(others, dict) else False
    return found
