"""Names that go with a number which is no quantity, in any language.

Origin: made by hand from the news of technology and markets. A number directly behind one of
these is part of the name ("Qwen 2.5", "DALL-E 3", "Nasdaq 100") unless a unit follows it,
or, from a hundred on, a noun that it counts ("Auf Java 300 Menschen"). Companies stand in no
table but that of makers: "For Airbus 18 orders" counts something.
"""

from __future__ import annotations

from belegt.lexicon.words import words

PRODUCTS = words(
    """gpt chatgpt qwen llama claude gemini gemma dall-e diffusion midjourney mixtral phi
    grok sora kling flux whisper bert t5 falcon yi internlm ernie kimi pangu hunyuan
    step-video windows iphone ipad android ios macos ubuntu debian python java node php ruby rust
    pytorch tensorflow cuda rocm pcie usb http tls ipv hdmi bluetooth wifi nvlink hopper
    xbox playstation galaxy pixel surface thinkpad kindle switch radeon geforce ryzen core xeon
    apollo artemis ariane soyuz industrie formel formula
    iso iec din ean ieee rfc
    covid sars windows-version opus sonnet haiku turbo v
    linux unicode ascii gcc clang llvm glibc musl openssl openssh nginx apache httpd tomcat
    kubernetes docker podman helm terraform ansible jenkins gitlab github git svn npm npx yarn
    pnpm deno webpack vite angular vue svelte django flask numpy scipy
    pandas sphinx pytest jquery bootstrap typescript javascript ecmascript html css sql sqlite
    mysql mariadb postgres postgresql mongodb redis kafka elasticsearch hadoop chrome
    chromium firefox safari ie outlook photoshop acrobat pdf svg
    xml yaml toml json epub latex tex qt gtk kde gnome wayland x11 systemd grub bash zsh perl
    lua scala kotlin dart elixir erlang haskell ocaml julia matlab fortran cobol
    golang c++ cpp csharp .net dotnet unreal godot blender opengl vulkan directx
    cortex risc-v x86 sse avx ddr lpddr gddr hbm sata nvme wi-fi ethernet lte umts gsm
    fedora rhel centos suse opensuse freebsd openbsd netbsd solaris raspberry
    gpl lgpl agpl mpl cc-by bsd mit-license cve cwe rsa sha aes tlsv ssl ssh smtp imap ftp
    oauth saml ldap wcag pep jep kep adr saas nist fips basel mifid dsgvo gdpr
    euro-norm euro-klasse mig f-16 eurofighter leopard patriot iris-t falcon-9
    chapter-11 hartz catch-22 psx wii game-boy passat corsa ioniq
    mk mark-ii ansi astm vde aes-256"""
)

INDICES = words(
    """nasdaq dax mdax sdax tecdax stoxx ftse nikkei dow s&p russell csi sensex cac smi atx ibex
    aex omx hdax msci asx tsx bse kospi eurostoxx agenda"""
)
"""Names whose number is part of them, however great it is and whatever follows."""

STANDARDS = words("euro")
"""Standards that a currency shares its name with; their classes have one digit ("Euro 6")."""

MAKERS = words("deepseek mistral cohere nemotron olmo granite command jamba dbrx baichuan")
"""Makers of models, and models, behind whose name a size stands ("DeepSeek 67B")."""
