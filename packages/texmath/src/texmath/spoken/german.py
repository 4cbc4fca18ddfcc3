"""German."""

from texmath.spoken.table import Table, greek, words

TABLE = Table(
    phrases=words("""
        sub {base} Index {low}
        power {base} hoch {high}
        squared {base} Quadrat
        cubed {base} hoch drei
        transpose {base} transponiert
        degrees {base} Grad
        marked {base} {sign}
        prime {base} Strich
        primes {base} zwei Strich
        many_primes {base} mit {count} Strichen
        over {base} über {low} von
        range {base} von {low} bis {high} über
        up_to {base} bis {high} über
        limit {base} für {low} von
        tends gegen
        simple {above} durch {below}
        fraction der Bruch {above} durch {below},
        parts {above} {below}
        choose {above} über {below}
        stacked {above} über {below} ohne Bruchstrich
        sqrt Wurzel aus {body}
        cube_root dritte Wurzel aus {body}
        root {index}-te Wurzel aus {body}
        absolute Betrag von {body},
        norm Norm von {body},
        floor {body} abgerundet,
        ceiling {body} aufgerundet,
        above {base} mit {small} darüber
        below {base} mit {small} darunter
        matrix Matrix: {rows};
        determinant Determinante: {rows};
        cases Fallunterscheidung: {rows};
        row Zeile {number}: {cells}
        capital großes {letter}
        negated nicht {sign}
        struck {body} durchgestrichen
        boxed {body} im Kasten
        number Nummer {text}
    """),
    signs=words("""
        + plus
        − minus
        ± plus oder minus
        ∓ minus oder plus
        = gleich
        ≠ ungleich
        < kleiner als
        > größer als
        ≤ kleiner oder gleich
        ≥ größer oder gleich
        ⩽ kleiner oder gleich
        ⩾ größer oder gleich
        ≪ viel kleiner als
        ≫ viel größer als
        ≈ ungefähr gleich
        ∼ verteilt wie
        ≃ asymptotisch gleich
        ≅ isomorph zu
        ≡ äquivalent zu
        ∝ proportional zu
        ≔ definiert als
        ≜ definiert als
        × mal
        ⋅ mal
        ∗ mal
        / durch
        ÷ durch
        ∘ verkettet mit
        ⊕ Plus im Kreis
        ⊖ Minus im Kreis
        ⊗ Mal im Kreis
        ⊙ Punkt im Kreis
        ⊘ Schrägstrich im Kreis
        ∑ Summe
        ∏ Produkt
        ∐ Koprodukt
        ∫ Integral
        ∬ Doppelintegral
        ∭ Dreifachintegral
        ∮ Ringintegral
        ⋃ Vereinigung
        ⋂ Durchschnitt
        ⨁ direkte Summe
        ⨂ Tensorprodukt
        ⋁ Disjunktion
        ⋀ Konjunktion
        ∪ vereinigt mit
        ∩ geschnitten mit
        ∖ ohne
        ∈ Element von
        ∉ kein Element von
        ∋ enthält
        ⊂ Teilmenge von
        ⊆ Teilmenge von oder gleich
        ⊊ echte Teilmenge von
        ⊃ Obermenge von
        ⊇ Obermenge von oder gleich
        ∅ leere Menge
        ∧ und
        ∨ oder
        ¬ nicht
        ∀ für alle
        ∃ es gibt
        ∄ es gibt kein
        ⊢ beweist
        ⊨ erfüllt
        ⊤ wahr
        ⊥ falsch
        ⟂ senkrecht zu
        ∥ parallel zu
        ∣ senkrechter Strich
        ∴ folglich
        ∵ weil
        → nach
        ← von
        ↔ hin und zurück nach
        ⟶ nach
        ⟵ von
        ⟷ hin und zurück nach
        ↦ wird abgebildet auf
        ⟼ wird abgebildet auf
        ⇒ daraus folgt
        ⟹ daraus folgt
        ⇐ folgt aus
        ⟸ folgt aus
        ⇔ genau dann, wenn
        ⟺ genau dann, wenn
        ↪ wird eingebettet in
        ↠ surjektiv auf
        ↣ injektiv nach
        ↑ aufwärts
        ↓ abwärts
        ⇌ im Gleichgewicht mit
        ⇝ führt zu
        ∞ unendlich
        ∂ partiell
        ∇ Nabla
        ℏ h quer
        ℓ l
        ℘ Weierstraß-p
        ℜ Realteil
        ℑ Imaginärteil
        ℵ Aleph
        ∠ Winkel
        △ Dreieck
        □ Quadrat
        ■ Ende des Beweises
        ∎ Ende des Beweises
        √ Wurzel
        … und so weiter
        ⋯ und so weiter
        ⋮ und so weiter
        ⋱ und so weiter
        ⋰ und so weiter
        ( Klammer auf
        ) Klammer zu
        [ eckige Klammer auf
        ] eckige Klammer zu
        { geschweifte Klammer auf
        } geschweifte Klammer zu
        ⟨ spitze Klammer auf
        ⟩ spitze Klammer zu
        ⌊ untere Gaußklammer auf
        ⌋ untere Gaußklammer zu
        ⌈ obere Gaußklammer auf
        ⌉ obere Gaußklammer zu
        | senkrechter Strich
        ‖ Doppelstrich
        , Komma
        ; Semikolon
        : Doppelpunkt
        . Punkt
        ! Fakultät
        % Prozent
        $ Dollar
        € Euro
        £ Pfund
        & und
        § Paragraf
        ° Grad
        ′ Strich
        ⋆ Stern
        † Kreuz
        ‡ Doppelkreuz
        ≺ vor
        ≻ nach
        ⪯ vor oder gleich
        ⪰ nach oder gleich
        ⊲ Normalteiler von
        ⊴ Normalteiler von oder gleich
        ⋊ semidirektes Produkt
        ⋉ semidirektes Produkt
        ∁ Komplement
        \\ umgekehrter Schrägstrich
        ı i
        ȷ j
    """),
    letters=greek("""
        Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda My Ny Xi Omikron Pi Rho
        Sigma Sigma Tau Ypsilon Phi Chi Psi Omega
    """),
    functions=words("""
        sin Sinus
        cos Kosinus
        tan Tangens
        cot Kotangens
        sec Sekans
        csc Kosekans
        arcsin Arkussinus
        arccos Arkuskosinus
        arctan Arkustangens
        sinh Sinus hyperbolicus
        cosh Kosinus hyperbolicus
        tanh Tangens hyperbolicus
        coth Kotangens hyperbolicus
        ln natürlicher Logarithmus
        lg Zehnerlogarithmus
        log Logarithmus
        exp Exponentialfunktion
        det Determinante
        dim Dimension
        ker Kern
        deg Grad
        arg Argument
        hom Hom
        gcd größter gemeinsamer Teiler
        lim Limes
        lim_inf Limes inferior
        lim_sup Limes superior
        max Maximum
        min Minimum
        sup Supremum
        inf Infimum
        Pr Wahrscheinlichkeit
        mod modulo
    """),
    accents=words("""
        hat {body} Dach
        widehat {body} Dach
        tilde {body} Tilde
        widetilde {body} Tilde
        bar {body} quer
        overline {body} quer
        underline {body} unterstrichen
        vec Vektor {body}
        overrightarrow Vektor {body}
        overleftarrow {body} mit Pfeil nach links
        overleftrightarrow {body} mit Doppelpfeil
        dot {body} Punkt
        ddot {body} zwei Punkt
        dddot {body} drei Punkt
        ddddot {body} vier Punkt
        acute {body} Akut
        grave {body} Gravis
        breve {body} Breve
        check {body} Hatschek
        widecheck {body} Hatschek
        mathring {body} Ring
    """),
    above=("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
    below=(
        ("halb", "Halbe"),
        ("Drittel", "Drittel"),
        ("Viertel", "Viertel"),
        ("Fünftel", "Fünftel"),
        ("Sechstel", "Sechstel"),
        ("Siebtel", "Siebtel"),
        ("Achtel", "Achtel"),
        ("Neuntel", "Neuntel"),
        ("Zehntel", "Zehntel"),
    ),
    decimal=",",
)
