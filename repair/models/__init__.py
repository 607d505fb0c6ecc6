"""Models: the list, the cache, loading, scoring, generating, remote endpoints, and the embedded scorer."""
