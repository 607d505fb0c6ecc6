"""What people and programs read: findings and differences as terminal text, JSON, SARIF and HTML."""
