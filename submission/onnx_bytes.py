"""Writes small networks as ONNX, the form that every OpenCV reads.

ONNX is a protocol buffer: a message is a row of fields, each a number that tells field and kind,
then an integer, or a length and bytes. Only what the network needs is written. Field numbers are
those of onnx.proto (onnx.ai, ONNX 1.8, operator set 13).
"""

import numpy as np

_INT, _BYTES = 0, 2


def onnx_node(kind, inputs, output, **attributes):
    """A layer.

    Parameters
    ----------
    kind : str
        Operator, such as ``Conv``.
    inputs : list of str
    output : str
        Its name too.
    attributes : int, list of int or str

    Returns
    -------
    bytes
        NodeProto.
    """
    parts = [_field(1, name) for name in inputs]
    parts += [_field(2, output), _field(3, output), _field(4, kind)]
    return b"".join(parts + [_field(5, _attribute(name, value)) for name, value in attributes.items()])


def onnx_model(nodes, tensors, given, wanted):
    """A network.

    Parameters
    ----------
    nodes : list of bytes
        From `onnx_node`, in the order of the computation.
    tensors : dict of str to float32 ndarray
        Weights by name.
    given, wanted : (str, tuple of int)
        Name and shape of the input and of the output.

    Returns
    -------
    bytes
        ModelProto.
    """
    graph = b"".join(_field(1, node) for node in nodes) + _field(2, "net")
    graph += b"".join(_field(5, _tensor(name, array)) for name, array in tensors.items())
    graph += _field(11, _value_info(*given)) + _field(12, _value_info(*wanted))
    return _field(1, 8) + _field(8, _field(1, "") + _field(2, 13)) + _field(7, graph)


def _attribute(name, value):
    if isinstance(value, str):
        return _field(1, name) + _field(4, value) + _field(20, 3)
    if isinstance(value, int):
        return _field(1, name) + _field(3, value) + _field(20, 2)
    return _field(1, name) + b"".join(_field(8, v) for v in value) + _field(20, 7)


def _tensor(name, array):
    array = np.ascontiguousarray(array, np.float32)
    dims = b"".join(_field(1, n) for n in array.shape)
    return dims + _field(2, 1) + _field(8, name) + _field(9, array.astype("<f4").tobytes())


def _value_info(name, shape):
    dims = b"".join(_field(1, _field(1, n)) for n in shape)
    return _field(1, name) + _field(2, _field(1, _field(1, 1) + _field(2, dims)))


def _field(number, value):
    """A field: an int as such, text and bytes with their length."""
    if isinstance(value, int):
        return _varint(number << 3 | _INT) + _varint(value)
    content = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | _BYTES) + _varint(len(content)) + content


def _varint(value):
    """Seven bits per byte, the lowest first."""
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)
