"""The network as PyTorch trains it; `submission.net` runs the same layers."""

import torch
from torch import nn
from torch.nn import functional as F

from submission.net import FAR_DILATIONS

INPUTS = 12 + 5
OUTPUTS = 4 * 4
STUDENT = (24, 40, 56, 72)


class Block(nn.Sequential):
    """3 x 3 convolution, normalisation, rectifier."""

    def __init__(self, n_in, n_out, dilation=1):
        super().__init__(
            nn.Conv2d(n_in, n_out, 3, padding=dilation, dilation=dilation, bias=False),
            nn.BatchNorm2d(n_out),
            nn.ReLU(inplace=True),
        )


class StripNet(nn.Module):
    """U-shaped network over folded pixels, which looks far around at its deepest level.

    Parameters
    ----------
    widths : sequence of int
        Channels at half, quarter, ... of the page's size.
    """

    def __init__(self, widths=STUDENT):
        super().__init__()
        self.widths = tuple(widths)
        down, up = [], []
        n_in = INPUTS
        for width in widths:
            down.append(nn.Sequential(Block(n_in, width), Block(width, width)))
            n_in = width
        far = [Block(n_in, n_in, dilation) for dilation in FAR_DILATIONS]
        for deep, shallow in zip(widths[:0:-1], widths[-2::-1], strict=True):
            up.append(nn.Sequential(Block(deep + shallow, shallow), Block(shallow, shallow)))
        self.down, self.up = nn.ModuleList(down), nn.ModuleList(up)
        for block in far:  # small at first, so that they may join a network that was trained without
            nn.init.constant_(block[1].weight, 0.1)
        self.far = nn.ModuleList(far)
        self.last = nn.Conv2d(widths[0], OUTPUTS, 3, padding=1)

    def forward(self, cells):
        """Logits (B, 16, h, w) of folded pictures (B, 17, h, w)."""
        kept = []
        for level, block in enumerate(self.down):
            if level:
                cells = F.max_pool2d(cells, 2)
            cells = block(cells)
            kept.append(cells)
        for block in self.far:
            cells = cells + block(cells)
        for block, skipped in zip(self.up, kept[-2::-1], strict=True):
            cells = block(torch.cat([F.interpolate(cells, scale_factor=2.0), skipped], 1))
        return self.last(cells)
