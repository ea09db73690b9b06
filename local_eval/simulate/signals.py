"""Records of twelve leads at 500 Hz: read from a file of real records."""

import hashlib
from dataclasses import dataclass

import numpy as np

from submission.paper import DRAWN_FS_HZ, LEADS, N_STRIP

BENCH_SHARE = 0.1
STORED_LEADS = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")
UV_PER_MV = 1000.0


@dataclass(frozen=True, eq=False)
class Record:
    """One resting ECG.

    Attributes
    ----------
    record_id : str
    mv : (12, 5000) float64
        Leads in the order of `LEADS`, mV, 500 Hz, 10 s.
    n_valid : int
        From this sample on the record holds its last value.
    flags : int
        Bits: 1 pacemaker, 2 outlier, 4 spike, 8 over 5 mV, 16 wander, 32 artefact, 64 jump at an end.
    """

    record_id: str
    mv: np.ndarray
    n_valid: int = N_STRIP
    flags: int = 0


class RecordFile:
    """Records of an ``.npz`` file, unpacked one at a time.

    Parameters
    ----------
    path : str or Path
        File with ``delta_uv`` (n, 8, 5000) int16, first differences in time in microvolt of the
        leads named by ``leads``, and ``ids``, ``fs``, ``flags``, ``n_valid``.

    Raises
    ------
    ValueError
        If the file has other leads, another sampling rate or another length.
    """

    def __init__(self, path):
        with np.load(path) as stored:
            leads, fs_hz = tuple(stored["leads"].tolist()), int(stored["fs"])
            self._delta_uv = stored["delta_uv"]
            self.ids = [str(i) for i in stored["ids"]]
            self._flags, self._n_valid = stored["flags"], stored["n_valid"]
        if leads != STORED_LEADS or fs_hz != DRAWN_FS_HZ or self._delta_uv.shape[2] != N_STRIP:
            raise ValueError(
                f"{path}: leads {leads}, {fs_hz} Hz, {self._delta_uv.shape[2]} samples; needed "
                f"{STORED_LEADS}, {DRAWN_FS_HZ} Hz, {N_STRIP} samples; convert the records first"
            )

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, index):
        stored_mv = np.cumsum(self._delta_uv[index], axis=-1, dtype=np.int16) / UV_PER_MV
        return Record(
            record_id=self.ids[index],
            mv=twelve_leads(stored_mv[0], stored_mv[1], stored_mv[2:]),
            n_valid=int(self._n_valid[index]),
            flags=int(self._flags[index]),
        )


def read_records(path):
    """Open a file of real records.

    Parameters
    ----------
    path : str or Path
        See `RecordFile`.

    Returns
    -------
    RecordFile
        A sequence of `Record`, with the attribute ``ids``.
    """
    return RecordFile(path)


def twelve_leads(lead_i, lead_ii, chest):
    """All twelve leads from the eight independent ones, by Einthoven's and Goldberger's laws.

    Parameters
    ----------
    lead_i, lead_ii : (T,) float64
    chest : (6, T) float64
        V1 to V6.

    Returns
    -------
    (12, T) float64
        In the order of `LEADS`.
    """
    limb = {
        "I": lead_i,
        "II": lead_ii,
        "III": lead_ii - lead_i,
        "aVR": -(lead_i + lead_ii) / 2,
        "aVL": lead_i - lead_ii / 2,
        "aVF": lead_ii - lead_i / 2,
    }
    return np.vstack([limb[lead] for lead in LEADS[:6]] + [chest])


def is_bench_record(record_id):
    """Whether a record is kept for the bench and so never used for training.

    Parameters
    ----------
    record_id : str

    Returns
    -------
    bool
        True for one record in ten, by a hash of the id that is the same on every machine.
    """
    digest = hashlib.sha1(str(record_id).encode(), usedforsecurity=False).digest()
    return int.from_bytes(digest[:8], "big") < BENCH_SHARE * 2**64
