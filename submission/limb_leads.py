"""The six limb leads are combinations of leads I and II (Einthoven, Goldberger).

At each instant the page shows two, three or four of them: the leads of the quarter and, below, the
rhythm strip. Leads I and II that explain them best, each weighed by its variance, give all of them
anew.
"""

from dataclasses import dataclass

import numpy as np

from .paper import N_QUARTER, QUARTER_LEADS, RHYTHM_LEAD

# shares of lead I and of lead II in each limb lead
LIMB_LEADS = {
    "I": (1.0, 0.0), "II": (0.0, 1.0), "III": (-1.0, 1.0),
    "aVR": (-0.5, -0.5), "aVL": (1.0, -0.5), "aVF": (-0.5, 1.0),
}  # fmt: skip

# samples of the strips, and the leads that the strips show there from the top, where all are limb leads
LIMB_QUARTERS = tuple(
    (slice(quarter * N_QUARTER, (quarter + 1) * N_QUARTER), (*leads, RHYTHM_LEAD))
    for quarter, leads in enumerate(QUARTER_LEADS) if set(leads) <= set(LIMB_LEADS)
)


@dataclass(frozen=True)
class FusionSettings:
    """Settings of the least squares over the limb leads.

    Attributes
    ----------
    rounds : int
        Reweightings, in which a lead that disagrees loses weight.
    limit : float
        Standard deviations of disagreement at which a lead's weight is halved.
    level_sd_mv : float
        Standard deviation of samples that tell no more of a trace's level.
    """

    rounds: int = 10
    limit: float = 3.0
    level_sd_mv: float = 0.1

    def __post_init__(self):
        if self.rounds < 1 or not self.limit > 0:
            raise ValueError(f"{self} must have a positive limit and at least one round")


def fused_limb_leads(mv, sd_mv, leads, settings=FusionSettings()):
    """Traces of limb leads that obey the lead laws, and are nearest to those given.

    Parameters
    ----------
    mv, sd_mv : (R, T) float64
        Traces of the same instants, each with a level of its own, and their standard deviations.
    leads : sequence of str
        Which of the limb leads each row is; a lead may come twice.
    settings : FusionSettings

    Returns
    -------
    fused, sd_mv : (R, T) float64
        Each at the level of the trace that it stands for.
    """
    tells = sd_mv < settings.level_sd_mv
    level = _levels(mv, tells)
    design = np.array([LIMB_LEADS[lead] for lead in leads])
    weight = 1 / sd_mv**2
    for _ in range(settings.rounds):
        basis, covariance = leads_i_and_ii(design, mv - level, weight)
        level = _levels(mv - design @ basis, tells)
        miss = (mv - level - design @ basis) / sd_mv
        weight = 1 / (sd_mv**2 * (1 + miss**2 / settings.limit**2))
    of_one, of_both, of_two = covariance[0, 0], 2 * covariance[0, 1], covariance[1, 1]
    return design @ basis + level, np.sqrt(_products(design) @ np.array([of_one, of_both, of_two]))


def _levels(mv, tells):
    """Medians (R, 1) of rows (R, T) over the samples that tell, or over all where none does."""
    rows = zip(mv, tells, strict=True)
    return np.array([[np.median(row[told] if told.any() else row)] for row, told in rows])


def leads_i_and_ii(design, measured, weight):
    """Leads I and II (2, T) that explain the measured leads, and their covariance (2, 2, T).

    Written out: thousands of small inverses take a library four times as long, and the determinant as
    a sum of squares is never less than nothing.
    """
    weight = np.maximum(weight, 1e-9)
    one, both, two = _products(design).T @ weight
    cross = design[:, :1] * design[:, 1] - design[:, 1:] * design[:, 0]
    determinant = (weight * (cross**2 @ weight)).sum(axis=0) / 2
    covariance = np.array([[two, -both], [-both, one]]) / determinant
    return np.einsum("ijt,jt->it", covariance, design.T @ (weight * measured)), covariance


def _products(design):
    """Squares of the shares of lead I, their products with those of lead II, squares of those (R, 3)."""
    return np.stack([design[:, 0] ** 2, design[:, 0] * design[:, 1], design[:, 1] ** 2], axis=1)
