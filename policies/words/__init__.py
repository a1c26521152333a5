"""The words the rules look for, one module of constants per language, no code."""
