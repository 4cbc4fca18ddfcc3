"""French."""

from texmath.spoken.table import Table, greek, words

TABLE = Table(
    phrases=words("""
        sub {base} indice {low}
        power {base} puissance {high}
        squared {base} au carré
        cubed {base} au cube
        transpose {base} transposée
        degrees {base} degrés
        marked {base} {sign}
        prime {base} prime
        primes {base} seconde
        many_primes {base} avec {count} primes
        over {base} sur {low} de
        range {base} de {low} à {high} de
        up_to {base} jusqu’à {high} de
        limit {base} quand {low} de
        tends tend vers
        simple {above} sur {below}
        fraction la fraction {above} sur {below},
        parts {above} {below}
        choose {below} parmi {above}
        stacked {above} au-dessus de {below}
        sqrt racine carrée de {body}
        cube_root racine cubique de {body}
        root racine {index}-ième de {body}
        absolute valeur absolue de {body},
        norm norme de {body},
        floor partie entière de {body},
        ceiling partie entière par excès de {body},
        above {base} avec {small} au-dessus
        below {base} avec {small} en dessous
        matrix matrice : {rows} ;
        determinant déterminant : {rows} ;
        cases cas : {rows} ;
        row ligne {number} : {cells}
        capital {letter} majuscule
        negated non {sign}
        struck {body} barré
        boxed {body} encadré
        number numéro {text}
    """),
    signs=words("""
        + plus
        − moins
        ± plus ou moins
        ∓ moins ou plus
        = égale
        ≠ différent de
        < strictement inférieur à
        > strictement supérieur à
        ≤ inférieur ou égal à
        ≥ supérieur ou égal à
        ⩽ inférieur ou égal à
        ⩾ supérieur ou égal à
        ≪ très inférieur à
        ≫ très supérieur à
        ≈ environ égal à
        ∼ suit la loi
        ≃ asymptotiquement égal à
        ≅ isomorphe à
        ≡ équivalent à
        ∝ proportionnel à
        ≔ défini par
        ≜ défini par
        × fois
        ⋅ fois
        ∗ fois
        / sur
        ÷ divisé par
        ∘ rond
        ⊕ plus cerclé
        ⊖ moins cerclé
        ⊗ fois cerclé
        ⊙ point cerclé
        ⊘ barre cerclée
        ∑ somme
        ∏ produit
        ∐ coproduit
        ∫ intégrale
        ∬ intégrale double
        ∭ intégrale triple
        ∮ intégrale curviligne
        ⋃ réunion
        ⋂ intersection
        ⨁ somme directe
        ⨂ produit tensoriel
        ⋁ disjonction
        ⋀ conjonction
        ∪ union
        ∩ inter
        ∖ privé de
        ∈ appartient à
        ∉ n’appartient pas à
        ∋ contient
        ⊂ inclus dans
        ⊆ inclus dans ou égal à
        ⊊ strictement inclus dans
        ⊃ contient
        ⊇ contient ou égale
        ∅ ensemble vide
        ∧ et
        ∨ ou
        ¬ non
        ∀ pour tout
        ∃ il existe
        ∄ il n’existe pas de
        ⊢ démontre
        ⊨ satisfait
        ⊤ vrai
        ⊥ faux
        ⟂ orthogonal à
        ∥ parallèle à
        ∣ barre verticale
        ∴ donc
        ∵ car
        → vers
        ← depuis
        ↔ vers et depuis
        ⟶ vers
        ⟵ depuis
        ⟷ vers et depuis
        ↦ a pour image
        ⟼ a pour image
        ⇒ implique
        ⟹ implique
        ⇐ est impliqué par
        ⟸ est impliqué par
        ⇔ si et seulement si
        ⟺ si et seulement si
        ↪ s’injecte dans
        ↠ se surjecte sur
        ↣ s’injecte dans
        ↑ vers le haut
        ↓ vers le bas
        ⇌ en équilibre avec
        ⇝ conduit à
        ∞ l’infini
        ∂ d rond
        ∇ nabla
        ℏ h barre
        ℓ l
        ℘ p de Weierstrass
        ℜ partie réelle
        ℑ partie imaginaire
        ℵ aleph
        ∠ angle
        △ triangle
        □ carré
        ■ fin de la démonstration
        ∎ fin de la démonstration
        √ racine
        … et ainsi de suite
        ⋯ et ainsi de suite
        ⋮ et ainsi de suite
        ⋱ et ainsi de suite
        ⋰ et ainsi de suite
        ( parenthèse ouvrante
        ) parenthèse fermante
        [ crochet ouvrant
        ] crochet fermant
        { accolade ouvrante
        } accolade fermante
        ⟨ chevron ouvrant
        ⟩ chevron fermant
        ⌊ partie entière ouvrante
        ⌋ partie entière fermante
        ⌈ partie entière par excès ouvrante
        ⌉ partie entière par excès fermante
        | barre verticale
        ‖ double barre
        , virgule
        ; point-virgule
        : deux-points
        . point
        ! factorielle
        % pour cent
        $ dollars
        € euros
        £ livres
        & et
        § paragraphe
        ° degrés
        ′ prime
        ⋆ étoile
        † dague
        ‡ double dague
        ≺ précède
        ≻ succède à
        ⪯ précède ou égale
        ⪰ succède à ou égale
        ⊲ distingué dans
        ⊴ distingué dans ou égal à
        ⋊ produit semi-direct
        ⋉ produit semi-direct
        ∁ complémentaire
        \\ barre oblique inverse
        ı i
        ȷ j
    """),
    letters=greek("""
        alpha bêta gamma delta epsilon zêta êta thêta iota kappa lambda mu nu xi omicron pi rhô
        sigma sigma tau upsilon phi khi psi oméga
    """),
    functions=words("""
        sin sinus
        cos cosinus
        tan tangente
        cot cotangente
        sec sécante
        csc cosécante
        arcsin arc sinus
        arccos arc cosinus
        arctan arc tangente
        sinh sinus hyperbolique
        cosh cosinus hyperbolique
        tanh tangente hyperbolique
        coth cotangente hyperbolique
        ln logarithme népérien
        lg logarithme décimal
        log logarithme
        exp exponentielle
        det déterminant
        dim dimension
        ker noyau
        deg degré
        arg argument
        hom hom
        gcd plus grand commun diviseur
        lim limite
        lim_inf limite inférieure
        lim_sup limite supérieure
        max maximum
        min minimum
        sup borne supérieure
        inf borne inférieure
        Pr probabilité
        mod modulo
    """),
    accents=words("""
        hat {body} chapeau
        widehat {body} chapeau
        tilde {body} tilde
        widetilde {body} tilde
        bar {body} barre
        overline {body} barre
        underline {body} souligné
        vec vecteur {body}
        overrightarrow vecteur {body}
        overleftarrow {body} avec flèche à gauche
        overleftrightarrow {body} avec double flèche
        dot {body} point
        ddot {body} deux points
        dddot {body} trois points
        ddddot {body} quatre points
        acute {body} accent aigu
        grave {body} accent grave
        breve {body} brève
        check {body} caron
        widecheck {body} caron
        mathring {body} rond
    """),
    above=("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    below=(
        ("demi", "demis"),
        ("tiers", "tiers"),
        ("quart", "quarts"),
        ("cinquième", "cinquièmes"),
        ("sixième", "sixièmes"),
        ("septième", "septièmes"),
        ("huitième", "huitièmes"),
        ("neuvième", "neuvièmes"),
        ("dixième", "dixièmes"),
    ),
    decimal=",",
)
