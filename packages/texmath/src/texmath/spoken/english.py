"""English."""

from texmath.spoken.table import Table, greek, words

TABLE = Table(
    phrases=words("""
        sub {base} sub {low}
        power {base} to the power of {high}
        squared {base} squared
        cubed {base} cubed
        transpose {base} transpose
        degrees {base} degrees
        marked {base} {sign}
        prime {base} prime
        primes {base} double prime
        many_primes {base} with {count} primes
        over {base} over {low} of
        range {base} from {low} to {high} of
        up_to {base} up to {high} of
        limit {base} as {low} of
        tends tends to
        simple {above} over {below}
        fraction the fraction {above} over {below},
        parts {above} {below}
        choose {above} choose {below}
        stacked {above} above {below}
        sqrt the square root of {body}
        cube_root the cube root of {body}
        root the {index}-th root of {body}
        absolute the absolute value of {body},
        norm the norm of {body},
        floor the floor of {body},
        ceiling the ceiling of {body},
        above {base} with {small} above it
        below {base} with {small} below it
        matrix matrix: {rows};
        determinant determinant: {rows};
        cases cases: {rows};
        row row {number}: {cells}
        capital capital {letter}
        negated not {sign}
        struck {body} struck out
        boxed {body} in a box
        number number {text}
    """),
    signs=words("""
        + plus
        − minus
        ± plus or minus
        ∓ minus or plus
        = equals
        ≠ is not equal to
        < is less than
        > is greater than
        ≤ is at most
        ≥ is at least
        ⩽ is at most
        ⩾ is at least
        ≪ is much less than
        ≫ is much greater than
        ≈ is about
        ∼ is distributed as
        ≃ is asymptotically equal to
        ≅ is isomorphic to
        ≡ is equivalent to
        ∝ is proportional to
        ≔ is defined as
        ≜ is defined as
        × times
        ⋅ times
        ∗ times
        / divided by
        ÷ divided by
        ∘ composed with
        ⊕ circled plus
        ⊖ circled minus
        ⊗ circled times
        ⊙ circled dot
        ⊘ circled slash
        ∑ the sum
        ∏ the product
        ∐ the coproduct
        ∫ the integral
        ∬ the double integral
        ∭ the triple integral
        ∮ the contour integral
        ⋃ the union
        ⋂ the intersection
        ⨁ the direct sum
        ⨂ the tensor product
        ⋁ the disjunction
        ⋀ the conjunction
        ∪ union
        ∩ intersection
        ∖ without
        ∈ in
        ∉ not in
        ∋ contains
        ⊂ is a subset of
        ⊆ is a subset of or equal to
        ⊊ is a proper subset of
        ⊃ is a superset of
        ⊇ is a superset of or equal to
        ∅ the empty set
        ∧ and
        ∨ or
        ¬ not
        ∀ for all
        ∃ there exists
        ∄ there is no
        ⊢ proves
        ⊨ models
        ⊤ true
        ⊥ false
        ⟂ is perpendicular to
        ∥ is parallel to
        ∣ bar
        ∴ therefore
        ∵ because
        → to
        ← from
        ↔ to and from
        ⟶ to
        ⟵ from
        ⟷ to and from
        ↦ maps to
        ⟼ maps to
        ⇒ implies
        ⟹ implies
        ⇐ is implied by
        ⟸ is implied by
        ⇔ if and only if
        ⟺ if and only if
        ↪ embeds into
        ↠ maps onto
        ↣ maps injectively to
        ↑ up
        ↓ down
        ⇌ is in equilibrium with
        ⇝ leads to
        ∞ infinity
        ∂ partial
        ∇ nabla
        ℏ h bar
        ℓ ell
        ℘ Weierstrass p
        ℜ the real part
        ℑ the imaginary part
        ℵ aleph
        ∠ angle
        △ triangle
        □ square
        ■ end of proof
        ∎ end of proof
        √ root
        … and so on
        ⋯ and so on
        ⋮ and so on
        ⋱ and so on
        ⋰ and so on
        ( open parenthesis
        ) close parenthesis
        [ open bracket
        ] close bracket
        { open brace
        } close brace
        ⟨ open angle bracket
        ⟩ close angle bracket
        ⌊ open floor
        ⌋ close floor
        ⌈ open ceiling
        ⌉ close ceiling
        | bar
        ‖ double bar
        , comma
        ; semicolon
        : colon
        . point
        ! factorial
        % percent
        $ dollars
        € euros
        £ pounds
        & and
        § section
        ° degrees
        ′ prime
        ⋆ star
        † dagger
        ‡ double dagger
        ≺ precedes
        ≻ succeeds
        ⪯ precedes or equals
        ⪰ succeeds or equals
        ⊲ is a normal subgroup of
        ⊴ is a normal subgroup of or equal to
        ⋊ semidirect product
        ⋉ semidirect product
        ∁ the complement
        \\ backslash
        ı i
        ȷ j
    """),
    letters=greek("""
        alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
        sigma sigma tau upsilon phi chi psi omega
    """),
    functions=words("""
        sin sine
        cos cosine
        tan tangent
        cot cotangent
        sec secant
        csc cosecant
        arcsin arc sine
        arccos arc cosine
        arctan arc tangent
        sinh hyperbolic sine
        cosh hyperbolic cosine
        tanh hyperbolic tangent
        coth hyperbolic cotangent
        ln natural logarithm
        log log
        exp exponential
        det the determinant
        dim the dimension
        ker the kernel
        deg the degree
        arg the argument
        hom hom
        gcd the greatest common divisor
        lim the limit
        lim_inf the limit inferior
        lim_sup the limit superior
        max the maximum
        min the minimum
        sup the supremum
        inf the infimum
        Pr the probability
        mod modulo
    """),
    accents=words("""
        hat {body} hat
        widehat {body} hat
        tilde {body} tilde
        widetilde {body} tilde
        bar {body} bar
        overline {body} bar
        underline {body} underlined
        vec vector {body}
        overrightarrow vector {body}
        overleftarrow {body} with a left arrow
        overleftrightarrow {body} with a double arrow
        dot {body} dot
        ddot {body} double dot
        dddot {body} triple dot
        ddddot {body} quadruple dot
        acute {body} acute
        grave {body} grave
        breve {body} breve
        check {body} check
        widecheck {body} check
        mathring {body} ring
    """),
    above=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    below=(
        ("half", "halves"),
        ("third", "thirds"),
        ("quarter", "quarters"),
        ("fifth", "fifths"),
        ("sixth", "sixths"),
        ("seventh", "sevenths"),
        ("eighth", "eighths"),
        ("ninth", "ninths"),
        ("tenth", "tenths"),
    ),
    decimal=".",
)
