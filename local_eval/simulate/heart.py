"""Records of a made-up heart: a dipole that runs through loops, seen by twelve leads.

The dipole moves in the body's axes x left, y down (to the feet), z forward. Every wave is a
bell curve in time along a fixed direction; the limb leads are projections on Einthoven's
triangle, the chest leads on directions of their own. Leads III, aVR, aVL and aVF come from I
and II after all noise, so the lead laws hold exactly.
"""

from dataclasses import dataclass, replace

import numpy as np
from scipy.signal import butter, sosfiltfilt

from submission.paper import DRAWN_FS_HZ, N_STRIP, STRIP_S

from .signals import Record, twelve_leads

LEAD_I = np.array([1.0, 0.0, 0.0])
LEAD_II = np.array([0.5, 0.87, 0.0])
CHEST = np.array(
    [
        [-0.45, 0.05, 1.00],
        [0.10, 0.10, 1.35],
        [0.55, 0.20, 1.25],
        [1.05, 0.35, 0.85],
        [1.10, 0.35, 0.30],
        [0.95, 0.30, -0.10],
    ]
)
REFERENCE_RR_S = 0.85


@dataclass(frozen=True)
class Wave:
    """A bell curve of the dipole: time from the beat's R wave, half width, and direction in mV."""

    at_s: float
    before_s: float
    after_s: float
    vector: tuple

    def dipole(self, t_s):
        """Dipole (n, 3) at times from the R wave."""
        width = np.where(t_s < self.at_s, self.before_s, self.after_s)
        return np.exp(-0.5 * ((t_s - self.at_s) / width) ** 2)[:, None] * np.asarray(self.vector)


@dataclass(frozen=True)
class Heart:
    """Parameters of one heart.

    Attributes
    ----------
    rate_bpm : float
    irregular : float
        Standard deviation of the beats' distance, as a share.
    fibrillating : bool
        No P waves, small waves of 5 to 8 Hz instead.
    conduction : {"normal", "left block", "right block"}
    amplitude_mv, axis_deg : float
        Of the QRS loop.
    t_share : float
        T wave over R wave; negative is turned over.
    st_mv : (float, float, float)
        Shift between QRS and T.
    ectopic_share : float
        Share of premature broad beats.
    wander_mv, muscle_mv, mains_mv : float
        Standard deviations of the disturbances; the mains' amplitude.
    """

    rate_bpm: float = 70.0
    irregular: float = 0.03
    fibrillating: bool = False
    conduction: str = "normal"
    amplitude_mv: float = 1.0
    axis_deg: float = 45.0
    t_share: float = 0.3
    st_mv: tuple = (0.0, 0.0, 0.0)
    ectopic_share: float = 0.0
    wander_mv: float = 0.03
    muscle_mv: float = 0.006
    mains_mv: float = 0.0


def random_heart(rng):
    """Draw a heart: half of them sound, the others with one or more findings.

    Parameters
    ----------
    rng : numpy.random.Generator

    Returns
    -------
    Heart
    """
    heart = Heart(
        rate_bpm=float(np.clip(rng.normal(74, 15), 42, 150)),
        irregular=rng.uniform(0.01, 0.06),
        amplitude_mv=rng.lognormal(0.0, 0.3),
        axis_deg=rng.normal(40, 30),
        t_share=float(np.clip(rng.normal(0.28, 0.1), 0.05, 0.6)),
        wander_mv=rng.lognormal(-3.4, 0.6),
        muscle_mv=rng.lognormal(-4.9, 0.6),
        mains_mv=rng.uniform(0.004, 0.02) if rng.random() < 0.2 else 0.0,
    )
    if rng.random() < 0.5:
        return heart
    if rng.random() < 0.3:
        heart = replace(heart, fibrillating=True, irregular=rng.uniform(0.12, 0.25))
    if rng.random() < 0.4:
        heart = replace(heart, conduction=("left block", "right block")[rng.integers(2)])
    if rng.random() < 0.4:
        heart = replace(heart, st_mv=tuple(rng.normal(0, 0.12, 3)))
    if rng.random() < 0.3:
        heart = replace(heart, t_share=-heart.t_share * 0.7)
    if rng.random() < 0.4:
        heart = replace(heart, ectopic_share=rng.uniform(0.08, 0.25))
    return heart


def simulate_record(rng, record_id="90001", heart=None):
    """Draw a record of twelve leads.

    Parameters
    ----------
    rng : numpy.random.Generator
    record_id : str
    heart : Heart, optional
        Drawn by `random_heart` if None.

    Returns
    -------
    Record
        mV; III = II - I, aVR = -(I + II) / 2, aVL = I - II / 2 and aVF = II - I / 2 to rounding.
    """
    heart = heart or random_heart(rng)
    t_s = np.arange(N_STRIP) / DRAWN_FS_HZ
    dipole = np.zeros((N_STRIP, 3))
    for at_s, rr_s, is_ectopic in _beats(heart, rng):
        waves = _ectopic_waves(heart, rng) if is_ectopic else _beat_waves(heart, rr_s)
        for wave in waves:
            dipole += wave.dipole(t_s - at_s)
    if heart.fibrillating:
        dipole += _fibrillation(rng)
    seen = np.vstack([LEAD_I, LEAD_II, CHEST * rng.uniform(0.8, 1.2, (6, 1))]) @ dipole.T
    seen += _disturbances(heart, rng)
    n_valid = int(rng.integers(4925, 4952)) if rng.random() < 0.7 else N_STRIP
    seen[:, n_valid:] = seen[:, n_valid - 1 : n_valid]
    return Record(record_id, twelve_leads(seen[0], seen[1], seen[2:]), n_valid)


def _beats(heart, rng):
    """Time of the R wave, distance from the one before and whether it is ectopic, of every beat."""
    mean_s = 60 / heart.rate_bpm
    at_s, pause = -rng.uniform(0, mean_s), 1.0
    while at_s < STRIP_S + 1:
        is_ectopic = rng.random() < heart.ectopic_share
        share = max(0.45, rng.normal(1, heart.irregular)) * pause * (0.65 if is_ectopic else 1.0)
        at_s += mean_s * share
        pause = 1.35 if is_ectopic else 1.0
        yield at_s, mean_s * share, is_ectopic


def _beat_waves(heart, rr_s):
    """P, QRS, ST and T of a conducted beat."""
    axis, size = np.radians(heart.axis_deg), heart.amplitude_mv
    main = size * np.array([np.cos(axis), np.sin(axis), -0.25])
    stretch = np.sqrt(np.clip(rr_s / REFERENCE_RR_S, 0.5, 1.5))
    waves = _QRS[heart.conduction](main, size)
    t_vector = heart.t_share * (size * np.array([np.cos(axis), 0.8 * np.sin(axis), 0.55]))
    if heart.conduction != "normal":
        t_vector = -0.8 * t_vector
    waves.append(Wave(0.30 * stretch, 0.055 * stretch, 0.035 * stretch, tuple(t_vector)))
    waves.append(Wave(0.14 * stretch, 0.04, 0.06, heart.st_mv))
    if not heart.fibrillating:
        waves.append(Wave(-0.165 * stretch, 0.022, 0.018, (0.05, 0.10, 0.05)))
        waves.append(Wave(-0.130 * stretch, 0.018, 0.020, (0.05, 0.05, -0.03)))
    return waves


def _normal_qrs(main, size):
    return [
        Wave(-0.022, 0.007, 0.007, (-0.15 * size, -0.02 * size, 0.35 * size)),
        Wave(0.0, 0.010, 0.009, tuple(main)),
        Wave(0.020, 0.008, 0.010, (-0.20 * size, -0.15 * size, -0.75 * size)),
    ]


def _left_block_qrs(main, size):
    return [
        Wave(-0.010, 0.018, 0.020, (0.6 * main[0], 0.5 * main[1], -0.7 * size)),
        Wave(0.038, 0.020, 0.018, (0.8 * main[0], 0.4 * main[1], -0.9 * size)),
    ]


def _right_block_qrs(main, size):
    return [
        *_normal_qrs(main, size)[:2],
        Wave(0.052, 0.016, 0.020, (-0.55 * size, -0.05 * size, 0.60 * size)),
    ]


_QRS = {"normal": _normal_qrs, "left block": _left_block_qrs, "right block": _right_block_qrs}


def _ectopic_waves(heart, rng):
    """A broad beat in a direction of its own, with the T wave against it."""
    direction = rng.normal(0, 1, 3)
    vector = 1.4 * heart.amplitude_mv * direction / np.linalg.norm(direction)
    return [
        Wave(0.0, 0.030, 0.028, tuple(vector)),
        Wave(0.06, 0.025, 0.030, tuple(-0.35 * vector)),
        Wave(0.31, 0.065, 0.050, tuple(-0.40 * vector)),
    ]


def _fibrillation(rng):
    """Waves of 5 to 8 Hz without a steady phase, (5000, 3) mV."""
    noise = rng.standard_normal((3, N_STRIP))
    waves = sosfiltfilt(butter(2, (5, 8), "bandpass", fs=DRAWN_FS_HZ, output="sos"), noise)
    return (
        (waves / waves.std(axis=1, keepdims=True)).T * np.array([0.015, 0.03, 0.05]) * rng.uniform(0.6, 1.5)
    )


def _disturbances(heart, rng):
    """Wander, muscle noise and mains of the eight measured leads, (8, 5000) mV."""
    slow = butter(2, 0.4, "lowpass", fs=DRAWN_FS_HZ, output="sos")
    drift = sosfiltfilt(slow, rng.standard_normal((16, 3 * N_STRIP)))[:, N_STRIP : 2 * N_STRIP]
    drift /= drift.std()
    fast = butter(2, (20, 120), "bandpass", fs=DRAWN_FS_HZ, output="sos")
    muscle = sosfiltfilt(fast, rng.standard_normal((8, N_STRIP)))
    muscle *= heart.muscle_mv / muscle.std() * np.exp(0.5 * drift[8:])
    mains_hz = 50 if rng.random() < 0.8 else 60
    phase = rng.uniform(0, 2 * np.pi, (8, 1))
    mains = np.sin(2 * np.pi * mains_hz * np.arange(N_STRIP) / DRAWN_FS_HZ + phase)
    return heart.wander_mv * drift[:8] + muscle + heart.mains_mv * rng.uniform(0.2, 1, (8, 1)) * mains
