"""The kinds of files people bring, and for those that are not read the one line that turns them into one that is."""

import json
import os
import shlex
from dataclasses import dataclass
from typing import Literal, TypeAlias

Role: TypeAlias = Literal["data", "network", "picture", "none"]
"""What the program can do with a kind: learn from or test with it, let it read, look at it, or nothing."""


@dataclass(frozen=True)
class FileKind:
    """One kind of file.

    Attributes
    ----------
    name : str
        Short and unique, such as "csv" or "pytorch".
    what : str
        What it is, to follow "the file is".
    role : {"data", "network", "picture", "none"}
    as_data, as_network : str
        How to mend it where data, or a network, is wanted.
    """

    name: str
    what: str
    role: Role = "none"
    as_data: str = ""
    as_network: str = ""

    def why_not(self, wanted: Literal["data", "network"], path: str | os.PathLike[str] = "FILE") -> str:
        """Return what a file of this kind is and how to mend it, to follow its name in a sentence.

        Parameters
        ----------
        wanted : {"data", "network"}
        path : path, optional
            The file, for lines that can be copied as they are.

        Returns
        -------
        str
            Without a full stop.
        """
        mend = (self.as_data if wanted == "data" else self.as_network) or _GIVE[wanted]
        name = os.fspath(path)
        mend = mend.replace('"FILE"', json.dumps(name, ensure_ascii=False))
        return f"is {self.what}; {mend.replace('FILE', shlex.quote(name))}"


_GIVE = {
    "data": "give digits as CSV, IDX files, mnist.npz, strokes (.ndjson), pictures (PNG, JPEG) or a folder of them",
    "network": "give a network as .npz, .safetensors or .onnx",
}
_NEVER = "which may run any program and is never opened"
_IN_PYTHON = "in Python, if you trust it: "
_DATA_OF_PICKLE = (
    'import gzip, pickle, numpy as np; f = open("FILE", "rb"); '
    "f = gzip.open(f) if f.peek(2)[0] == 31 else f; d = pickle.load(f, encoding='latin1'); "
    "x, y = (d['train_img'], d['train_label']) if isinstance(d, dict) else d[0]; "
    "np.savez('digits.npz', x_train=x, y_train=y)"
)
_NETWORK_OF_PICKLE = "import pickle, numpy as np; np.savez('net.npz', **pickle.load(open(\"FILE\", 'rb')))"
_OF_SKLEARN = (
    "m = getattr(m, 'best_estimator_', m); n = m.n_features_in_; "
    "f = m[:-1].transform if len(getattr(m, 'steps', ())) > 1 else np.asarray; "
    "m = m[-1] if hasattr(m, 'steps') else m; "
    "W, b = (m.coefs_, m.intercepts_) if hasattr(m, 'coefs_') else ([m.coef_.T], [m.intercept_]); "
    "c = f(np.zeros((1, n))); A = f(np.eye(n)) - c; x = 255 * np.random.rand(9, n); "
    "assert np.allclose(f(x), x @ A + c), 'what its pipeline does to the pixels is not linear'; "
    "W[0], b[0] = A @ W[0], b[0] + c[0] @ W[0]; "
    "np.savez('net.npz', **{f'W{i}': a for i, a in enumerate(W, 1)}, **{f'b{i}': a for i, a in enumerate(b, 1)})"
)
_OF_PYTORCH = (
    "import torch, numpy as np; m = torch.load(\"FILE\", map_location='cpu', weights_only=False); "
    "m = m.state_dict() if hasattr(m, 'state_dict') else m.get('state_dict', m.get('model_state_dict', m)); "
    "np.savez('net.npz', **{k: v.detach().float().numpy() for k, v in m.items()})"
)
_OF_KERAS = (
    'in Python: import keras, numpy as np; w = keras.models.load_model("FILE", compile=False).get_weights(); '
    "np.savez('net.npz', **{'Wb'[i % 2] + str(i // 2 + 1): a for i, a in enumerate(w)})"
)
_SAVE_DATA = "np.savez('digits.npz', x_train=images, y_train=labels), or write a CSV or IDX files"
_UNPACK = "unpack it and give what is inside"
_FETCH = "fetch the file itself, by its link named Raw or Download"
_AS_PICTURE = "save it as PNG or JPEG"
_AS_CSV = "save it as CSV (label,pixel0,…,pixel783)"


def _unread(name: str, what: str, as_data: str = "", as_network: str = "") -> FileKind:
    return FileKind(name, what, "none", as_data, as_network)


_READ = (
    FileKind("csv", "a table of numbers as text (CSV)", "data"),
    FileKind("idx", "an IDX file, as MNIST's", "data"),
    FileKind("strokes", "a file of strokes (.ndjson)", "data"),
    FileKind("digits-npz", "an npz file of digits, as Keras' mnist.npz", "data"),
    FileKind("folder", "a folder", "data"),
    FileKind("tar", "a tar archive", "data", as_network=f"{_UNPACK}: tar xf FILE"),
    FileKind("npz", "an npz file of arrays, as a network has", "network"),
    FileKind("safetensors", "a safetensors file of a network", "network"),
    FileKind("onnx", "an ONNX network", "network"),
    FileKind("network-json", "a network as JSON, as Nielsen's network.json", "network"),
    FileKind("picture", "a picture", "picture"),
)
_UNREAD = (
    _unread("empty", "empty", "fetch or save it again", "fetch or save it again"),
    _unread(
        "pickle",
        f"a Python pickle, {_NEVER}",
        f"{_IN_PYTHON}{_DATA_OF_PICKLE} as mnist.pkl has them, or write a CSV or IDX files",
        f"{_IN_PYTHON}{_NETWORK_OF_PICKLE} where it is a dictionary of W1, b1, W2 and so on",
    ),
    _unread(
        "sklearn",
        f"a scikit-learn model in a Python pickle, {_NEVER}",
        f"as data write {_SAVE_DATA}",
        _IN_PYTHON + 'import pickle, numpy as np; m = pickle.load(open("FILE", "rb")); ' + _OF_SKLEARN,
    ),
    _unread(
        "joblib",
        f"a joblib file, a Python pickle inside, {_NEVER}",
        f"joblib.load it in Python, if you trust it, and write {_SAVE_DATA}",
        _IN_PYTHON + 'import joblib, numpy as np; m = joblib.load("FILE"); ' + _OF_SKLEARN,
    ),
    _unread(
        "pytorch",
        f"a PyTorch file, a Python pickle inside, {_NEVER}",
        f"torch.load it in Python, if you trust it, and write {_SAVE_DATA}",
        _IN_PYTHON + _OF_PYTORCH,
    ),
    _unread(
        "hdf5",
        "an HDF5 file (Keras .h5, or MATLAB's newer .mat)",
        f"read it with h5py and write {_SAVE_DATA}",
        _OF_KERAS,
    ),
    _unread("keras", "a Keras model (.keras)", f"as data write {_SAVE_DATA}", _OF_KERAS),
    _unread(
        "npy",
        "a single NumPy array (.npy)",
        'in Python: import numpy as np; np.savez("digits.npz", x_train=np.load("FILE"), y_train=np.load("labels.npy"))',
        'in Python: import numpy as np; np.savez("net.npz", W1=np.load("W1.npy"), b1=np.load("b1.npy")) '
        "with the arrays of all layers",
    ),
    _unread("zip", "a zip archive of several files", _UNPACK, _UNPACK),
    _unread("7z", "a 7z archive", f"{_UNPACK}: 7z x FILE", f"{_UNPACK}: 7z x FILE"),
    _unread("rar", "a RAR archive", f"{_UNPACK}: unrar x FILE", f"{_UNPACK}: unrar x FILE"),
    _unread("gzip", "packed with gzip", f"{_UNPACK}: gunzip FILE", f"{_UNPACK}: gunzip FILE"),
    _unread("zip-of-one", "packed as a zip archive", f"{_UNPACK}: unzip FILE", f"{_UNPACK}: unzip FILE"),
    _unread("xz", "packed with xz", f"{_UNPACK}: xz -d FILE", f"{_UNPACK}: xz -d FILE"),
    _unread("bzip2", "packed with bzip2", f"{_UNPACK}: bunzip2 FILE", f"{_UNPACK}: bunzip2 FILE"),
    _unread("zstd", "packed with zstd", f"{_UNPACK}: zstd -d FILE", f"{_UNPACK}: zstd -d FILE"),
    _unread("xlsx", "an Excel workbook (.xlsx)", f"in Excel {_AS_CSV}"),
    _unread("xls", "an old Office file (.xls)", f"in Excel {_AS_CSV}"),
    _unread("ods", "an OpenDocument file (.ods)", f"in its program {_AS_CSV}"),
    _unread("docx", "a Word document", _AS_CSV),
    _unread(
        "parquet",
        "a Parquet table",
        'in Python: import pandas; pandas.read_parquet("FILE").to_csv("digits.csv", index=False)',
    ),
    _unread(
        "arrow",
        "an Arrow or Feather table",
        'in Python: import pandas; pandas.read_feather("FILE").to_csv("digits.csv", index=False)',
    ),
    _unread("arff", "a Weka table (.arff)", "take its lines after @data as CSV: sed '1,/@data/Id' FILE > digits.csv"),
    _unread(
        "sqlite",
        "an SQLite database",
        'export its table, named digits say: sqlite3 -header -csv FILE "select * from digits" > digits.csv',
    ),
    _unread(
        "mat",
        "a MATLAB file (.mat)",
        'in Python, as mnist-original.mat has them: import scipy.io, numpy as np; m = scipy.io.loadmat("FILE"); '
        'np.savez("digits.npz", x=m["data"].T, y=m["label"])',
    ),
    _unread("pdf", "a PDF document", "save the page as PNG, or take a screenshot of the digit"),
    _unread(
        "heic", "a HEIC photo, as iPhones take", f"{_AS_PICTURE}, or choose Most Compatible in the camera's settings"
    ),
    _unread("avif", "an AVIF picture", _AS_PICTURE),
    _unread("svg", "an SVG drawing, which is a program for a painter and not read", "export it as PNG"),
    _unread("psd", "a Photoshop file", _AS_PICTURE),
    _unread("html", "a web page, saved in place of the file", _FETCH, _FETCH),
    _unread("lfs", "a pointer of Git LFS, not the file itself", "fetch it: git lfs pull", "fetch it: git lfs pull"),
    _unread("appledouble", "a note that macOS keeps beside a file (._NAME)", "give the file without ._ in its name"),
    _unread("json", "JSON, but no strokes", 'write one {"word": "7", "drawing": [[[x…], [y…]], …]} a line'),
    _unread(
        "tensorflow",
        "a TensorFlow or TFLite network",
        "",
        "convert it to ONNX: python -m tf2onnx.convert --tflite FILE --output net.onnx",
    ),
    _unread("text", "text of no known kind"),
    _unread("binary", "of no known kind"),
)

KINDS = {kind.name: kind for kind in (*_READ, *_UNREAD)}
"""Every kind by its name."""
