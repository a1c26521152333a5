"""Calendars and mailboxes in memory: for tests, rehearsals and as the shortest example of a backend."""
