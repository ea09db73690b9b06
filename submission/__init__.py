"""Offline inference: page images in, signals in millivolt and a submission file out."""
