"""What others reached in the competition, from its leaderboard and public write-ups, in dB."""

SOURCE = (
    "Places: private leaderboard of Kaggle's PhysioNet - Digitization of ECG Images (January 2026) and "
    "public write-ups; they were reached on the hidden test set, and on training folds the same models "
    "score 26 to 28 dB."
)
PLACES = (
    ("1st", "above 23.27"), ("2nd", "23.27"), ("2nd, best single model", "22.92"), ("4th", "22.69"),
    ("5th", "22.63"), ("7th", "22.48"), ("27th", "19.59"), ("public notebooks", "16.1 to 18.2"),
    ("classical public notebooks", "1.0 to 1.6"),
)  # fmt: skip
FIFTH_PLACE_DB = {
    "0001": 25.85, "0003": 23.32, "0004": 22.74, "0005": 24.08, "0006": 22.68, "0009": 22.70, "0010": 23.75,
    "0011": 23.38, "0012": 22.47, "all": 22.63,
}  # fmt: skip
FIFTH_PLACE_NOTE = "5th place: one single model on a training fold, by type; the private leaderboard for all"
