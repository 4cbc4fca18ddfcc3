"""How common formulas are written: Typst code, MathML elements, words in three languages."""

from __future__ import annotations

import pytest

from texmath import parse, to_mathml, to_speech, to_typst

TYPST = {
    r"\frac{a}{b}": "frac(a, b)",
    r"\frac12": "frac(1, 2)",
    r"\dfrac12": "display(frac(1, 2))",
    r"c_t^{KV}": "attach(c, t: K V, b: t)",
    r"5{,}576": r'5 class("normal", \,) 576',
    r"\sqrt[3]{x}": "root(3, x)",
    r"f'(x)": r"attach(f, t: #math.primes(1)) \( x \)",
    r"\mathrm{KV}": 'upright("KV")',
    r"\mathbf{W}": "upright(bold(W))",
    r"{\rm KV} x": 'upright("KV") x',
    r"\surd\ x": r"\√ #h(0.33em) x",
    r"\operatorname{softmax}": 'op("softmax")',
    r"\text{less than }5": '"less than " 5',
    r"\left( \frac{a}{b} \right]": r"lr(\( frac(a, b) \])",
    r"\langle x": r"\⟨ x",
    r"\begin{pmatrix}a&b\\c&d\end{pmatrix}": 'mat(delim: #("(", ")"), a, b; c, d)',
    r"{n \choose k}": "binom(n, k)",
    r"{a \atop b}": "mat(delim: #none, a; b)",
    r"50\,\%": r"50 #h(0.1667em) \%",
    r"\bigl(": r'class("opening", lr(size: #1.2em, \())',
    r"\left( x \middle| y \right)": r"lr(\( x mid(\|) y \))",
    r"\begin{array}{lr} a & b \end{array}": "mat(delim: #none, & a, b &)",
    r"\textcolor{red}{x}": '#text(fill: rgb("#ff0000"), $x$)',
}

MATHML = {
    "x": "<mi>x</mi>",
    r"\frac{a}{b}": "<mfrac><mi>a</mi><mi>b</mi></mfrac>",
    r"\tfrac12": '<mstyle displaystyle="false" scriptlevel="0">'
    "<mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle>",
    "5{,}576": "<mn>5,576</mn>",
    "a < b": "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>",
    "a - b": "<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>",
    "-b": '<mrow><mo lspace="0" rspace="0">−</mo><mi>b</mi></mrow>',
    "x^+": '<msup><mi>x</mi><mo lspace="0" rspace="0">+</mo></msup>',
    r"\Gamma": '<mi mathvariant="normal">Γ</mi>',
    r"\mathrm{d}": '<mi mathvariant="normal">d</mi>',
    r"\mathrm{KV}": "<mi>KV</mi>",
    r"\mathbf{h}": "<mi>𝐡</mi>",
    r"\mathbf{12}": "<mn>𝟏𝟐</mn>",
    r"\mathbb{R}": "<mi>ℝ</mi>",
    r"\mathit{h}": "<mi>ℎ</mi>",
    r"\mathfrak{C}": "<mi>ℭ</mi>",
    r"\bm{\alpha}": "<mi>𝜶</mi>",
    r"\bm{\mathcal{A}}": "<mi>𝓐</mi>",
    r"\sum_{i}^n": "<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>",
    r"\int_a^b": "<msubsup><mo>∫</mo><mi>a</mi><mi>b</mi></msubsup>",
    r"\int\limits_a": '<munder><mo movablelimits="false">∫</mo><mi>a</mi></munder>',
    r"\sum\nolimits_i": "<msub><mo>∑</mo><mi>i</mi></msub>",
    r"\lim_x": '<munder><mo movablelimits="true" lspace="0" rspace="0">lim</mo><mi>x</mi></munder>',
    r"2\sin x": '<mrow><mn>2</mn><mspace width="0.1667em"></mspace><mi>sin</mi>'
    '<mspace width="0.1667em"></mspace><mi>x</mi></mrow>',
    r"\vec{v}": '<mover accent="true"><mi>v</mi><mo stretchy="false">→</mo></mover>',
    r"\widehat{AB}": '<mover accent="true"><mrow><mi>A</mi><mi>B</mi></mrow>'
    '<mo stretchy="true">^</mo></mover>',
    r"\text{a <b}": "<mtext>a\u00a0&lt;b</mtext>",
    r"\binom{n}{k}": '<mrow><mo form="prefix" stretchy="true" lspace="0" rspace="0">(</mo>'
    '<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>'
    '<mo form="postfix" stretchy="true" lspace="0" rspace="0">)</mo></mrow>',
    r"\textcolor{red}{x}": '<mrow mathcolor="#ff0000"><mi>x</mi></mrow>',
    r"\not\in": '<mo lspace="0" rspace="0">∉</mo>',
    r"\not\subset": '<mo lspace="0" rspace="0">⊄</mo>',
    "f''": '<msup><mi>f</mi><mo lspace="0" rspace="0">″</mo></msup>',
    r"\phantom{x}": "<mphantom><mi>x</mi></mphantom>",
    r"\bm{\epsilon}": "<mi>𝝐</mi>",
    r"\mathit{\infty}": "<mi>∞</mi>",
    r"\text{a {b} \textbf{c}}": "<mrow><mtext>a\u00a0b\u00a0</mtext>"
    '<mtext style="font-weight:bold">c</mtext></mrow>',
    r"a\quad b": '<mrow><mi>a</mi><mspace width="1em"></mspace><mi>b</mi></mrow>',
}

SPEECH = {
    r"\frac{a}{b}": ("a over b", "a durch b", "a sur b"),
    r"\frac{1}{2}": ("one half", "ein halb", "un demi"),
    r"\frac{3}{4}": ("three quarters", "drei Viertel", "trois quarts"),
    r"\frac{a+b}{c}": (
        "the fraction a plus b over c",
        "der Bruch a plus b durch c",
        "la fraction a plus b sur c",
    ),
    "x^2": ("x squared", "x Quadrat", "x au carré"),
    "x^{n+1}": ("x to the power of n plus 1", "x hoch n plus 1", "x puissance n plus 1"),
    "c_t": ("c sub t", "c Index t", "c indice t"),
    "5{,}576": ("5,576", "5,576", "5,576"),
    "3.14": ("3.14", "3,14", "3,14"),
    r"\sqrt{x}": ("the square root of x", "Wurzel aus x", "racine carrée de x"),
    r"\sqrt[3]{x}": ("the cube root of x", "dritte Wurzel aus x", "racine cubique de x"),
    r"\sqrt[n]{x}": ("the n-th root of x", "n-te Wurzel aus x", "racine n-ième de x"),
    r"\sum_{i=1}^n i": (
        "the sum from i equals 1 to n of i",
        "Summe von i gleich 1 bis n über i",
        "somme de i égale 1 à n de i",
    ),
    r"\prod_{p} p": ("the product over p of p", "Produkt über p von p", "produit sur p de p"),
    r"\lim_{x \to 0} f": (
        "the limit as x tends to 0 of f",
        "Limes für x gegen 0 von f",
        "limite quand x tend vers 0 de f",
    ),
    r"\int_0^1 x": (
        "the integral from 0 to 1 of x",
        "Integral von 0 bis 1 über x",
        "intégrale de 0 à 1 de x",
    ),
    r"Q K^\top": ("Q K transpose", "Q K transponiert", "Q K transposée"),
    r"\binom{n}{k}": ("n choose k", "n über k", "k parmi n"),
    r"\left| x \right|": ("the absolute value of x", "Betrag von x", "valeur absolue de x"),
    r"\Gamma": ("capital gamma", "großes Gamma", "gamma majuscule"),
    r"\mu": ("mu", "My", "mu"),
    r"f''(x)": (
        "f double prime open parenthesis x close parenthesis",
        "f zwei Strich Klammer auf x Klammer zu",
        "f seconde parenthèse ouvrante x parenthèse fermante",
    ),
    r"\begin{pmatrix}a&b\\c&d\end{pmatrix}": (
        "matrix: row 1: a, b; row 2: c, d",
        "Matrix: Zeile 1: a, b; Zeile 2: c, d",
        "matrice : ligne 1 : a, b; ligne 2 : c, d",
    ),
    r"a \not\sim b": (
        "a not is distributed as b",
        "a nicht verteilt wie b",
        "a non suit la loi b",
    ),
    r"\sin x": ("sine x", "Sinus x", "sinus x"),
    r"90^\circ": ("90 degrees", "90 Grad", "90 degrés"),
    r"A^*": ("A star", "A Stern", "A étoile"),
    r"\hat{x} + \bar y": ("x hat plus y bar", "x Dach plus y quer", "x chapeau plus y barre"),
    r"x = 1 \tag{3}": ("x equals 1, number 3", "x gleich 1, Nummer 3", "x égale 1, numéro 3"),
    r"\underbrace{x}_{n}": ("x with n below it", "x mit n darunter", "x avec n en dessous"),
    r"a{,}b": ("a, b", "a, b", "a, b"),
    r"\left\{\begin{array}{c}a\\b\end{array}\right.": (
        "matrix: row 1: a; row 2: b",
        "Matrix: Zeile 1: a; Zeile 2: b",
        "matrice : ligne 1 : a; ligne 2 : b",
    ),
    r"\eth \in \mathbb{N}": ("ð in N", "ð Element von N", "ð appartient à N"),
}


@pytest.mark.parametrize("source", TYPST)
def test_typst(source):
    assert to_typst(parse(source)) == TYPST[source]


@pytest.mark.parametrize("source", MATHML)
def test_mathml(source):
    head, _, rest = to_mathml(parse(source), alttext="x").partition(">")
    assert head == '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x"'
    assert rest == f"{MATHML[source]}</math>"


@pytest.mark.parametrize("source", SPEECH)
def test_speech(source):
    formula = parse(source)
    said = tuple(to_speech(formula, language) for language in ("en", "de-AT", "fr"))
    assert said == SPEECH[source]


def test_a_language_without_a_table_is_spoken_in_english():
    assert to_speech(parse("a+b"), "ja") == "a plus b"


def test_alternative_text_is_the_spoken_formula():
    assert 'alttext="a is less than b"' in to_mathml(parse("a<b"))
    assert 'alttext="a kleiner als b"' in to_mathml(parse("a<b"), language="de")
    assert 'alttext="&quot;&lt;"' in to_mathml(parse("a"), alttext='"<')


def test_lines_of_a_display_are_the_lines_of_the_display():
    formula = parse(r"\begin{align} a &= b \tag{1} \\ c &= d \end{align}")
    assert to_typst(formula, display=True) == 'a & \\= b & #h(2em) "(1)" \\\nc & \\= d'
    assert to_typst(formula).startswith("#box(")
    assert 'display="block"' in to_mathml(formula, display=True)
    assert to_mathml(formula).count("<mtd") == 6
