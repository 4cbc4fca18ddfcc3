"""FLOPs: floating-point operations of a model, by the usual rules of thumb.

- A weight that meets a token costs 2 operations forward (multiply, add) and 4 more backward:
  together the 6 N of arXiv:2001.08361. N is the number of active parameters with the head and
  without the embedding, which is looked up, not multiplied. Norms and biases are in N, as usual;
  they are less than a ten-thousandth.
- Attention costs, for each position that a token sees, 2 operations per element of a query
  (scores) and 2 per element of a value (sum), in every head and layer; thrice that with the way
  back (arXiv:2204.02311, App. B). A token sees all s positions of its sequence (non-causal
  counting), or on the mean (s + 1) / 2 (causal).
- Routers are counted unless `router` is false. The utilisation printed in arXiv:2505.09343,
  Table 4, comes out to its last digit without them, though the paper does not say so.
- Recomputation of activations, softmax, rotation and MTP modules are not counted.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from modelmath.config import ModelConfig
from modelmath.errors import refuse
from modelmath.exact import whole
from modelmath.parameters import active, count_active

Attention = Literal["causal", "non-causal", "none"]
"""How attention is counted: half of the score matrix, all of it, or not at all."""


def positions_seen(context: int, attention: Attention) -> Fraction:
    """Say how many positions a token of a sequence sees.

    Args:
        context: Length of the sequence, in tokens.
        attention: How attention is counted.

    Returns:
        Positions, the mean over the sequence.
    """
    whole("context", context)
    match attention:
        case "causal":
            return Fraction(context + 1, 2)
        case "non-causal":
            return Fraction(context)
        case "none":
            return Fraction(0)
    raise refuse("attention", attention, "causal, non-causal or none", "use one of these")


def forward_flops_per_token(
    config: ModelConfig,
    context: int = 4096,
    attention: Attention = "causal",
    *,
    router: bool = True,
) -> Fraction:
    """Count the operations of one token's way through the model.

    Args:
        config: The model.
        context: Length of the sequence, in tokens.
        attention: How attention is counted.
        router: Whether the routers are counted.

    Returns:
        FLOPs per token.
    """
    per_position = 2 * config.num_hidden_layers * config.num_attention_heads
    per_position *= config.query_key_dim + config.value_dim
    weights = active(config, embedding=False)
    if not router:
        weights -= count_active(config).router
    return 2 * weights + per_position * positions_seen(context, attention)


def training_flops_per_token(
    config: ModelConfig,
    context: int = 4096,
    attention: Attention = "causal",
    *,
    router: bool = True,
) -> Fraction:
    """Count the operations of one token in training, forward and backward.

    Args:
        config: The model.
        context: Length of the sequence, in tokens.
        attention: How attention is counted.
        router: Whether the routers are counted.

    Returns:
        FLOPs per token; for DeepSeek-V3 with 4096 tokens and causal counting 250 x 10^9
        (arXiv:2505.09343, Table 2).
    """
    return 3 * forward_flops_per_token(config, context, attention, router=router)


def training_flops(
    config: ModelConfig,
    tokens: int,
    context: int = 4096,
    attention: Attention = "causal",
    *,
    router: bool = True,
) -> Fraction:
    """Count the operations of a training run.

    Args:
        config: The model.
        tokens: Tokens of the whole run.
        context: Length of each sequence, in tokens.
        attention: How attention is counted.
        router: Whether the routers are counted.

    Returns:
        FLOPs of the run.
    """
    per_token = training_flops_per_token(config, context, attention, router=router)
    return whole("tokens", tokens, least=0) * per_token
