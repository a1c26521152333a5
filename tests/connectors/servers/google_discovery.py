"""The discovery documents as rules: which request is which method, which parameters it takes, and whose it may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tests.connectors.servers.google_schemas import BASES, INTEGERS, document, faults, has_format

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_SERVED = frozenset({"alt", "fields", "key", "prettyPrint", "quotaUser", "userIp", "$.xgafv"})
"""Global parameters that the stand-in understands; the others are refused."""
_INTEGER = re.compile(r"-?\d{1,10}", re.ASCII)


class BadRequest(Exception):
    """The request breaks the document; the message says where."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query parameter of a method."""

    name: str
    type: str = "string"
    format: str = ""
    enum: frozenset[str] = frozenset()
    pattern: str = ""
    minimum: int | None = None
    maximum: int | None = None
    is_repeated: bool = False
    is_required: bool = False

    def parsed(self, text: str) -> str | int | bool:
        """The value in this text.

        Raises:
            BadRequest: It is none of this parameter's.
        """
        if self.enum and text not in self.enum:
            raise BadRequest(f"Invalid value at '{self.name}': \"{text}\"")
        if self.type == "boolean":
            if text not in ("true", "false"):
                raise BadRequest(f"Invalid value at '{self.name}' (TYPE_BOOL), \"{text}\"")
            return text == "true"
        if self.type == "integer":
            return self._integer(text)
        if (self.format and not has_format(text, self.format)) or (self.pattern and not re.search(self.pattern, text)):
            raise BadRequest(f"Invalid value at '{self.name}': \"{text}\"")
        return text

    def _integer(self, text: str) -> int:
        low, high = INTEGERS[self.format or "int32"]
        low = low if self.minimum is None else self.minimum
        high = high if self.maximum is None else self.maximum
        if not _INTEGER.fullmatch(text) or not low <= int(text) <= high:
            raise BadRequest(f"Invalid value at '{self.name}' (TYPE_INT32), \"{text}\"")
        return int(text)


@dataclass(frozen=True, slots=True)
class Method:
    """A method of an API: what it takes and gives, and which scopes allow it.

    Attributes:
        parameters: Those of the query, by name, the API's global ones included.
        request: Name of the body's schema; None for no body.
        response: Name of the answer's schema; None for no body.
    """

    api: str
    id: str
    verb: str
    segments: tuple[str, ...]
    parameters: Mapping[str, Parameter]
    request: str | None
    response: str | None
    scopes: frozenset[str]
    is_upload: bool = False

    def arguments(self, query: Mapping[str, Sequence[str]]) -> dict[str, Any]:
        """The query's values by name; repeated ones as tuples.

        Raises:
            BadRequest: An unknown or missing parameter, a wrong value, or several where one may be.
        """
        found: dict[str, Any] = {}
        for name, texts in query.items():
            parameter = self.parameters.get(name)
            if parameter is None:
                message = f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query parameter.'
                raise BadRequest(f"{message} Field '{name}' could not be found in request message.")
            if parameter.is_repeated:
                found[name] = tuple(parameter.parsed(each) for each in texts)
            elif len(texts) > 1:
                raise BadRequest(f"'{name}' is given more than once")
            else:
                found[name] = parameter.parsed(texts[0])
        for name, parameter in self.parameters.items():
            if parameter.is_required and name not in found:
                raise BadRequest(f"Required parameter: {name}")
        return found

    def faults(self, schema: str, value: Any) -> list[str]:  # noqa: ANN401  (any JSON)
        """What is wrong with a value of this schema, in words; nothing when all is well."""
        return faults(self.api, schema, value)

    def properties(self, schema: Mapping[str, Any]) -> tuple[Mapping[str, Any], Any]:
        """The properties of an object's or list's schema, and the schema of its other ones, references followed."""
        while "$ref" in schema or "items" in schema:
            schema = document(self.api)["schemas"][schema["$ref"]] if "$ref" in schema else schema["items"]
        return schema.get("properties", {}), schema.get("additionalProperties")


@dataclass(frozen=True, slots=True)
class Route:
    """The method that a request is, and what its path says by the template's names."""

    method: Method
    path: Mapping[str, str]


def route(verb: str, path: str) -> Route | None:
    """The method of this request; None when the documents know none."""
    segments = path.split("/")[1:]
    for method in _routes().get((verb, len(segments)), ()):
        found = _matched(method.segments, segments)
        if found is not None:
            return Route(method, found)
    return None


def methods() -> Iterator[Method]:
    """Every method of both APIs, uploads as methods of their own."""
    for entries in _routes().values():
        yield from entries


@cache
def scopes() -> frozenset[str]:
    """Every scope of both APIs."""
    return frozenset().union(*(document(api)["auth"]["oauth2"]["scopes"] for api in BASES))


def _matched(template: tuple[str, ...], segments: Sequence[str]) -> dict[str, str] | None:
    found: dict[str, str] = {}
    for expected, segment in zip(template, segments, strict=True):
        if expected == segment:
            continue
        name, brace, suffix = expected[1:].partition("}")
        if not brace or not segment.endswith(suffix) or len(segment) <= len(suffix):
            return None
        found[name] = unquote(segment[: len(segment) - len(suffix)])
    return found


@cache
def _routes() -> Mapping[tuple[str, int], Sequence[Method]]:
    """Methods by verb and number of segments, the ones with most literal segments first."""
    found: dict[tuple[str, int], list[Method]] = {}
    for api in BASES:
        for method in _methods(api, document(api)):
            found.setdefault((method.verb, len(method.segments)), []).append(method)
    for entries in found.values():
        entries.sort(key=lambda each: sum(segment.startswith("{") for segment in each.segments))
    return found


def _methods(api: str, resource: Mapping[str, Any]) -> Iterator[Method]:
    for each in resource.get("methods", {}).values():
        yield _method(api, each, f"{BASES[api]}{each['path']}")
        for protocol in each.get("mediaUpload", {}).get("protocols", {}).values():
            yield _method(api, each, protocol["path"], is_upload=True)
    for child in resource.get("resources", {}).values():
        yield from _methods(api, child)


def _method(api: str, described: Mapping[str, Any], path: str, *, is_upload: bool = False) -> Method:
    parameters = {name: each for name, each in document(api)["parameters"].items() if name in _SERVED}
    parameters |= {n: each for n, each in described.get("parameters", {}).items() if each["location"] == "query"}
    return Method(
        api,
        described["id"],
        described["httpMethod"],
        tuple(path.split("/")[1:]),
        {name: _parameter(name, each) for name, each in parameters.items()},
        described.get("request", {}).get("$ref"),
        described.get("response", {}).get("$ref"),
        frozenset(described.get("scopes", ())),
        is_upload,
    )


def _parameter(name: str, described: Mapping[str, Any]) -> Parameter:
    minimum, maximum = described.get("minimum"), described.get("maximum")
    return Parameter(
        name,
        described["type"],
        described.get("format", ""),
        frozenset(described.get("enum", ())),
        described.get("pattern", ""),
        None if minimum is None else int(minimum),
        None if maximum is None else int(maximum),
        is_repeated=bool(described.get("repeated")),
        is_required=bool(described.get("required")),
    )
