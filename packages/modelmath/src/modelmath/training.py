"""A training run: from GPU hours to days, money and utilisation. All exact, units in the names."""

from __future__ import annotations

from fractions import Fraction

from modelmath.exact import Exact, exact, ratio

SECONDS_PER_HOUR = 3600
HOURS_PER_DAY = 24

BF16_PEAK_FLOPS = {"H800": 989 * 10**12, "H100": 989 * 10**12}
"""Dense BF16 operations per second of one GPU (NVIDIA, H100 SXM data sheet: 1,979 x 10^12 with
sparsity, half of it without). The H800 reckons as fast; what it lacks is NVLink bandwidth."""


def days(gpu_hours: Exact, gpus: Exact) -> Fraction:
    """Say how long a run takes.

    Args:
        gpu_hours: GPU hours of the run.
        gpus: GPUs that work at the same time.

    Returns:
        Days; 2,664,000 hours on 2,048 GPUs are 54.2 (DeepSeek-V3 report, Sec. 1: "less than two
        months").
    """
    hours = exact("gpu_hours", gpu_hours, zero=True) / exact("gpus", gpus)
    return hours / HOURS_PER_DAY


def gpu_hours(days: Exact, gpus: Exact) -> Fraction:
    """Say how many GPU hours a run takes.

    Args:
        days: Days of the run.
        gpus: GPUs that work at the same time.

    Returns:
        GPU hours.
    """
    return exact("days", days, zero=True) * HOURS_PER_DAY * exact("gpus", gpus)


def cost_usd(gpu_hours: Exact, usd_per_gpu_hour: Exact) -> Fraction:
    """Say what rented GPUs cost.

    Args:
        gpu_hours: GPU hours.
        usd_per_gpu_hour: Price of one, in US dollars.

    Returns:
        US dollars; 2,788,000 hours at 2 are 5,576,000 (DeepSeek-V3 report, Table 1).
    """
    price = exact("usd_per_gpu_hour", usd_per_gpu_hour, zero=True)
    return exact("gpu_hours", gpu_hours, zero=True) * price


def flops_per_second_per_gpu(flops: Exact, gpu_hours: Exact) -> Fraction:
    """Say how fast each GPU worked, over the whole run.

    Args:
        flops: Operations of the run; see `modelmath.flops`.
        gpu_hours: GPU hours of the run.

    Returns:
        FLOP/s of one GPU.
    """
    seconds = exact("gpu_hours", gpu_hours) * SECONDS_PER_HOUR
    return exact("flops", flops, zero=True) / seconds


def utilisation(flops: Exact, gpu_hours: Exact, peak_flops_per_second: Exact) -> Fraction:
    """Say which share of the GPUs' peak a run used (model FLOPs utilisation, MFU).

    Args:
        flops: Operations of the run; see `modelmath.flops`.
        gpu_hours: GPU hours of the run, as the product of GPUs and hours.
        peak_flops_per_second: Peak of one GPU, in FLOP/s.

    Returns:
        The share, from 0 to 1.
    """
    peak = exact("peak_flops_per_second", peak_flops_per_second)
    return flops_per_second_per_gpu(flops, gpu_hours) / peak


def gpu_hours_per_trillion_tokens(gpu_hours: Exact, tokens: Exact) -> Fraction:
    """Say how many GPU hours a trillion tokens take.

    Args:
        gpu_hours: GPU hours of the run.
        tokens: Tokens of the run.

    Returns:
        GPU hours per 10^12 tokens; 180,000 for DeepSeek-V3.
    """
    return exact("gpu_hours", gpu_hours, zero=True) / exact("tokens", tokens) * 10**12


def price_ratio(usd: Exact, other_usd: Exact) -> Fraction:
    """Say how many times the other price a price is; both in US dollars for the same amount.

    Args:
        usd: The price of interest.
        other_usd: The price that it is compared with, above 0.

    Returns:
        A pure number; 60 against 2.19 dollars per million tokens are 27.4.
    """
    return ratio(usd, other_usd)
