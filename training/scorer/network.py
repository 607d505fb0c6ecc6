"""The network of the embedded scorer: a small causal transformer."""

from __future__ import annotations

from transformers import LlamaConfig, LlamaForCausalLM

SIZE = {"hidden_size": 320, "num_hidden_layers": 5, "num_attention_heads": 5, "intermediate_size": 860}
CONTEXT = 256  # tokens


def network(vocabulary: int) -> LlamaForCausalLM:
    """Return an untrained network for `vocabulary` tokens."""
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=vocabulary,
            max_position_embeddings=CONTEXT,
            tie_word_embeddings=True,
            pad_token_id=0,
            bos_token_id=1,
            eos_token_id=2,
            attn_implementation="sdpa",
            **SIZE,
        )
    )
    for name, weights in model.named_parameters():  # residual branches begin at nothing
        if name.endswith(("o_proj.weight", "down_proj.weight")):
            weights.data.zero_()
    return model
