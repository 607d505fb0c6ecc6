"""The embedded scorer: its tokenizer, its training, its export."""
