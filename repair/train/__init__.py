"""Models fine-tuned on a team's own decisions; torch, transformers and peft only where they are needed."""
