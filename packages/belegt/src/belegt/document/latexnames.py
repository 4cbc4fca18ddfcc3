"""Commands of LaTeX by what a reader is shown of them: tables, for the reader of LaTeX."""

from __future__ import annotations

from collections.abc import Mapping

SECTIONS: Mapping[str, int] = {
    "part": 1,
    "chapter": 1,
    "section": 2,
    "subsection": 3,
    "subsubsection": 4,
    "paragraph": 5,
    "subparagraph": 6,
    "frametitle": 3,
}
"""Commands that are headings, with their levels."""

ARGUMENTS: Mapping[str, str] = {
    **dict.fromkeys(SECTIONS, "*[{"),
    **dict.fromkeys(("num", "ang", "si", "unit", "numlist"), "[{"),
    **dict.fromkeys(("SI", "qty", "numrange", "SIlist"), "[{{"),
    **dict.fromkeys(("SIrange", "qtyrange"), "[{{{"),
    **dict.fromkeys(("citep", "citet", "citealp", "citealt", "parencite", "textcite"), "*[[{"),
    **dict.fromkeys(("autocite", "footcite", "supercite", "citeauthor", "citeyear"), "*[[{"),
    **dict.fromkeys(("cref", "Cref", "autoref", "nameref", "vref", "subref"), "*{"),
    **dict.fromkeys(("footnote", "thanks", "sidenote", "marginpar", "caption", "subcaption"), "[{"),
    **dict.fromkeys(("title", "author", "date", "subtitle"), "[{"),
    **dict.fromkeys(("textcolor", "colorbox"), "[{{"),
    **dict.fromkeys(("sout", "st", "xout"), "{"),
    **dict.fromkeys(("multicolumn", "multirow"), "{{{"),
    **dict.fromkeys(("lstinline", "mintinline"), "[{"),
    **dict.fromkeys(("path", "nolinkurl", "code", "texttt"), "{"),
    **dict.fromkeys(("pgfplotstabletypeset", "tikzset", "pgfplotsset"), "[{"),
    "captionof": "{[{",
    "DeclareSIUnit": "[{{",
    "acrshort": "{",
    "gls": "{",
    "glspl": "{",
    "href": "{{",
    "cmidrule": "[({",
    "cline": "{",
    "specialcell": "[{",
    "makecell": "[{",
}
"""Arguments of commands that the parser does not know: "*" a star, "[" optional, "{" due."""

SILENT = frozenset(
    {
        *("cite", "citep", "citet", "citealp", "citealt", "citeauthor", "citeyear", "nocite"),
        *("parencite", "textcite", "autocite", "footcite", "supercite"),
        *("label", "includegraphics"),
        *("bibliography", "bibliographystyle", "addbibresource", "usepackage", "documentclass"),
        *("newcommand", "renewcommand", "providecommand", "def", "newenvironment", "let"),
        *("vspace", "hspace", "setlength", "addtolength", "setcounter", "index", "pagestyle"),
        *("thispagestyle", "hypersetup", "sisetup", "DeclareSIUnit", "DeclareMathOperator"),
        *("cmidrule", "cline", "hline", "toprule", "midrule", "bottomrule", "centering", "bibitem"),
        *(
            "rowcolor",
            "columncolor",
            "cellcolor",
            "definecolor",
            "author",
            "maketitle",
            "hypertarget",
        ),
        *("graphicspath", "tikzset", "pgfplotsset", "newtheorem", "theoremstyle", "linewidth"),
        *("selectlanguage", "geometry", "noindent", "newpage", "clearpage", "begin", "end"),
        "hypertarget",
    }
)
"""They show nothing of their arguments, or a number that is counted."""

REFERENCES = frozenset(
    {"ref", "eqref", "pageref", "autoref", "cref", "Cref", "nameref", "vref", "subref"}
)
"""They show a number that LaTeX counts."""

LITERAL = frozenset(
    {"verb", "lstinline", "mintinline", "texttt", "path", "nolinkurl", "code", "url"}
)
STRUCK = frozenset({"sout", "st", "xout"})
APART: Mapping[str, str] = {
    "footnote": "note",
    "thanks": "note",
    "sidenote": "note",
    "marginpar": "note",
    "caption": "caption",
    "subcaption": "caption",
    "captionof": "caption",
}
"""Commands whose argument is a block of its own, with its kind."""

FILES = frozenset({"input", "include", "subfile", "import"})
CODE_ENVIRONMENTS = frozenset(
    {"verbatim", "Verbatim", "lstlisting", "minted", "tikzpicture", "algorithm", "algorithmic"}
)
MATH_ENVIRONMENTS = frozenset(
    {
        *("equation", "align", "gather", "multline", "eqnarray", "alignat", "flalign", "math"),
        *("displaymath", "split", "aligned"),
    }
)
TABLE_ENVIRONMENTS = frozenset(
    {
        "tabular",
        "tabularx",
        "tabulary",
        "longtable",
        "tabu",
        "longtabu",
        "tblr",
        "array",
        "xltabular",
    }
)
SILENT_ENVIRONMENTS = frozenset({"comment", "thebibliography", "filecontents", "CCSXML"})

PREFIXES: Mapping[str, str] = {
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
    "peta": "P",
    "exa": "E",
    "deci": "d",
    "centi": "c",
    "milli": "m",
    "micro": "µ",
    "nano": "n",
    "pico": "p",
    "hecto": "h",
    "kibi": "Ki",
    "mebi": "Mi",
    "gibi": "Gi",
    "tebi": "Ti",
}
UNITS: Mapping[str, str] = {
    "metre": "m",
    "meter": "m",
    "gram": "g",
    "kilogram": "kg",
    "second": "s",
    "ampere": "A",
    "kelvin": "K",
    "mole": "mol",
    "hertz": "Hz",
    "newton": "N",
    "pascal": "Pa",
    "joule": "J",
    "watt": "W",
    "volt": "V",
    "ohm": "Ω",
    "celsius": "°C",
    "degreeCelsius": "°C",
    "litre": "l",
    "liter": "l",
    "tonne": "t",
    "minute": "min",
    "hour": "h",
    "day": "d",
    "hectare": "ha",
    "bar": "bar",
    "electronvolt": "eV",
    "decibel": "dB",
    "byte": "B",
    "bit": "bit",
    "percent": "%",
    "degree": "°",
    "euro": "€",
    "per": "/",
    "squared": "²",
    "cubed": "³",
    "tothe": "",
    "of": "",
}
"""What the package siunitx prints for the names of prefixes and units."""

SIGNS: Mapping[str, str] = {
    ",": "\N{NARROW NO-BREAK SPACE}",
    "thinspace": "\N{NARROW NO-BREAK SPACE}",
    " ": " ",
    ";": " ",
    ":": " ",
    ">": " ",
    "quad": " ",
    "qquad": " ",
    "enspace": " ",
    "!": "",
    "/": "",
    "-": "",
    "@": "",
    "%": "%",
    "$": "$",
    "&": "&",
    "#": "#",
    "_": "_",
    "{": "{",
    "}": "}",
    "textdollar": "$",
    "texteuro": "€",
    "euro": "€",
    "EUR": "€",
    "pounds": "£",
    "textpounds": "£",
    "textpercent": "%",
    "textperthousand": "‰",
    "textdegree": "°",
    "degree": "°",
    "textendash": "–",
    "textemdash": "—",
    "ldots": "…",
    "dots": "…",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "par": "\n\n",
}
"""Commands that are a character."""
