"""Gmail and Google Calendar, with the user's own OAuth client."""
