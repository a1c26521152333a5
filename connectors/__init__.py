"""The outside world: calendars and mailboxes, one provider a folder. Bytes come in, facts go out."""
