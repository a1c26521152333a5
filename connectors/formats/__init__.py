"""Pure codecs: bytes to facts and back. No I/O."""
