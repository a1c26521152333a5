"""Writers other than the built-in one."""
