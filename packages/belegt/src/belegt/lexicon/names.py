"""Names that go with a number which is no quantity, in any language.

Origin: made by hand from the news of technology and markets. A number directly behind one of
these is part of the name ("Qwen 2.5", "DALL-E 3", "Nasdaq 100") unless a unit follows it.
"""

from __future__ import annotations

from belegt.lexicon.words import words

PRODUCTS = words(
    """gpt chatgpt qwen llama claude gemini gemma dall-e diffusion midjourney mistral mixtral phi
    grok deepseek sora kling flux whisper bert t5 falcon yi internlm ernie kimi pangu hunyuan
    step-video windows iphone ipad android ios macos ubuntu debian python java node php ruby rust
    pytorch tensorflow cuda rocm pcie usb http tls ipv hdmi bluetooth wifi nvlink hopper
    nasdaq dax mdax sdax tecdax stoxx ftse nikkei dow s&p russell csi sensex
    xbox playstation galaxy pixel surface thinkpad kindle switch radeon geforce ryzen core xeon
    airbus boeing tesla model type apollo artemis ariane soyuz agenda industrie web formel formula
    iso iec din ean ieee rfc
    covid sars windows-version opus sonnet haiku turbo v"""
)
