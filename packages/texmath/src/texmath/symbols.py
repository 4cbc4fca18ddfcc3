r"""TeX's names for characters, as in amsmath, amssymb and the Unicode math list. Only tables.

Each string alternates the name (without its backslash) and the character.
"""

from __future__ import annotations


def _table(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GREEK = _table("""
alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς
tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
""")

LETTERLIKE = _table("""
hbar ℏ hslash ℏ ell ℓ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ daleth ℸ partial ∂ nabla ∇ infty ∞
emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠
measuredangle ∡ triangle △ square □ Box □ blacksquare ■ diamond ⋄ Diamond ◇ lozenge ◊ bigstar ★
clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ flat ♭ natural ♮ sharp ♯ checkmark ✓ imath ı
jmath ȷ prime ′ backprime ‵ degree ° pounds £ euro € S § P ¶ copyright © dag † ddag ‡ mho ℧ eth ð
complement ∁ Bbbk 𝕜 qed ∎ surd √ ldots … dots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯
vdots ⋮ ddots ⋱ iddots ⋰ colon : lbrace { rbrace } lbrack [ rbrack ] vert | Vert ‖ lvert | rvert |
lVert ‖ rVert ‖ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ ulcorner ⌜ urcorner ⌝
llcorner ⌞ lrcorner ⌟ backslash \\ textbackslash \\ textquotesingle ' slash / And & lgroup ⟮
rgroup ⟯ llbracket ⟦ rrbracket ⟧ lmoustache ⎰ rmoustache ⎱ arrowvert | Arrowvert ‖ bracevert ⎪
mid ∣ nmid ∤ parallel ∥ nparallel ∦ lq ‘ rq ’
Finv Ⅎ Game ⅁ digamma ϝ circledR ® circledS Ⓢ sphericalangle ∢ diagup ╱ diagdown ╲ triangledown ▽
vartriangle △ blacktriangle ▴ blacktriangledown ▾ blacklozenge ⧫ backepsilon ∍ restriction ↾
varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ
varPsi Ψ varOmega Ω
""")

BINARY = _table("""
pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔
vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ amalg ⨿ oplus ⊕ ominus ⊖ otimes ⊗
oslash ⊘ odot ⊙ bigcirc ◯ dagger † ddagger ‡ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ ltimes ⋉
rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌ intercal ⊺ divideontimes ⋇ dotplus ∔ barwedge ⊼
veebar ⊻ curlywedge ⋏ curlyvee ⋎ Cap ⋒ Cup ⋓ triangleleft ◁ triangleright ▷ bigtriangleup △
bigtriangledown ▽ circledast ⊛ circledcirc ⊚ circleddash ⊝ centerdot ⋅ doublebarwedge ⩞
""")

RELATION = _table("""
le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ lll ⋘ ggg ⋙ equiv ≡ sim ∼ nsim ≁ simeq ≃ approx ≈
napprox ≉ cong ≅ ncong ≇ asymp ≍ doteq ≐ propto ∝ varpropto ∝ models ⊨ vdash ⊢ dashv ⊣ vDash ⊨
Vdash ⊩ Vvdash ⊪ nvdash ⊬ nvDash ⊭ perp ⟂ prec ≺ succ ≻ preceq ⪯ succeq ⪰ precsim ≾ succsim ≿
subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ Subset ⋐
Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ in ∈ ni ∋ owns ∋ notin ∉ bowtie ⋈
smile ⌣ frown ⌢ lesssim ≲ gtrsim ≳ lessgtr ≶ gtrless ≷ leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧
nless ≮ ngtr ≯ nleq ≰ ngeq ≱ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩ approxeq ≊ triangleq ≜ circeq ≗
bumpeq ≏ Bumpeq ≎ doteqdot ≑ fallingdotseq ≒ risingdotseq ≓ coloneqq ≔ eqqcolon ≕ coloneq ≔
trianglelefteq ⊴ trianglerighteq ⊵ vartriangleleft ⊲ vartriangleright ⊳ between ≬ pitchfork ⋔
therefore ∴ because ∵ lt < gt > backsim ∽ thicksim ∼ thickapprox ≈ shortmid ∣ shortparallel ∥
Doteq ≑ eqcirc ≖ eqsim ≂ backsimeq ⋍ lessdot ⋖ gtrdot ⋗ llless ⋘ gggtr ⋙ lessapprox ⪅ gtrapprox ⪆
lesseqgtr ⋚ gtreqless ⋛ lesseqqgtr ⪋ gtreqqless ⪌ eqslantless ⪕ eqslantgtr ⪖ lnsim ⋦ gnsim ⋧
lnapprox ⪉ gnapprox ⪊ nleqslant ≰ ngeqslant ≱ nleqq ≰ ngeqq ≱ preccurlyeq ≼ succcurlyeq ≽
curlyeqprec ⋞ curlyeqsucc ⋟ precapprox ⪷ succapprox ⪸ precnsim ⋨ succnsim ⋩ precneqq ⪵ succneqq ⪶
precnapprox ⪹ succnapprox ⪺ nprec ⊀ nsucc ⊁ npreceq ⋠ nsucceq ⋡ subseteqq ⫅ supseteqq ⫆
subsetneqq ⫋ supsetneqq ⫌ nsubseteqq ⊈ nsupseteqq ⊉ varsubsetneq ⊊ varsupsetneq ⊋ nVdash ⊮ nVDash ⊯
nshortmid ∤ nshortparallel ∦ ntriangleleft ⋪ ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭
blacktriangleleft ◀ blacktriangleright ▶ smallfrown ⌢ smallsmile ⌣
""")

ARROW = _table("""
to → gets ← leftarrow ← rightarrow → uparrow ↑ downarrow ↓ leftrightarrow ↔ updownarrow ↕
Leftarrow ⇐ Rightarrow ⇒ Uparrow ⇑ Downarrow ⇓ Leftrightarrow ⇔ Updownarrow ⇕ implies ⟹
impliedby ⟸ iff ⟺ mapsto ↦ longmapsto ⟼ longleftarrow ⟵ longrightarrow ⟶ longleftrightarrow ⟷
Longleftarrow ⟸ Longrightarrow ⟹ Longleftrightarrow ⟺ hookleftarrow ↩ hookrightarrow ↪
leftharpoonup ↼ leftharpoondown ↽ rightharpoonup ⇀ rightharpoondown ⇁ rightleftharpoons ⇌
leftrightharpoons ⇋ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝ rightsquigarrow ⇝
nleftarrow ↚ nrightarrow ↛ nLeftarrow ⇍ nRightarrow ⇏ nleftrightarrow ↮ nLeftrightarrow ⇎
twoheadrightarrow ↠ twoheadleftarrow ↞ rightarrowtail ↣ leftarrowtail ↢ circlearrowleft ↺
circlearrowright ↻ curvearrowleft ↶ curvearrowright ↷ upuparrows ⇈ downdownarrows ⇊
leftleftarrows ⇇ rightrightarrows ⇉ leftrightarrows ⇆ rightleftarrows ⇄ upharpoonright ↾
upharpoonleft ↿ downharpoonright ⇂ downharpoonleft ⇃ dashrightarrow ⇢ dashleftarrow ⇠
Lleftarrow ⇚ Rrightarrow ⇛ Lsh ↰ Rsh ↱ leftrightsquigarrow ↭ looparrowleft ↫ looparrowright ↬
multimap ⊸
""")

LARGE = _table("""
sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ bigcap ⋂ bigcup ⋃
bigsqcup ⨆ bigvee ⋁ bigwedge ⋀ bigodot ⨀ bigotimes ⨂ bigoplus ⨁ biguplus ⨄ smallint ∫
intop ∫ ointop ∮
""")

#: Characters that a formula takes by their TeX name.
SYMBOLS = GREEK | LETTERLIKE | BINARY | RELATION | ARROW | LARGE

#: Operators set upright; those with limits below take them there in displays.
FUNCTIONS = _words("""
arccos arcsin arctan arg cos cosh cot coth csc deg dim exp hom ker lg ln log sec sin sinh tan
tanh
""")
FUNCTIONS_WITH_LIMITS = {
    "det": "det",
    "gcd": "gcd",
    "inf": "inf",
    "injlim": "inj lim",
    "lim": "lim",
    "liminf": "lim inf",
    "limsup": "lim sup",
    "max": "max",
    "min": "min",
    "Pr": "Pr",
    "projlim": "proj lim",
    "sup": "sup",
    "varinjlim": "inj lim",
    "varliminf": "lim inf",
    "varlimsup": "lim sup",
    "varprojlim": "proj lim",
}

#: Spaces, in em.
SPACES = {
    ",": 1 / 6,
    "thinspace": 1 / 6,
    ":": 2 / 9,
    ">": 2 / 9,
    "medspace": 2 / 9,
    ";": 5 / 18,
    "thickspace": 5 / 18,
    "!": -1 / 6,
    "negthinspace": -1 / 6,
    "negmedspace": -2 / 9,
    "negthickspace": -5 / 18,
    " ": 0.33,
    "\n": 0.33,
    "space": 0.33,
    "nobreakspace": 0.33,
    "enspace": 0.5,
    "enskip": 0.5,
    "quad": 1.0,
    "qquad": 2.0,
}

#: TeX's accents by Typst's functions.
ACCENTS = {
    "hat": "hat",
    "widehat": "hat",
    "tilde": "tilde",
    "widetilde": "tilde",
    "bar": "macron",
    "vec": "arrow",
    "overrightarrow": "arrow",
    "overleftarrow": "arrow.l",
    "overleftrightarrow": "arrow.l.r",
    "dot": "dot",
    "ddot": "dot.double",
    "dddot": "dot.triple",
    "ddddot": "dot.quad",
    "acute": "acute",
    "grave": "grave",
    "breve": "breve",
    "check": "caron",
    "widecheck": "caron",
    "mathring": "circle",
    "overline": "overline",
    "underline": "underline",
    "cancel": "cancel",
    "phantom": "hide",
    "boxed": "boxed",
}

#: TeX's alphabets by Typst's functions, the innermost last.
ALPHABETS = {
    "mathbb": ("bb",),
    "mathds": ("bb",),
    "mathcal": ("cal",),
    "mathscr": ("scr",),
    "mathfrak": ("frak",),
    "mathbf": ("upright", "bold"),
    "mathbfit": ("bold", "italic"),
    "boldsymbol": ("bold",),
    "bm": ("bold",),
    "pmb": ("bold",),
    "mathit": ("italic",),
    "mathnormal": ("italic",),
    "mathrm": ("upright",),
    "mathup": ("upright",),
    "mathsf": ("upright", "sans"),
    "mathsfit": ("italic", "sans"),
    "mathsfbfit": ("bold", "italic", "sans"),
    "mathtt": ("upright", "mono"),
}
#: Old commands that set all that follows in their group in an alphabet.
SWITCHES = {
    "rm": "mathrm",
    "bf": "mathbf",
    "it": "mathit",
    "sf": "mathsf",
    "tt": "mathtt",
    "cal": "mathcal",
}
#: Commands whose argument is words.
TEXTS = {
    "text": "upright",
    "textrm": "upright",
    "textup": "upright",
    "textnormal": "upright",
    "mbox": "upright",
    "hbox": "upright",
    "textit": "italic",
    "textsl": "italic",
    "textbf": "bold",
    "textsf": "sans",
    "texttt": "mono",
}

#: Braces and brackets over and under what they take together.
BRACES = {
    "overbrace": "overbrace",
    "underbrace": "underbrace",
    "overbracket": "overbracket",
    "underbracket": "underbracket",
}

#: Commands about size and position that have no counterpart and no content: left out.
IGNORED = _words("""
displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag hfill relax
allowbreak nobreak mathstrut strut left. right. protect centering null
""")
#: The same with one argument.
IGNORED_WITH_ARGUMENT = frozenset({"label", "vphantom", "mathsurround"})
#: Delimiter sizes: the delimiter follows.
SIZES = frozenset(
    f"{size}{side}" for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "r", "m")
)

#: Environments of aligned lines, and of cells with their delimiters.
ALIGNED = _words("""
align align* aligned alignat alignat* alignedat flalign flalign* eqnarray eqnarray* split gather
gather* gathered multline multline* equation equation*
""")
CELLS = {
    "matrix": ("", ""),
    "smallmatrix": ("", ""),
    "pmatrix": ("(", ")"),
    "bmatrix": ("[", "]"),
    "Bmatrix": ("{", "}"),
    "vmatrix": ("|", "|"),
    "Vmatrix": ("‖", "‖"),
    "array": ("", ""),
    "subarray": ("", ""),
    "cases": ("{", ""),
    "dcases": ("{", ""),
    "rcases": ("", "}"),
}
