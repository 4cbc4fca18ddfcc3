r"""TeX's names for characters, as in amsmath, amssymb and the Unicode math list. Only tables.

Each string alternates the name (without its backslash) and the character.
"""

from __future__ import annotations

import unicodedata
from functools import cache


def _table(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


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
complement ∁ Bbbk 𝕜 qed ∎ surd √ lbrace { rbrace } lbrack [ rbrack ] vert | Vert ‖ lvert | rvert |
lVert ‖ rVert ‖ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ ulcorner ⌜ urcorner ⌝
llcorner ⌞ lrcorner ⌟ backslash \\ textbackslash \\ textquotesingle ' slash / And & lgroup ⟮
rgroup ⟯ llbracket ⟦ rrbracket ⟧ lmoustache ⎰ rmoustache ⎱ arrowvert | Arrowvert ‖ bracevert ⎪
lq ‘ rq ’
Finv Ⅎ Game ⅁ digamma ϝ circledR ® circledS Ⓢ sphericalangle ∢ diagup ╱ diagdown ╲ triangledown ▽
vartriangle △ blacktriangle ▴ blacktriangledown ▾ blacklozenge ⧫ backepsilon ∍
varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varUpsilon Υ varPhi Φ
varPsi Ψ varOmega Ω
""")

DOTS = _table("""
ldots … dots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ vdots ⋮ ddots ⋱ iddots ⋰
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
mid ∣ nmid ∤ parallel ∥ nparallel ∦ therefore ∴ because ∵ lt < gt > backsim ∽ thicksim ∼
thickapprox ≈ shortmid ∣ shortparallel ∥
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
multimap ⊸ restriction ↾
""")

LARGE = _table("""
sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ bigcap ⋂ bigcup ⋃
bigsqcup ⨆ bigvee ⋁ bigwedge ⋀ bigodot ⨀ bigotimes ⨂ bigoplus ⨁ biguplus ⨄ smallint ∫
intop ∫ ointop ∮
""")

SYMBOLS = GREEK | LETTERLIKE | DOTS | BINARY | RELATION | ARROW | LARGE
"""Characters that a formula takes by their TeX name."""

OPENING = frozenset("([{⟨⌊⌈⌜⌞⟮⟦⎰")
CLOSING = frozenset(")]}⟩⌋⌉⌝⌟⟯⟧⎱!?")
BARS = frozenset("|‖")

CLASSES: dict[str, str] = {
    **dict.fromkeys(LARGE.values(), "op"),
    **dict.fromkeys(ARROW.values(), "rel"),
    **dict.fromkeys(BINARY.values(), "bin"),
    **dict.fromkeys(RELATION.values(), "rel"),
    **dict.fromkeys("△▽◊†‡", "ord"),
    **dict.fromkeys(DOTS.values(), "inner"),
    **dict.fromkeys("+−", "bin"),
    **dict.fromkeys("=<>:", "rel"),
    **dict.fromkeys(",;", "punct"),
    **dict.fromkeys(OPENING, "open"),
    **dict.fromkeys(CLOSING, "close"),
}
"""TeX's class of a character, which decides on the space beside it; all others are "ord"."""


@cache
def class_of(character: str) -> str:
    """Return TeX's class of a character; a struck-out sign has that of the sign."""
    found = CLASSES.get(character)
    if found is None:
        base = unicodedata.normalize("NFD", character)
        found = CLASSES.get(base[:-1], "ord") if base.endswith("\u0338") else "ord"
    return found
