"""Names that go with a number which is no quantity, in any language.

Origin: made by hand from the news of technology and markets. A number directly behind one of
these is part of the name ("Qwen 2.5", "DALL-E 3", "Nasdaq 100") unless a unit follows it,
or, from a hundred on, a noun that it counts ("Auf Java 300 Menschen"). Companies, places and
clubs go with their own numbers only, by `PAIRS`: "a Boeing 737", but "at Boeing 300 jobs".
"""

from __future__ import annotations

from types import MappingProxyType

from belegt.lexicon.words import by_word, words

PRODUCTS = words(
    """gpt chatgpt qwen llama claude gemini gemma dall-e diffusion midjourney mixtral phi
    amd xcode grok sora kling flux whisper bert t5 falcon yi internlm ernie kimi pangu hunyuan
    step-video windows iphone ipad android ios macos ubuntu debian python java node php ruby rust
    pytorch tensorflow cuda rocm pcie usb http tls ipv hdmi bluetooth wifi nvlink hopper
    xbox playstation galaxy pixel surface thinkpad kindle switch radeon geforce ryzen core xeon
    apollo artemis ariane soyuz industrie formel formula
    ean
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
    gpl lgpl agpl mpl cc-by bsd mit-license rsa sha aes tlsv ssl ssh smtp imap ftp
    oauth saml ldap wcag adr saas basel mifid dsgvo gdpr
    euro-norm euro-klasse mig f-16 eurofighter leopard patriot iris-t falcon-9
    chapter-11 hartz catch-22 psx wii game-boy passat corsa ioniq
    mk mark-ii aes-256 pi apache libreoffice thunderbird vlc gimp inkscape drupal
    wordpress joomla typo3 laravel symfony rails flutter llvm opencv kotlin junit maven
    gradle cmake bazel clion pycharm intellij eclipse vscode emacs vim neovim tmux curl wget
    samba postfix dovecot haproxy traefik rabbitmq zookeeper cassandra neo4j couchdb grafana
    prometheus kibana logstash ansible vagrant xen qemu kvm virtualbox vmware gentoo
    manjaro slackware libc musl boost eigen openmp mpi hdf5 netcdf gdal qgis numpy matplotlib
    rtx gtx rx quadro tesla-v epyc threadripper opteron pentium celeron atom snapdragon exynos
    gtk glib gcc gmp mpfr nss gnutls debhelper dh autoconf automake libtool meson ninja keras jax
    onnx sklearn scikit-learn spark flink airflow dbt snowflake"""
)

INDICES = words(
    """nasdaq dax mdax sdax tecdax stoxx ftse nikkei dow s&p russell csi sensex cac smi atx ibex
    aex omx hdax msci asx tsx bse kospi eurostoxx sbf topix nifty bovespa agenda"""
)
"""Names whose number is part of them, however great it is and whatever follows."""

STANDARDS = words("euro")
"""Standards that a currency shares its name with; their classes have one digit ("Euro 6")."""

MAKERS = words("deepseek mistral cohere nemotron olmo granite command jamba dbrx baichuan")
"""Makers of models, and models, behind whose name a size stands ("DeepSeek 67B")."""

REGISTERS = words(
    """RFC ISO IEC DIN IEEE PEP JEP KEP CVE CWE FIPS NIST ANSI ASTM VDE VDI ITU ETSI ECMA NFC
    ÖNORM MIL-STD IAS IFRS BIP EIP XEP GHSA KB PR MR RT RAL NF IP OEIS NGC HIP HD KV BWV HRB HRA
    BGHZ BVerfGE
    BVerwGE"""
)
"""Bodies and registers, as printed, behind which a number is a label whatever follows it."""

POINTS = words("point points punkt punkte punkten zähler punto puntos punti")
"""What an index is counted by: "the Dow 120 points", "beim Dax 80 Punkte"."""

BROWSERS = words("chrome chromium firefox")
"""Programs whose versions have three digits, whatever verb follows: "Chrome 124 fixes"."""

LINES = words("EN ICE IC EC RE RB RJ TGV TER IR ICN RER FLX")
"""Kinds of trains and norms, as printed, whose number is a name unless it counts something."""

PAIRS = MappingProxyType(
    by_word(
        {
            r"7[0-8]7": "boeing",
            r"3[0-8]0|220": "airbus",
            r"51": "area",
            r"54": "studio",
            r"66": "route",
            r"[1-5]\d\d": "http | https",
            r"[7-9]|10": "max",
            r"50|100|500|1000|2000": "fortune | forbes",
            r"[1-9]\d{2,3}": "rtx | gtx | radeon rx | geforce",
            r"30": "dow jones",
            r"eleven|twelve|thirteen": "ocean's",
            r"451": "fahrenheit",
            r"182": "blink",
            r"96": "hannover",
            r"98": "darmstadt",
            r"0[45]": "mainz | schalke | ingolstadt",
            r"[123]": "world war",
            r"19[6-9]\d|20[0-4]\d": "euro | expo | agenda",
            r"23[3589]": "uran | uranium | plutonium",
            r"13[147]": "cäsium | caesium | césium | cesium | jod | iodine | iode",
            r"[1-5](?:\.0)?": "web | industrie",
            r"8086|80[1-4]86|68\d00\d?": "intel | motorola",
            r"\d{2,6}": "din en | nf en | bs en | iso en | önorm en | sn en",
        }
    )
)
"""Words, or two of them, that make a name with certain numbers only: patterns of these.

What the pair is followed by does not matter: "Boeing 737 planes". A number that is none of
them counts something: "bei Boeing 300 Stellen".
"""

MODELS = MappingProxyType(
    by_word(
        {
            r"[1-8]0[1-8]|[1-6]00[158]": "peugeot",
            r"9\d\d|356|718|550": "porsche",
            r"5|1[23][1-7]|500|600|850": "fiat",
            r"\d{1,2}": "renault | golf | polo | apollo | sputnik | vitamin | vitamine | canal"
            " | fifa | starship | kapsel | raumschiff | studio | area | district",
            r"[1-8](?:\d[1-9]|[1-9]0)|[1-8]": "bmw",
            r"[1-6][1-9]0": "mercedes",
            r"[2-6]|323|626": "mazda",
            r"9[0-9]{1,3}": "saab",
            r"[1-9][46]\d": "volvo",
            r"[2-8]\d\d": "ferrari",
            r"3[15]\d|601|1\.1": "wartburg | trabant",
            r"\d{3,4}": "lada | nokia | cessna | tupolew | tupolev | embraer | atari | amiga",
            r"64|128": "commodore",
            r"[1-5]": "bundesliga | ligue | division | channel | radio | bbc | ndr | wdr | swr"
            " | bayern | antenne | europe | formel | formule | formula | voyager | kabel",
            r"[369]": "omega",
            r"\d\.\d{1,2}": "go | swift | r | c | zig | nim | ada",
            r"\d{2,4}": "ibuprofen | paracetamol | ass | diclofenac | ramipril | metformin"
            " | doliprane | fritzbox | fritz!box | speedport | livebox | freebox",
            r"[1-5]|24": "france",
            r"\d{2,5}": "tcp | udp",
            r"1?\d{1,2}": "ps | psalm",
            r"27": "club | klub",
            r"47": "gruppe",
            r"7": "pro",
            r"\d\.0": "arbeit | work | society | handel | medizin | business",
        }
    )
)
"""Such words whose number is a name only where it counts nothing."""

LEADING = MappingProxyType(
    {
        "1": ("&1", " & 1", ". fc", ". fsv"),
        "7": ("-eleven", "-up"),
        "737": (" max 10", " max 7", " max 8", " max 9", " max"),
        "9": ("/11",),
        "08": ("/15",),
        "24": (" heures du mans", " hours of le mans", " stunden von le mans"),
        "1001": (" nacht", " nights", " nuits"),
        "1860": (" münchen",),
        "1899": (" hoffenheim",),
    }
)
"""Names that begin with a number, lower case: what follows it."""

ALONE = "7[0-8]7"
"""Numbers that name a thing by themselves behind an article: "the 747 landed"."""

BANDS = (" FM", " UKW")
"""What stands behind the frequency that a station is named by."""

SCREENS = words(
    """screen screens tv tvs display displays monitor monitors video videos resolution camera
    cameras footage film films streaming uhd ultra hdr television televisions projector
    bildschirm bildschirme fernseher auflösung kamera aufnahmen beamer
    écran écrans télé téléviseur vidéo résolution caméra"""
)
"""What is told by the thousands of its pixels: "a 4K screen"."""

REPORTERS = r"U\.\s?S\.\s?(?:C\.\s?)?|USC|CFR|C\.\s?F\.\s?R\.|F\.\s?(?:2d|3d|4th|Supp\.)|S\.\s?Ct\."
"""Patterns of what laws and judgements of the US are cited by, between two numbers."""

JOURNALS = words(
    """NJW NVwZ NStZ JZ JuS JR NZA ZIP WM BB DB GRUR MDR FamRZ BGBl RGBl ABl DVBl DÖV ZRP ZUM StV
    AJDA JCP RTD NJW-RR NVwZ-RR"""
)
"""Journals of law, cited by year and page: "NJW 2019, 1234"."""

STATUSES = words(
    """400 401 402 403 404 405 406 407 408 409 410 411 412 413 415 417 418 422 423 424 425 426 428
    429 431 451 500 501 502 503 504 505 507 508 511 200 201 202 204 206 301 302 303 304 307 308"""
)
"""Status codes of HTTP, which stand without any label where the words tell of requests."""

REASONS = (
    " OK",
    " Bad Request",
    " Unauthorized",
    " Forbidden",
    " Not Found",
    " Method Not",
    " Internal Server",
    " Bad Gateway",
    " Service Unavailable",
    " Moved Permanently",
    " Found",
)
"""What stands behind such a code."""

BOOKS = words(
    """gen genesis ex exod exodus exode lev leviticus num numbers numeri dtn deut deuteronomium
    deuteronomy jos josua joshua ri richter judges rut ruth sam samuel kön könige kings rois chr
    chronik chronicles esra ezra neh nehemia nehemiah esther hiob ijob job ps psalm psalmen psalms
    psaume spr sprüche prov proverbs koh kohelet pred hld jes jesaja isaiah isaïe jer jeremia
    jeremiah klgl ez hes hesekiel ezekiel dan daniel hos hosea joel amos am obd jona jonah mi micha
    micah nah hab zef zeph hag sach zech mal maleachi mt matt matthäus matthew matthieu mk markus
    marc lk lukas luke luc joh johannes john jean apg acts actes röm römer rom romans romains kor
    korinther cor corinthians corinthiens gal galater galatians eph epheser ephesians phil
    philipper kol kolosser col colossians thess thessalonicher tim timotheus timothy tit titus phlm
    hebr hebräer heb hebrews hébreux jak jakobus jas james petr petrus pet peter jud offb
    offenbarung rev revelation apocalypse apk mose mos moses sir tob tobit weish makk macc koran
    sure sura sourate"""
)
"""Books of the Bible and their abbreviations; a chapter and a verse stand behind one."""

STATES = words(
    """AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM
    NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR"""
)
"""States of the US, behind which a postal code stands."""

COMMANDS = words(
    "chmod chown umask chgrp kill killall signal errno bs uid gid npm npx yarn pnpm pip gcc clang"
    " glibc systemd udev openssl openssh nodejs php gtk qt"
)
"""Commands whose argument is a code."""

STANDARD_NAMES = words("W3C SHA-256 UTF-8 MP3 CO2 3D B2B ISO-8601")
"""Names with digits that any text may use: codes, formats and substances, none like another."""
