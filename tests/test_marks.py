"""Marks: where labels and separators are seen, in mm against how far the mapping was moved."""

import numpy as np
import pytest
from helpers import drawn_mapping

from local_eval.simulate.draw import Header, draw_page
from local_eval.simulate.heart import simulate_record
from submission.marks import seen_marks
from submission.paper import DRAWN_PX_PER_MM


@pytest.fixture(scope="module")
def red():
    header = Header("00001", 50, "Male", "1990-01-01, 10:00:00")
    return np.ascontiguousarray(draw_page(simulate_record(np.random.default_rng(6)).mv, header, 29)[..., 0])


def test_moved_marks_are_found_to_a_pixel(red):
    right_mm, down_mm = 1.3, -2.1
    mapping = drawn_mapping()
    move_mm = np.broadcast_to([-right_mm, -down_mm], (mapping.node_y_mm.size, mapping.node_x_mm.size, 2))
    found = seen_marks(red, mapping.moved(mapping.node_x_mm, move_mm))
    assert len(found) >= 20
    assert np.abs(found[:, 2] - right_mm).max() < 1.1 / DRAWN_PX_PER_MM
    assert np.abs(found[:, 3] - down_mm).max() < 1.1 / DRAWN_PX_PER_MM


def test_blank_paper_has_no_marks(red):
    noise = np.random.default_rng(3).normal(230, 5, red.shape)
    assert len(seen_marks(noise.clip(0, 255).astype(np.uint8), drawn_mapping())) == 0
