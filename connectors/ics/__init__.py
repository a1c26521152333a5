"""Calendars in files: one .ics or a folder of them."""
