"""Files in, files out: discovery, reading, configuration, writing, the change log."""
