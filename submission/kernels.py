"""Every compiled loop of the project; called by the stages, not meant to be called directly.

The kernels trust their input: the stage that calls one validates, converts and allocates.
"""

import numba
import numpy as np

_jit = numba.njit(nogil=True, cache=False)


@_jit
def sums_of_rows(picture, zoom, first, sums):
    """Sums of rows of which four rows of a convolution are made: Winograd's F(4, 3).

    Parameters
    ----------
    picture : (H, P, K) float32
        Zero above and below.
    zoom : int
        1 if each row counts twice, else 0.
    first : int
        First row of the answer.
    sums : (6, n P + 2, K) float32
        Filled for 4 n rows, but for the last two pixels.
    """
    lines, nothing = picture.reshape(picture.shape[0], -1), np.zeros(picture[0].size, np.float32)
    to, width = sums.reshape(6, -1), nothing.size
    two, four, five = np.float32(2), np.float32(4), np.float32(5)
    for start in range(0, to.shape[1] - width + 1, width):
        y = first + 4 * (start // width) - 1
        a, b = _line(lines, nothing, y, zoom), _line(lines, nothing, y + 1, zoom)
        c, d = _line(lines, nothing, y + 2, zoom), _line(lines, nothing, y + 3, zoom)
        e, f = _line(lines, nothing, y + 4, zoom), _line(lines, nothing, y + 5, zoom)
        for x in range(width):
            at, even, odd = start + x, e[x] - four * c[x], d[x] - four * b[x]
            to[0, at] = four * a[x] - five * c[x] + e[x]
            to[1, at], to[2, at] = even + odd, even - odd
            even, odd = e[x] - c[x], two * (d[x] - b[x])
            to[3, at], to[4, at] = even + odd, even - odd
            to[5, at] = four * b[x] - five * d[x] + f[x]


@_jit
def _line(lines, nothing, y, zoom):
    """Row y of lines of which each counts twice if `zoom` is 1; nothing beyond them."""
    return lines[y >> zoom] if 0 <= y < lines.shape[0] << zoom else nothing


@_jit
def rows_of_sums(sums, halves, bias, least, rows):
    """Four rows of a convolution from each six sums, undoing `sums_of_rows`.

    Parameters
    ----------
    sums : (6, n, P, L) float32
        Changed.
    halves : (6, 2, n, P', L) float32
        What is added to even and to odd columns; of another second length: nothing.
    bias : (L,) float32
    least : float32
        What answers below it become.
    rows : (4 n or fewer, P, L) float32
        Filled but for the first and the last column.
    """
    two, four, eight = np.float32(2), np.float32(4), np.float32(8)
    for y in range(0, rows.shape[0], 4):
        i = y // 4
        for x in range(rows.shape[1] - 2):
            if halves.shape[1] == 2:
                for s in range(6):
                    to, more = sums[s, i, x], halves[s, x % 2, i, x // 2]
                    for k in range(bias.size):
                        to[k] += more[k]
            a, b, c = sums[0, i, x], sums[1, i, x], sums[2, i, x]
            d, e, f = sums[3, i, x], sums[4, i, x], sums[5, i, x]
            for k in range(bias.size):
                even, odd, far, further = b[k] + c[k], b[k] - c[k], d[k] + e[k], d[k] - e[k]
                a[k], b[k] = a[k] + even + far, odd + two * further
                c[k], d[k] = even + four * far, odd + eight * further + f[k]
            for r in range(min(4, rows.shape[0] - y)):
                to, answer = rows[y + r, x + 1], sums[r, i, x]
                for k in range(bias.size):
                    to[k] = max(answer[k] + bias[k], least)


@_jit
def unfolded_shares(odds, share):
    """Shares by their odds, each pixel taken from its own channel: what `fold` did, undone.

    Parameters
    ----------
    odds : (H, W, 4 S) float32
        Natural logarithms of share / (1 - share); under -16 there is no share instead of 1e-7.
    share : (S, 2 H, 2 W) float32
        Filled.
    """
    for strip in range(share.shape[0]):
        for r in range(share.shape[1]):
            line, channel = share[strip, r], 4 * strip + 2 * (r % 2)
            for c in range(odds.shape[1]):
                line[2 * c] = share_by_odds(odds[r // 2, c, channel])
                line[2 * c + 1] = share_by_odds(odds[r // 2, c, channel + 1])


@_jit
def share_by_odds(odds):
    """Share whose share / (1 - share) has a logarithm."""
    return np.float32(1) / (np.float32(1) + np.exp(-odds)) if odds > np.float32(-16) else np.float32(0)


@_jit
def foreign_share(owned, strip, least_owned, own_part, foreign):
    """How much of the ink belongs to other strips than one.

    Parameters
    ----------
    owned : (S, R, C) float32
        Share of each pixel that each strip's stroke covers.
    strip : int
    least_owned, own_part : float32
        Ink from which on it counts; part of it that makes it the strip's alone.
    foreign : (C, R) float32
        Filled, 0 to 1.
    """
    for r in range(owned.shape[1]):
        for c in range(owned.shape[2]):
            bare = np.float32(1)
            for s in range(owned.shape[0]):
                bare *= np.float32(1) - owned[s, r, c]
            ink, foreign[c, r] = np.float32(1) - bare, 0
            if ink > least_owned:
                foreign[c, r] = np.float32(1) - min(owned[strip, r, c] / (ink * own_part), np.float32(1))


@_jit
def path_costs(ink, away_cost, settings, right_cost, down_cost):
    """What `cheapest_path` pays in a window of the page; all pictures columns first.

    Parameters
    ----------
    ink : (share (C, R) float32, contrast (C, R) float32, taken (C, R) uint8, foreign)
        ``foreign`` (C, R) is how much of the ink belongs to others, or of no size if unknown.
    away_cost : (R,) float32
        Of a column in each row.
    settings : (full_share, taken_cost, hidden_cost, hidden_climb_cost, climb_cost) of float32
        As in `TraceSettings`.
    right_cost, down_cost : (C, R) float32
        Filled.
    """
    full_share, taken_cost, hidden, hidden_climb, climb = settings
    none, full = np.float32(0), np.float32(1)
    for c in range(right_cost.shape[0]):
        share, contrast, taken = ink[0][c], ink[1][c], ink[2][c]
        right, down = right_cost[c], down_cost[c]
        for r in range(right.size):
            bare = min(max((full_share - share[r]) + (full_share - share[r]), none), full)
            right[r] = max(bare, taken_cost if taken[r] > 0 else none)
        if ink[3].size > 0:
            foreign = ink[3][c]
            for r in range(right.size):
                right[r] = max(right[r], taken_cost * foreign[r])
        for r in range(right.size):
            bare = right[r]
            right[r] = hidden + contrast[r] * (bare - hidden) + away_cost[r]
            down[r] = hidden_climb + contrast[r] * (bare + climb - hidden_climb)


@_jit
def cheapest_path(right_cost, down_cost, entry_row, exit_row, source):
    """Cheapest way through a picture from its left to its right edge.

    A way enters each column at one row, runs up or down inside the column, leaves at another row
    and steps right. Entering column c at row r costs ``right_cost[c, r]``, and each step inside
    the column costs ``down_cost`` of the pixel stepped on. Each step waits for the one before it;
    the way down and the way up do not wait for each other and are taken in one loop.

    Parameters
    ----------
    right_cost, down_cost : (C, R) float32
        Columns first.
    entry_row, exit_row : (C,) int32
        Filled: rows at which the cheapest way enters and leaves each column.
    source : (C, R) int32
        Work space.

    Returns
    -------
    float
        Cost of the way.

    Notes
    -----
    No bounds checking. Ensure R, C >= 1, equal shapes and finite costs.
    """
    n_cols, n_rows = right_cost.shape
    best = np.zeros(n_rows, np.float64)
    down, up = np.empty(n_rows, np.float64), np.empty(n_rows, np.float64)
    up_source = np.empty(n_rows, np.int32)
    for c in range(n_cols):
        for r in range(n_rows):
            best[r] += right_cost[c, r]
        above, above_from = np.inf, 0
        below, below_from = np.inf, 0
        for r in range(n_rows):
            step = above + down_cost[c, r]
            above_from = above_from if step < best[r] else r
            above = step if step < best[r] else best[r]
            down[r] = above
            source[c, r] = above_from
            q = n_rows - 1 - r
            step = below + down_cost[c, q]
            below_from = below_from if step < best[q] else q
            below = step if step < best[q] else best[q]
            up[q] = below
            up_source[q] = below_from
        for r in range(n_rows):
            source[c, r] = up_source[r] if up[r] < down[r] else source[c, r]
            best[r] = up[r] if up[r] < down[r] else down[r]
    last = 0
    for r in range(n_rows):
        if best[r] < best[last]:
            last = r
    cost = best[last]
    for c in range(n_cols - 1, -1, -1):
        exit_row[c] = last
        last = source[c, last]
        entry_row[c] = last
    return cost


@_jit
def add_columns(picture, first_col, top, bottom, step):
    """Add a step to a run of rows of each column, in place.

    Parameters
    ----------
    picture : (C, R) uint8
    first_col : int
    top, bottom : (n,) int
        First row, and the row after the last, of that column and those after it.
    step : int
    """
    for c in range(top.size):
        for r in range(max(top[c], 0), min(bottom[c], picture.shape[1])):
            picture[first_col + c, r] = int(picture[first_col + c, r]) + step


@_jit
def ink_extent(ink, low_row, high_row, threshold, top, bottom):
    """Sub-pixel extent of the ink that a path runs through, column by column.

    Parameters
    ----------
    ink : (share (C, R) float32, taken (C, R) uint8)
        Taken ink ends the path's own, unless the path itself runs there.
    low_row, high_row : (C,) int32
        First and last row of the path in each column.
    threshold : float
        Ink at or above it belongs to the stroke.
    top, bottom : (C,) float64
        Filled: rows where ink rises through the threshold above and falls through it below the
        path, by linear interpolation, in pixel centres; NaN where the path has no ink.

    Notes
    -----
    No bounds checking. Ensure 0 <= low_row <= high_row < R.
    """
    n_cols, n_rows = ink[0].shape
    for c in range(n_cols):
        share, taken = ink[0][c], ink[1][c]
        first, last = low_row[c], high_row[c]
        while first <= last and share[first] < threshold:
            first += 1
        while last >= first and share[last] < threshold:
            last -= 1
        if last < first:
            top[c] = np.nan
            bottom[c] = np.nan
            continue
        above = below = 0.0
        while first > 0:
            above = share[first - 1] if first > low_row[c] or taken[first - 1] == 0 else 0.0
            if above < threshold:
                break
            first -= 1
        while last < n_rows - 1:
            below = share[last + 1] if last < high_row[c] or taken[last + 1] == 0 else 0.0
            if below < threshold:
                break
            last += 1
        top[c] = first
        if first > 0:
            top[c] = first - (share[first] - threshold) / (share[first] - above)
        bottom[c] = last
        if last < n_rows - 1:
            bottom[c] = last + (share[last] - threshold) / (share[last] - below)


@_jit
def polyline(stroke_row, line, reach):
    """A stroke in the form that the loops over pixels want.

    Parameters
    ----------
    stroke_row : (n,) float64
        Rows of the vertices, pixel centres.
    line : (2,) float64
        Column of the first vertex and step between vertices.
    reach : float
        Distance beyond which the stroke is not seen.

    Returns
    -------
    stroke_row : (n,) float64
    rise, part : (n - 1,) float64
        Of each segment, its rows and 1 / length**2.
    line : (float, float)
    reach : float
    """
    rise = stroke_row[1:] - stroke_row[:-1]
    part = 1.0 / (line[1] * line[1] + rise * rise)
    return stroke_row, rise, part, (line[0], line[1]), reach


@_jit
def nearest_in_column(poly, window, col, rows, away, near):
    """Nearest points of a polyline to the pixels of a column, on one side of each if asked.

    Segments are taken one after the other, each with the pixels within its reach in one
    vectorised loop: a spike's column has many pixels, of which a segment reaches few.

    Parameters
    ----------
    poly : tuple
        From `polyline`.
    window : (int, int)
        First and last vertex looked at.
    col : int
    rows : (int, int)
        First row, and the row after the last.
    away : (2, R) float64
        Only points that lie against this direction (column, row) count; 0 for all.
    near : (squared (R,) float64, vertex (R,) int64)
        Filled in these rows: squared distance, 1e30 if no point is within reach, and the vertex
        after which it lies.
    """
    stroke_row, rises, parts, (start, width), reach = poly
    squared, vertex = near
    squared[rows[0]:rows[1]] = 1e30
    for k in range(window[0], window[1]):
        x, rise = col - (start + k * width), rises[k]
        beside = max(-x, x - width, 0.0)
        beyond = np.sqrt(max(reach * reach - beside * beside, 0.0))
        first = max(int(np.ceil(stroke_row[k] + min(rise, 0.0) - beyond)), rows[0])
        last = min(int(np.floor(stroke_row[k] + max(rise, 0.0) + beyond)) + 1, rows[1])
        if last <= first:
            continue
        at_top, per_row = x * width * parts[k], rise * parts[k]
        best, at = squared[first:last], vertex[first:last]
        side_col, side_row = away[0, first:last], away[1, first:last]
        y0 = first - stroke_row[k]
        for i in range(best.size):
            y = y0 + i
            t = at_top + y * per_row
            t = 0.0 if t < 0.0 else t
            t = 1.0 if t > 1.0 else t
            dx, dy = x - t * width, y - t * rise
            gap = dx * dx + dy * dy
            nearer = (gap < best[i]) & (dx * side_col[i] + dy * side_row[i] <= 0.0)
            best[i] = gap if nearer else best[i]
            at[i] = k if nearer else at[i]


@_jit
def foot_on_stroke(poly, k, col, row):
    """Share of the way from a vertex to the next at which a polyline is nearest, and the gap there.

    Returns
    -------
    share : float
        0 to 1.
    gap : (float, float)
        From the nearest point to the pixel, column and row.
    """
    stroke_row, rise, part, (start, width), _ = poly
    x, y = col - (start + k * width), row - stroke_row[k]
    share = min(max((x * width + y * rise[k]) * part[k], 0.0), 1.0)
    return share, (x - share * width, y - share * rise[k])


@_jit
def rows_between(poly, window, col, rows):
    """Rows of a column whose pixels can have stroke within reach on two opposite sides.

    Seen from a pixel h above it, a polyline that nowhere rises more than s per column is nearest
    within s columns per row of straight down; what lies square to that or beyond is h / (2 s)
    columns away or more.
    """
    stroke_row, rise, _, (start, width), reach = poly
    steepest = 0.0
    for k in range(window[0], window[1]):
        steepest = max(steepest, abs(rise[k]))
    k = min(max(int((col - start) / width), 0), rise.size - 1)
    here = stroke_row[k] + min(max(col - (start + k * width), 0.0) / width, 1.0) * rise[k]
    away = 2 * steepest / width * reach
    return max(int(np.ceil(here - away)), rows[0]), min(int(np.floor(here + away)) + 1, rows[1])


@_jit
def column_space(n_rows):
    """Work space for a page of that many rows: nearest points, those opposite, and directions."""
    near = np.empty(n_rows), np.zeros(n_rows, np.int64)
    far = np.empty(n_rows), np.zeros(n_rows, np.int64)
    return near, far, np.zeros((2, n_rows))


@_jit
def stroke_window(stroke_row, line, reach, col, n_rows):
    """Vertices within reach of a column, and the rows that their stroke can touch.

    Returns
    -------
    first, last : int
        Vertices; fewer than two where ``last <= first``.
    top, bottom : int
        First row, and the row after the last.
    """
    first = max(int(np.ceil((col - reach - line[0]) / line[1])) - 1, 0)
    last = min(int(np.floor((col + reach - line[0]) / line[1])) + 1, stroke_row.size - 1)
    low, high = 1e30, -1e30
    for k in range(first, last + 1):
        low = min(low, stroke_row[k])
        high = max(high, stroke_row[k])
    top = max(int(np.floor(low - reach)), 0)
    bottom = min(int(np.ceil(high + reach)) + 1, n_rows)
    return first, last, top, bottom


@_jit
def others_cover(cover, strip, row, col):
    """Share of a pixel that the other strips' strokes cover, from ``cover`` (S, R, C) uint8."""
    bare = 1.0
    for s in range(cover.shape[0]):
        if s != strip:
            bare *= 1.0 - cover[s, row, col] / 255.0
    return 1.0 - bare


@_jit
def paint_stroke(stroke_row, line, profile, strip_cover):
    """Draw a polyline's stroke.

    Parameters
    ----------
    stroke_row : (n,) float64
        Rows of the vertices, pixel centres.
    line : (2,) float64
        Column of the first vertex and step between vertices.
    profile : (P, 2) float64
        Cover and its derivative at distances of 1/32 px each, 0 beyond the end.
    strip_cover : (R, C) uint8
        Filled with the larger of what it holds and 255 times the cover.
    """
    n_rows, n_cols = strip_cover.shape
    near, _, away = column_space(n_rows)
    reach = (profile.shape[0] - 1) / 32.0
    poly = polyline(stroke_row, line, reach)
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    for c in range(max(int(line[0] - reach), 0), min(int(last_x + reach) + 2, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        if last <= first:
            continue
        nearest_in_column(poly, (first, last), c, (top, bottom), away, near)
        for r in range(top, bottom):
            distance = np.sqrt(near[0][r])
            if distance < reach:
                value = int(255 * min(max(profile[int(distance * 32), 0], 0.0), 1.0))
                if value > strip_cover[r, c]:
                    strip_cover[r, c] = value


@_jit
def pull_at_stroke(poly, k, pixel, pull, hessian, gradient):
    """Add a pixel's pull at the two vertices next to the nearest point of a stroke.

    Parameters
    ----------
    poly : tuple
        From `polyline`.
    k : int
        The first of the two vertices.
    pixel : (int, int)
        Column and row.
    pull : (slope, weight, residual)
        The slope is the derivative of the residual by the distance.
    hessian : (n, 2) float64
    gradient : (n,) float64
        Added to.
    """
    slope, weight, residual = pull
    share, gap = foot_on_stroke(poly, k, pixel[0], pixel[1])
    distance = np.sqrt(gap[0] * gap[0] + gap[1] * gap[1])
    down = -gap[1] / distance if distance > 1e-9 else 0.0
    a = slope * down * (1 - share)
    b = slope * down * share
    hessian[k, 0] += weight * a * a
    hessian[k + 1, 0] += weight * b * b
    hessian[k, 1] += weight * a * b
    gradient[k] += weight * a * residual
    gradient[k + 1] += weight * b * residual


@_jit
def fit_stroke(page, strip, stroke, scale, hessian, gradient):
    """Robust normal equations of a stroke's rows against the picture.

    The picture is modelled as ``bare - (bare - ink) * cover``, where ``bare`` is the background
    under the other strips' strokes, and ``cover`` a function of the distance to the polyline; of
    the two nearest points on opposite sides, as between the strokes of a spike, the covers add up
    to 1 at most. Residuals weigh ``1 / (1 + (residual / scale)**2)``.

    Parameters
    ----------
    page : (light (R, C) float32, background (R, C) float32, cover (S, R, C) uint8, ink float)
    strip : int
    stroke : (stroke_row (n,), line (2,), profile (P, 2)) of float64
        As in `paint_stroke`.
    scale : float
    hessian : (n, 2) float64
        Filled: main and upper diagonal of the Gauss-Newton matrix, divided by scale squared.
    gradient : (n,) float64
        Filled, of half the sum of weighted squares.

    Returns
    -------
    float
        Robust cost, the sum of ``log(1 + (residual / scale)**2) / 2`` over the pixels, less the
        same without the stroke (so that pixels out of its reach count nothing).
    """
    light, background, cover, ink = page
    stroke_row, line, profile = stroke
    hessian[:] = 0
    gradient[:] = 0
    n_rows, n_cols = light.shape
    near, far, away = column_space(n_rows)
    reach = (profile.shape[0] - 1) / 32.0
    poly = polyline(stroke_row, line, reach)
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    cost = 0.0
    for c in range(max(int(np.ceil(line[0])), 0), min(int(last_x) + 1, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        away[:, top:bottom] = 0
        nearest_in_column(poly, (first, last), c, (top, bottom), away, near)
        far[0][top:bottom] = 1e30
        upper, lower = rows_between(poly, (first, last), c, (top, bottom))
        for r in range(upper, lower):
            if near[0][r] < reach * reach:
                _, (away[0, r], away[1, r]) = foot_on_stroke(poly, near[1][r], c, r)
        if upper < lower:
            nearest_in_column(poly, (first, last), c, (upper, lower), away, far)
        odds = 1.0
        for r in range(top, bottom):
            if near[0][r] >= reach * reach:
                continue
            i = int(np.sqrt(near[0][r]) * 32)
            bare = background[r, c] - (background[r, c] - ink) * others_cover(cover, strip, r, c)
            room = max(bare - ink, 0.0) / scale
            covered = profile[i, 0]
            between = far[0][r] < reach * reach
            j = int(np.sqrt(far[0][r]) * 32) if between else 0
            both = between and covered + profile[j, 0] < 1.0
            if between:
                covered = max(covered, min(covered + profile[j, 0], 1.0))
            bare_residual = (light[r, c] - bare) / scale
            residual = bare_residual + room * covered
            weight = 1.0 / (1.0 + residual * residual)
            odds *= weight * (1.0 + bare_residual * bare_residual)
            if odds < 1e-200 or odds > 1e200:
                cost -= 0.5 * np.log(odds)
                odds = 1.0
            pull = room * profile[i, 1], weight, residual
            pull_at_stroke(poly, near[1][r], (c, r), pull, hessian, gradient)
            if both:
                pull = room * profile[j, 1], weight, residual
                pull_at_stroke(poly, far[1][r], (c, r), pull, hessian, gradient)
        cost -= 0.5 * np.log(odds)
    return cost


@_jit
def stroke_profile(page, strip, stroke, total, count):
    """Mean share of ink by distance from a stroke, where it is not steep and nothing hides it.

    Parameters
    ----------
    page, strip, stroke
        As in `fit_stroke`; the profile is not looked at.
    total, count : (B,) float64
        Added to: share of ink, and pixels, per 1/8 px of distance.
    """
    light, background, cover, ink = page
    stroke_row, line, _ = stroke
    n_rows, n_cols = light.shape
    near, _, away = column_space(n_rows)
    reach = total.size / 8.0
    poly = polyline(stroke_row, line, reach)
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    for c in range(max(int(np.ceil(line[0] + reach)), 0), min(int(last_x - reach) + 1, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        if bottom - top > 2 * reach + 4:
            continue
        nearest_in_column(poly, (first, last), c, (top, bottom), away, near)
        for r in range(top, bottom):
            distance = np.sqrt(near[0][r])
            room = background[r, c] - ink
            if distance < reach and room > 0.8 * (1 - ink) and others_cover(cover, strip, r, c) == 0:
                bin_ = int(distance * 8)
                total[bin_] += (background[r, c] - light[r, c]) / room
                count[bin_] += 1


@_jit
def add_differences(filter_, usual, row, prior, matrix, pull):
    """Add a robust cost of differences to a banded matrix and a gradient.

    The cost of a difference grows with its square while it is usual, and with itself beyond.

    Parameters
    ----------
    filter_ : (w,) float64
        Difference k is the sum of ``filter_[i] * row[k + i]``.
    usual : (n - w + 1,) float64
        How large each difference usually is.
    row : (n,) float64
    prior : (weight, limit) of float
        Weight of the cost, and multiple of the usual from which on it grows more slowly.
    matrix : (n, w or more) float64
        Main and upper diagonals, added to.
    pull : (n,) float64
        Added to.

    Returns
    -------
    float
        The cost.
    """
    weight, limit = prior
    width = filter_.size
    cost = 0.0
    for k in range(usual.size):
        difference = 0.0
        for i in range(width):
            difference += filter_[i] * row[k + i]
        share = difference / (usual[k] * limit)
        long = np.sqrt(1 + share * share)
        cost += long - 1
        slack = weight / (usual[k] * usual[k] * long)
        for i in range(width):
            pull[k + i] += slack * difference * filter_[i]
            for j in range(i, width):
                matrix[k + i, j - i] += slack * filter_[i] * filter_[j]
    return weight * limit * limit * cost


@_jit
def usual_differences(row, zoom, paces, bend, twist, usual):
    """How large second and third differences usually are, by how fast a signal moves about them.

    Parameters
    ----------
    row : (n,) float64
    zoom : float
        From its unit to the one of the settings.
    paces : (width, most) of float
        Differences, an odd number, over which the pace, the rms first difference, is taken, those
        beyond the ends mirrored; and the pace from which on differences grow no more.
    bend : (least, share) of float
        Second differences grow from the least by this share of the pace.
    twist : (least, share, half_pace) of float
        Third ones likewise; at the half pace their growth is halved.
    usual : (2, n - 1) float64
        Filled, in the settings' unit: of second and of third differences, at each first difference.

    Notes
    -----
    No bounds checking. Ensure n > width.
    """
    n, half = row.size - 1, int(paces[0]) // 2
    for k in range(n):
        total = 0.0
        for i in range(k - half, k + half + 1):
            at = i if i >= 0 else -1 - i
            at = at if at < n else 2 * n - 1 - at
            step = row[at + 1] - row[at]
            total += step * step
        pace = min(zoom * np.sqrt(total / (2 * half + 1)), paces[1])
        usual[0, k] = bend[0] + bend[1] * pace
        usual[1, k] = twist[0] + twist[1] * pace / (1 + pace / twist[2])


@_jit
def solve_diagonals(matrix, right, solution, variance):
    """Solve a symmetric positive definite system of few diagonals, with its inverse's diagonal if asked.

    LDL' factors, then Takahashi's recursion for the inverse within the band.

    Parameters
    ----------
    matrix : (n, w) float64
        Main and upper diagonals; row k couples k with k, k + 1, ... k + w - 1. Overwritten by the
        factors.
    right : (n,) float64
    solution, variance : (n,) float64
        Filled: the solution, and the diagonal of the inverse; that is not asked if of no size.

    Notes
    -----
    No bounds checking. Ensure that the matrix is positive definite; what lies beyond its last
    column is not looked at.
    """
    n, width = matrix.shape
    solution[:] = right
    for k in range(n):
        reach = min(width, n - k)
        for i in range(1, reach):
            share = matrix[k, i] / matrix[k, 0]
            solution[k + i] -= share * solution[k]
            for j in range(i, reach):
                matrix[k + i, j - i] -= share * matrix[k, j]
        for i in range(1, reach):
            matrix[k, i] /= matrix[k, 0]
    for k in range(n - 1, -1, -1):
        solution[k] /= matrix[k, 0]
        for i in range(1, min(width, n - k)):
            solution[k] -= matrix[k, i] * solution[k + i]
    if variance.size == 0:
        return
    inverse = np.zeros((n, 2 * width))  # row k couples k with k - width, ... k + width - 1
    for k in range(n - 1, -1, -1):
        own, reach = inverse[k, width:], min(width, n - k)
        for i in range(1, reach):
            beyond = inverse[k + i, width - i:]
            for j in range(1, reach):
                own[j] -= matrix[k, i] * beyond[j]
        own[0] = 1 / matrix[k, 0]
        for i in range(1, reach):
            own[0] -= matrix[k, i] * own[i]
            inverse[k + i, width - i] = own[i]
        variance[k] = own[0]


@_jit
def middle_mean(samples, mean):
    """Mean of the middle half of values along the second axis.

    A quarter of them is bubbled to either end, all profiles of a row at once.

    Parameters
    ----------
    samples : (S, n, P) uint8
        Overwritten.
    mean : (S, P) float32
        Filled: of what is left without the n // 4 least and the n // 4 greatest.
    """
    n_samples, n_width = samples.shape[1:]
    for s in range(samples.shape[0]):
        for end in range(n_samples // 4):
            for i in range(n_samples - 1 - end, end, -1):
                low, high = samples[s, i - 1], samples[s, i]
                for p in range(n_width):
                    a, b = low[p], high[p]
                    low[p], high[p] = min(a, b), max(a, b)
            for i in range(end + 1, n_samples - 1 - end):
                low, high = samples[s, i], samples[s, i + 1]
                for p in range(n_width):
                    a, b = low[p], high[p]
                    low[p], high[p] = min(a, b), max(a, b)
        mean[s] = 0
        for i in range(n_samples // 4, n_samples - n_samples // 4):
            for p in range(n_width):
                mean[s, p] += samples[s, i, p]
        mean[s] /= np.float32(n_samples - 2 * (n_samples // 4))


@_jit
def robust_lines(design, target, precision, outlier, n_rounds, fit):
    """Least squares, reweighted by the residuals (Cauchy).

    Parameters
    ----------
    design : (K, n) float64
    target, precision : (K,) float64
        What the design times the fit should give, and 1 / variance of each.
    outlier : float
        Square of the standard deviations at which a point's weight is halved.
    n_rounds : int
    fit : (n,) float64
        Filled.

    Returns
    -------
    float
        Robust cost, the negative log likelihood.
    """
    n_points, n = design.shape
    robust = precision.copy()
    cost = 0.0
    for _ in range(n_rounds):
        normal = np.zeros((n, n))
        normal[:, 0] = 1e-6
        fit[:] = 0
        for k in range(n_points):
            for i in range(n):
                share = design[k, i] * robust[k]
                if share != 0.0:
                    fit[i] += share * target[k]
                    for j in range(i, n):
                        normal[i, j - i] += share * design[k, j]
        solve_banded(normal, n, fit)
        cost = 0.0
        for k in range(n_points):
            off = target[k]
            for i in range(n):
                off -= design[k, i] * fit[i]
            miss = off * off * precision[k] / outlier
            robust[k] = precision[k] / (1 + miss)
            cost += 0.5 * outlier * np.log1p(miss)
    return cost


@_jit
def add_weighted_squares(starts, col, value, weight, band):
    """Add what the square of each row of a sparse matrix adds to a symmetric banded matrix.

    Parameters
    ----------
    starts, col, value : (K + 1,) int, (E,) int, (E,) float64
        The matrix, row by row: the entries of row k are those from ``starts[k]`` to before
        ``starts[k + 1]``, their columns ascending.
    weight : (K,) float64
    band : (n, D) float64
        Row j is added to, column j of the lower triangle from the diagonal down.

    Notes
    -----
    No bounds checking. Ensure that no two columns of a row are D or more apart.
    """
    for k in range(weight.size):
        if weight[k] != 0.0:
            for i in range(starts[k], starts[k + 1]):
                share, row = weight[k] * value[i], band[col[i]]
                for j in range(i, starts[k + 1]):
                    row[col[j] - col[i]] += share * value[j]


@_jit
def solve_banded(band, width, solution):
    """Solve a small symmetric positive definite banded system by Cholesky factors, in place.

    Parameters
    ----------
    band : (n, width) float64
        Row j holds column j of the lower triangle, from the diagonal down: ``band[j, d]`` couples
        j with j + d. Overwritten by the factor.
    width : int
        Diagonals, the main one included.
    solution : (n,) float64
        The right-hand side; overwritten by the solution.

    Notes
    -----
    No bounds checking. Ensure that the matrix is positive definite.
    """
    n = solution.size
    for j in range(n):
        end = min(width, n - j)
        scale = 1 / np.sqrt(band[j, 0])
        for t in range(end):
            band[j, t] *= scale
        for i in range(1, end):
            for t in range(end - i):
                band[j + i, t] -= band[j, i] * band[j, i + t]
    for j in range(n):
        solution[j] /= band[j, 0]
        for t in range(1, min(width, n - j)):
            solution[j + t] -= solution[j] * band[j, t]
    for j in range(n - 1, -1, -1):
        rest = solution[j]
        for t in range(1, min(width, n - j)):
            rest -= band[j, t] * solution[j + t]
        solution[j] = rest / band[j, 0]


@_jit
def cubic_basis(knots, interval, position, basis):
    """The four cubic B-splines that are not zero at a position, by de Boor's recursion.

    Parameters
    ----------
    knots : (N + 4,) float64
        Ascending, the first four equal and the last four equal.
    interval : int
        Where the search for the position's knots begins, 3 to N - 1.
    position : float
        From the first knot to the last.
    basis : (4,) float64
        Filled.

    Returns
    -------
    int
        Its interval; the splines are those from there less 3 on.
    """
    while interval < knots.size - 5 and position >= knots[interval + 1]:
        interval += 1
    while interval > 3 and position < knots[interval]:
        interval -= 1
    basis[0] = 1.0
    for degree in range(1, 4):
        carried = 0.0
        for i in range(degree):
            after, before = knots[interval + 1 + i], knots[interval + 1 + i - degree]
            share = basis[i] / (after - before)
            basis[i] = carried + (after - position) * share
            carried = (position - before) * share
        basis[degree] = carried
    return interval


@_jit
def spline_at(spline, y, x, value):
    """Values of cubic tensor splines at scattered points; beyond the knots, those at their edge.

    Parameters
    ----------
    spline : (knots_y (M + 4,), knots_x (N + 4,), coefficients (M, N, K)) of float64
        K splines of the same knots, which are as `cubic_basis` wants them.
    y, x : (P,) float64
        Neighbours that follow each other are found fastest.
    value : (P, K) float64
        Filled.
    """
    knots_y, knots_x, coefficients = spline
    along_y, along_x = np.empty(4), np.empty(4)
    row = col = 3
    for p in range(y.size):
        at_y = min(max(y[p], knots_y[0]), knots_y[-1])
        at_x = min(max(x[p], knots_x[0]), knots_x[-1])
        row = cubic_basis(knots_y, row, at_y, along_y)
        col = cubic_basis(knots_x, col, at_x, along_x)
        for k in range(value.shape[1]):
            total = 0.0
            for i in range(4):
                for j in range(4):
                    total += along_y[i] * along_x[j] * coefficients[row - 3 + i, col - 3 + j, k]
            value[p, k] = total


# The stroke of a drawn page, as its renderer (Anti-Grain Geometry 2.4, behind matplotlib) lays it:
# an outline to either side of the polyline, with round joins and square caps, and of each pixel the
# share within. Columns of pixels are windows (first, top (C,), start (C + 1,)): column ``first + c``
# holds the rows from ``top[c]`` on at ``start[c]`` to ``start[c + 1]`` of a flat array. Positions
# are pixel edges.

@_jit
def crossing(a, b, c, d):
    """Where the lines through points (x, y) a, b and c, d cross: whether, and x, y."""
    way = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
    if abs(way) < 1e-30:
        return False, 0.0, 0.0
    share = ((a[1] - c[1]) * (d[0] - c[0]) - (a[0] - c[0]) * (d[1] - c[1])) / way
    return True, a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])


@_jit
def set_growth(outline, n, corner, rates, by_in, by_out):
    """Set how an outline's point grows with the rows of its vertex and of those beside it.

    Parameters
    ----------
    outline : (point (P, 2), growth (P, 3, 2), vertex (P,))
    n : int
        The point.
    corner : (int, int)
        Its vertex, and 1 or -1 as the way goes on to the next one or to the one before.
    rates : (float, float)
        Radians per px that the way into the vertex and the way on turn as the vertices that they go to
        are moved down.
    by_in, by_out : (x, y)
        Growth of the point with the angles of both ways.
    """
    vertex, step = corner
    growth = outline[1]
    for i in range(2):
        growth[n, 1 - step, i] = -rates[0] * by_in[i]
        growth[n, 1, i] = rates[0] * by_in[i] - rates[1] * by_out[i] + i
        growth[n, 1 + step, i] = rates[1] * by_out[i]
    outline[2][n] = vertex


@_jit
def outline_corner(stroke, corner, half, outline, n):
    """Set the outline's points beside a vertex, on the left of the way, and return their number.

    Parameters
    ----------
    stroke : (x, y), each (n,) float64
    corner : (int, int)
        The vertex, and 1 or -1 as the way goes on to the next one or to the one before.
    half : float
        Half the stroke's width.
    outline : (point (P, 2), growth (P, 3, 2), vertex (P,))
        Filled from point `n` on; growth only where there is room for it.
    n : int
    """
    k, step = corner
    (before_x, before_y), (x, y) = (stroke[0][k - step], stroke[1][k - step]), (stroke[0][k], stroke[1][k])
    after_x, after_y = stroke[0][k + step], stroke[1][k + step]
    way_in, way_out = (x - before_x, y - before_y), (after_x - x, after_y - y)
    length_in, length_out = np.hypot(way_in[0], way_in[1]), np.hypot(way_out[0], way_out[1])
    out_in = half * way_in[1] / length_in, -half * way_in[0] / length_in
    out_out = half * way_out[1] / length_out, -half * way_out[0] / length_out
    met, meet_x, meet_y = crossing(
        (before_x + out_in[0], before_y + out_in[1]), (x + out_in[0], y + out_in[1]),
        (x + out_out[0], y + out_out[1]), (after_x + out_out[0], after_y + out_out[1]),
    )
    turn_sine = (way_in[0] * way_out[1] - way_in[1] * way_out[0]) / (length_in * length_out)
    is_inner = turn_sine < 0
    middle = (out_in[0] + out_out[0]) / 2, (out_in[1] + out_out[1]) / 2
    bent = half - np.hypot(middle[0], middle[1])
    reach = max(min(length_in, length_out), 1.01 * half) if is_inner else 1e30
    rates = way_in[0] / length_in**2, way_out[0] / length_out**2
    point, grows = outline[0], outline[1].size > 0
    if (is_inner or bent < half / 1024) and met and np.hypot(meet_x - x, meet_y - y) <= reach:
        point[n, 0], point[n, 1] = meet_x, meet_y
        if grows:
            # the point lies half / cos(turn / 2) off the vertex, in the middle of both normals
            square = (half - bent) ** 2 / half**2
            along, out = 0.5 / square, turn_sine / (4 * square**2)
            by_in = -along * middle[1] - out * middle[0], along * middle[0] - out * middle[1]
            by_out = -along * middle[1] + out * middle[0], along * middle[0] + out * middle[1]
            set_growth(outline, n, corner, rates, by_in, by_out)
        return n + 1
    point[n, 0], point[n, 1] = x + out_in[0], y + out_in[1]
    if grows:
        set_growth(outline, n, corner, rates, (-out_in[1], out_in[0]), (0.0, 0.0))
    n += 1
    if not is_inner and bent >= half / 1024:
        angle = np.arctan2(out_in[1], out_in[0])
        turn = np.arctan2(out_out[1], out_out[0]) - angle
        turn += 2 * np.pi * (turn < 0)
        n_arc = int(turn / (2 * np.arccos(half / (half + 0.125))))
        for i in range(1, n_arc + 1):
            share = i / (n_arc + 1)
            off = half * np.cos(angle + turn * share), half * np.sin(angle + turn * share)
            point[n, 0], point[n, 1] = x + off[0], y + off[1]
            if grows:
                by_in = -(1 - share) * off[1], (1 - share) * off[0]
                set_growth(outline, n, corner, rates, by_in, (-share * off[1], share * off[0]))
            n += 1
    point[n, 0], point[n, 1] = x + out_out[0], y + out_out[1]
    if grows:
        set_growth(outline, n, corner, rates, (0.0, 0.0), (-out_out[1], out_out[0]))
    return n + 1


@_jit
def outline_cap(stroke, corner, half, outline, n):
    """Set the two points of a square cap at an end of a stroke, from where the way goes on."""
    k, step = corner
    way_x, way_y = stroke[0][k + step] - stroke[0][k], stroke[1][k + step] - stroke[1][k]
    length = np.hypot(way_x, way_y)
    dx, dy = half * way_y / length, half * way_x / length
    for side in (-1, 1):
        off = side * dx - dy, -side * dy - dx
        outline[0][n, 0], outline[0][n, 1] = stroke[0][k] + off[0], stroke[1][k] + off[1]
        if outline[1].size > 0:
            set_growth(outline, n, corner, (0.0, way_x / length**2), (0.0, 0.0), (-off[1], off[0]))
        n += 1
    return n


@_jit
def drawn_outline(stroke, half, outline):
    """Set the outline of a drawn stroke, once around, and return the number of its points."""
    last = stroke[0].size - 1
    n = outline_cap(stroke, (0, 1), half, outline, 0)
    for k in range(1, last):
        n = outline_corner(stroke, (k, 1), half, outline, n)
    n = outline_cap(stroke, (last, -1), half, outline, n)
    for k in range(last - 1, 0, -1):
        n = outline_corner(stroke, (k, -1), half, outline, n)
    return n


@_jit
def add_outline_edge(a, b, columns, winding):
    """Add an edge of an outline: by pixel, how much of it lies below, signed by the edge's way along x.

    Parameters
    ----------
    a, b : (x, y)
    columns : (first, top, start)
    winding : (K,) float64
        By pixel what is to be added to the sum of those above.
    """
    first, top, start = columns
    sign = 1.0 if a[0] < b[0] else -1.0
    (x0, y0), (x1, y1) = (a, b) if a[0] < b[0] else (b, a)
    for c in range(max(int(np.floor(x0)) - first, 0), min(int(np.floor(x1)) - first + 1, top.size)):
        left, right = max(x0, first + c), min(x1, first + c + 1.0)
        if right <= left:
            continue
        slope = (y1 - y0) / (x1 - x0)
        at_left, at_right = y0 + slope * (left - x0), y0 + slope * (right - x0)
        low, high = min(at_left, at_right), max(at_left, at_right)
        here = start[c] - top[c]
        for row in range(int(np.floor(low)), int(np.floor(high)) + 1):
            upper, lower = max(low, row), min(high, row + 1.0)
            part = sign * (right - left)
            if high > low:
                part *= (lower - upper) / (high - low)
            above = (upper + lower) / 2 - row
            winding[here + row] += part * (1 - above)
            winding[here + row + 1] += part * above


OUTLINE_POINTS = 12  # of a drawn stroke, on both sides of a vertex, at most


@_jit
def add_edge_growth(outline, edge, columns, cover, space, slopes):
    """Add how the cover grows with the vertices of an outline's edge.

    What an edge sweeps as it moves lies in the pixels that it runs through.

    Parameters
    ----------
    outline : (point (P, 2), growth (P, 3, 2), vertex (P,))
    edge : (int, int)
        Its points.
    columns : (first, top, start)
    cover : (K,) float64
        What is covered wholly stays so.
    space : (4, 2, 2) float64
        Work space.
    slopes : (G, K) float64
    """
    first, top, start = columns
    point, growth, vertex = outline
    low_vertex, n = min(vertex[edge[0]], vertex[edge[1]]) - 1, abs(vertex[edge[0]] - vertex[edge[1]]) + 3
    space[:] = 0.0
    for end in range(2):
        beyond = vertex[edge[end]] - 1 - low_vertex
        for v in range(3):
            space[beyond + v, end, 0] = growth[edge[end], v, 0]
            space[beyond + v, end, 1] = growth[edge[end], v, 1]
    a, b = (point[edge[0], 0], point[edge[0], 1]), (point[edge[1], 0], point[edge[1], 1])
    way_x, way_y = b[0] - a[0], b[1] - a[1]
    x0, x1 = min(a[0], b[0]), max(a[0], b[0])
    for c in range(max(int(np.floor(x0)) - first, 0), min(int(np.floor(x1)) - first + 1, top.size)):
        enter, leave = 0.0, 1.0
        if way_x != 0:
            sides = (first + c - a[0]) / way_x, (first + c + 1 - a[0]) / way_x
            enter, leave = max(min(sides[0], sides[1]), 0.0), min(max(sides[0], sides[1]), 1.0)
        if leave <= enter:
            continue
        at_enter, at_leave = a[1] + enter * way_y, a[1] + leave * way_y
        here = start[c] - top[c]
        for row in range(int(np.floor(min(at_enter, at_leave))), int(np.floor(max(at_enter, at_leave))) + 1):
            if cover[here + row] >= 1:
                continue
            begin, end = enter, leave
            if way_y != 0:
                sides = (row - a[1]) / way_y, (row + 1 - a[1]) / way_y
                begin, end = max(min(sides[0], sides[1]), enter), min(max(sides[0], sides[1]), leave)
            middle, dx, dy = (begin + end) / 2, (end - begin) * way_x, (end - begin) * way_y
            for v in range(n):
                by_x = space[v, 0, 0] + middle * (space[v, 1, 0] - space[v, 0, 0])
                by_y = space[v, 0, 1] + middle * (space[v, 1, 1] - space[v, 0, 1])
                slopes[(low_vertex + v) % slopes.shape[0], here + row] += by_x * dy - by_y * dx


OUTLINE_POINTS = 12  # of a drawn stroke, on both sides of a vertex, at most


@_jit
def drawn_cover(x, y, half, columns, outline, cover):
    """Share of each pixel that a drawn stroke covers.

    Parameters
    ----------
    x, y : (n,) float64
        Vertices, ascending along x.
    half : float
    columns : (first, top, start)
        That hold all of the stroke, with a row to spare.
    outline : (12 n, 2) float64
        Work space.
    cover : (K,) float64
        Filled. As the renderer has it, what lies within the outline twice counts twice, to 1 at most.
    """
    nothing = np.empty((0, 3, 2)), np.empty(0, np.int64)
    n = drawn_outline((x, y), half, (outline, *nothing))
    cover[:] = 0
    before = outline[n - 1, 0], outline[n - 1, 1]
    for i in range(n):
        here = outline[i, 0], outline[i, 1]
        add_outline_edge(before, here, columns, cover)
        before = here
    _, top, start = columns
    for c in range(top.size):
        total = 0.0
        for k in range(start[c], start[c + 1]):
            total += cover[k]
            cover[k] = min(abs(total), 1.0)


@_jit
def drawn_extents(x, y, margin, first, top, bottom):
    """Rows, from `top` to before `bottom` (C,), within a margin of a polyline, by column from `first` on."""
    top[:] = 1 << 30
    bottom[:] = -(1 << 30)
    for k in range(x.size - 1):
        low, high = int(min(y[k], y[k + 1]) - margin) - 1, int(max(y[k], y[k + 1]) + margin) + 2
        for c in range(max(int(x[k] - margin) - first, 0), min(int(x[k + 1] + margin) - first + 1, top.size)):
            top[c], bottom[c] = min(top[c], low), max(bottom[c], high)
    for c in range(top.size):
        if top[c] > bottom[c]:
            top[c] = bottom[c] = 0


@_jit
def holds_drawn(x, y, reach, columns):
    """Whether columns of pixels hold what lies within reach of a polyline, as `drawn_extents` has it."""
    first, top, start = columns
    low, high = np.empty_like(top), np.empty_like(top)
    drawn_extents(x, y, reach, first, low, high)
    for c in range(top.size):
        if low[c] < high[c] and (low[c] < top[c] or high[c] > top[c] + start[c + 1] - start[c]):
            return False
    return True


@_jit
def drawn_misses(cover, scene, scale, miss):
    """Robust cost of a drawn stroke, less that of the bare page.

    Parameters
    ----------
    cover : (K,) float64
    scene : (unlike, room), each (K,) float64
        How much lighter each pixel is than bare of the stroke, and how much darker full cover makes it.
    scale : float
        Residual at which a pixel's weight is halved.
    miss : (K,) float64
        Filled: how much lighter each pixel is than drawn.
    """
    unlike, room = scene
    cost = 0.0
    for k in range(cover.size):
        miss[k] = unlike[k] + room[k] * cover[k]
        if room[k] > 0 and cover[k] > 0:
            cost += np.log((scale**2 + miss[k] ** 2) / (scale**2 + unlike[k] ** 2))
    return cost / 2


@_jit
def drawn_slopes(stroke, half, columns, outline, cover, slopes):
    """How a drawn stroke's cover grows with each of its vertices' rows.

    Vertices `G` apart change no pixel in common and share a row.

    Parameters
    ----------
    stroke : (x, y), each (n,) float64
    half, columns, outline
        As for `drawn_cover`.
    cover : (K,) float64
        Of the stroke.
    slopes : (G, K) float64
        Filled: by pixel, of the vertices whose numbers leave each remainder the nearest.
    """
    n_points = outline.shape[0]
    grown = outline, np.empty((n_points, 3, 2)), np.empty(n_points, np.int64)
    n = drawn_outline(stroke, half, grown)
    slopes[:] = 0
    space = np.empty((4, 2, 2))
    for i in range(n):
        add_edge_growth(grown, ((i or n) - 1, i), columns, cover, space, slopes)


@_jit
def drawn_equations(x, columns, slopes, pixels, scale, matrix, pull):
    """Add the robust normal equations of a drawn stroke's rows to a banded matrix and a gradient.

    Parameters
    ----------
    x : (n,) float64
        Of the vertices, evenly spaced.
    columns : (first, top, start)
    slopes : (G, K) float64
        From `drawn_slopes`.
    pixels : (miss (K,), room (K,)) of float64
        How much lighter each pixel is than drawn, and how much darker full cover makes it.
    scale : float
        Residual at which a pixel's weight is halved.
    matrix : (n, G) float64
        Main and upper diagonals.
    pull : (n,) float64
    """
    first, top, start = columns
    miss, room = pixels
    n_apart = slopes.shape[0]
    vertex, slope = np.empty(n_apart, np.int64), np.empty(n_apart)
    spacing = x[1] - x[0]
    for c in range(top.size):
        nearest = int(np.ceil((first + c + 0.5 - x[0]) / spacing - n_apart / 2))
        for k in range(start[c], start[c + 1]):
            if room[k] <= 0:
                continue
            n = 0
            for v in range(max(nearest, 0), min(nearest + n_apart, x.size)):
                if slopes[v % n_apart, k] != 0:
                    vertex[n], slope[n] = v, slopes[v % n_apart, k] * room[k] / scale
                    n += 1
            share = miss[k] / scale
            weight = 1 / (1 + share * share)
            for i in range(n):
                pull[vertex[i]] += weight * slope[i] * share
                for j in range(i, n):
                    matrix[vertex[i], vertex[j] - vertex[i]] += weight * slope[i] * slope[j]


@_jit
def dim_by(columns, clear, others, cover):
    """Multiply the share (K,) of light that pixels keep by what another stroke's cover leaves them.

    Parameters
    ----------
    columns, others : (first, top, start)
        Of `clear`, changed in place, and of `cover`.
    clear, cover : (K,), (L,) float64
    """
    first, top, start = columns
    other_first, other_top, other_start = others
    for c in range(max(other_first - first, 0), min(other_first + other_top.size - first, top.size)):
        o = first + c - other_first
        low = max(top[c], other_top[o])
        high = min(top[c] + start[c + 1] - start[c], other_top[o] + other_start[o + 1] - other_start[o])
        for row in range(low, high):
            clear[start[c] + row - top[c]] *= 1 - cover[other_start[o] + row - other_top[o]]


@_jit
def pixels_of_columns(columns, picture, beyond, pixels):
    """Fill pixels (K,) of columns from a picture (R, C), with `beyond` outside of it."""
    first, top, start = columns
    for c in range(top.size):
        for k in range(start[c], start[c + 1]):
            row, col = top[c] + k - start[c], first + c
            inside = 0 <= row < picture.shape[0] and 0 <= col < picture.shape[1]
            pixels[k] = picture[row, col] if inside else beyond


@_jit
def kept_vertices(x, y, tolerance, kept):
    """Which vertices the renderer keeps: it merges runs that stray from their first way by less.

    A run ends where a vertex lies further than the tolerance off the line through its first two;
    the furthest vertices ahead and behind, and the last one, are kept.

    Parameters
    ----------
    x, y : (n,) float64
    tolerance : float
    kept : (n,) bool
        Filled.
    """
    kept[:] = False
    kept[0] = kept[-1] = True
    first, ahead, behind = 0, 1, 0
    for k in range(2, x.size):
        way_x, way_y = x[first + 1] - x[first], y[first + 1] - y[first]
        to_x, to_y = x[k] - x[first], y[k] - y[first]
        length = np.hypot(way_x, way_y)
        across = (to_x * way_y - to_y * way_x) / length
        if abs(across) < tolerance:
            along = (to_x * way_x + to_y * way_y) / length
            reach_x, reach_y = x[ahead] - x[first], y[ahead] - y[first]
            ahead = k if along * length > reach_x * way_x + reach_y * way_y else ahead
            back_x, back_y = x[behind] - x[first], y[behind] - y[first]
            behind = k if along * length < min(back_x * way_x + back_y * way_y, 0.0) else behind
        else:
            kept[ahead] = kept[behind] = kept[k - 1] = True
            first, ahead, behind = k - 1, k, k - 1
    kept[ahead] = kept[behind] = True
