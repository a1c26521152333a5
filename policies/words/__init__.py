"""The words the rules look for, one module of constants per language, no code."""

from __future__ import annotations

from policies.words import dutch, english, french, german, italian, portuguese, spanish

LANGUAGES = (english, german, french, spanish, portuguese, italian, dutch)
"""Every language that is understood. A new one is a module here and its tests."""
