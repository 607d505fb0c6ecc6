"""Knowing whether it helps: scores against references and marked spans, silence on human text, saved runs."""
