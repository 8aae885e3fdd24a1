"""What is said about reasons: each method in a sentence with its formula, and the sums. No widgets; for this folder."""

from app.language import tr
from app.pages.draw.studies.why.reasons import GRADIENT, INTEGRATED, OCCLUSION, Question, Reasons
from app.ui.text.numbers import number_text, percent, signed_number

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")

_SENTENCES = {
    GRADIENT: tr(
        "Each pixel's ink times the derivative there: what the logit would lose if it went on as straight as here."
    ),
    INTEGRATED: tr(
        "The derivatives gathered on the way from an empty sheet to this drawing: what each pixel truly added."
    ),
    OCCLUSION: tr("A patch of paper is laid over each place in turn: what the logit loses when that ink is hidden."),
}
_FORMULAS = {
    GRADIENT: "aᵢ = xᵢ · ∂({score}) / ∂xᵢ",
    INTEGRATED: "aᵢ = xᵢ · ∫₀¹ ∂({score})(αx) / ∂xᵢ dα",
    OCCLUSION: "aᵢ = ({score})(x) − ({score})(x with the patch at i covered)",
}


def _score_name(question: Question) -> str:
    """Return what is explained: "z₇" or "z₇ − z₁"."""
    own = f"z{question.label}".translate(_SUBSCRIPTS)
    return own if question.against is None else f"{own} − z{question.against}".translate(_SUBSCRIPTS)


def method_words(method: str) -> str:
    """Return a method in a sentence."""
    return _SENTENCES[method]


def formula_words(question: Question) -> str:
    """Return the formula of a method for the digits that are asked about."""
    name = _score_name(question)
    formula = _FORMULAS[question.method].format(score=name)
    return formula.replace("(" + name + ")", name) if question.against is None else formula


def sums_words(reasons: Reasons) -> str:
    """Return what the values add up to, and what that means."""
    name, total = _score_name(reasons.question), number_text(reasons.total, 3)
    logit = f"{name} = {number_text(reasons.logit, 3)}"
    if reasons.question.method == OCCLUSION:
        return tr("{logit}. Patches overlap, so these numbers do not add up to it.", logit=logit)
    pro, contra = (signed_number(value) for value in reasons.spoken)
    spoken = tr("for {pro}, against {contra}", pro=pro, contra=contra)
    if reasons.question.method == GRADIENT:
        return tr(
            "{spoken}, Σ = {total}. {logit}: they agree only where the network is straight.",
            spoken=spoken,
            total=total,
            logit=logit,
        )
    gap = number_text(reasons.logit - reasons.empty_logit, 3)
    empty = number_text(reasons.empty_logit, 3)
    return tr(
        "{spoken}, Σ = {total}. {logit}, on an empty sheet {empty}: the difference is {gap}.",
        spoken=spoken,
        total=total,
        logit=logit,
        empty=empty,
        gap=gap,
    )


def covered_words(question: Question, lost: float, before: float, after: float, answer: int) -> str:
    """Return what covering a patch does to the digit that is asked about."""
    return tr(
        "Covered here: {score_name} loses {lost}, {label} has {after}, not {before}; the answer is {answer}.",
        score_name=_score_name(question),
        lost=number_text(lost, 2),
        label=question.label,
        after=percent(after, 1),
        before=percent(before, 1),
        answer=answer,
    )
