"""What a draft says (policy section 9): first the facts that may be used, then sentences."""
