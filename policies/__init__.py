"""The rules: which events are interviews, who interviewed, when a draft is warranted and what it says.

Pure: no I/O, no clock, no randomness. One section of the policy page, one module.
"""
