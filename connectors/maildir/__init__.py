"""Mail in a Maildir++: the root is the inbox, .Sent and .Drafts beside it."""
